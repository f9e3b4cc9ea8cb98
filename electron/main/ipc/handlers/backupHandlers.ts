import { err, ok } from '#shared/lib/result.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Handlers } from '../answerRequest.ts'

type BackupChannel =
  | 'snapshots.list'
  | 'snapshots.take'
  | 'snapshots.open'
  | 'snapshots.read'
  | 'backup.state'
  | 'backup.now'
  | 'backup.chooseFolder'
  | 'backup.forgetFolder'
  | 'backup.setLimit'
  | 'backup.showFolder'
  | 'backup.chooseFile'
  | 'backup.adopt'

/** What the window asks of snapshots and of the second folder. */
export function backupHandlers({ snapshots }: Vault): Pick<Handlers, BackupChannel> {
  return {
    'snapshots.list': async () => ok({ snapshots: await snapshots.list() }),
    'snapshots.take': ({ reason }) => snapshots.take(reason),
    'snapshots.open': ({ id }) => snapshots.open(id),
    'snapshots.read': ({ id, ...range }) => snapshots.read(id, range),
    'backup.state': () => err('failed'),
    'backup.now': () => err('failed'),
    'backup.chooseFolder': () => err('failed'),
    'backup.forgetFolder': () => err('failed'),
    'backup.setLimit': () => err('failed'),
    'backup.showFolder': () => err('failed'),
    'backup.chooseFile': () => err('failed'),
    'backup.adopt': () => err('failed'),
  }
}
