import { type BrowserWindow, shell } from 'electron'
import type { Language } from '#shared/i18n/messages.ts'
import { err, ok } from '#shared/lib/result.ts'
import { askForBackup, askForFolder } from '../../files/askForBackup.ts'
import { ChosenBackup } from '../../vault/backup/chosenBackup.ts'
import type { KeyFile } from '../../vault/keys/keyFile.ts'
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
  | 'backup.openChosen'
  | 'backup.adopt'

/** Whom the dialogs belong to. */
export interface Asking {
  readonly window: () => BrowserWindow | null
  readonly language: () => Language
}

/** What the window asks of snapshots and of the second folder. Paths stay here: dialogs belong to this process. */
export function backupHandlers(
  { snapshots, backups }: Vault,
  keyFile: Pick<KeyFile, 'openOther'>,
  { window, language }: Asking,
): Pick<Handlers, BackupChannel> {
  const chosen = new ChosenBackup(backups, keyFile)
  return {
    'snapshots.list': async () => ok({ snapshots: await snapshots.list() }),
    'snapshots.take': ({ reason }) => snapshots.take(reason),
    'snapshots.open': ({ id }) => snapshots.open(id),
    'snapshots.read': ({ id, ...range }) => snapshots.readTexts(id, range),
    'backup.state': async () => ok(await backups.look()),
    'backup.now': () => backups.now(),
    'backup.chooseFolder': async () => {
      const path = await askForFolder(window(), language())
      if (path === null) return err('cancelled')
      const used = await backups.useFolder(path)
      if (used.ok) return used
      return err(used.error === 'diskFull' ? 'writeFailed' : used.error)
    },
    'backup.forgetFolder': () => backups.forgetFolder(),
    'backup.setLimit': ({ bytes }) => backups.setLimit(bytes),
    'backup.showFolder': async ({ place }) => {
      const path = backups.state()[place]?.path
      return path !== undefined && (await shell.openPath(path)) === '' ? ok(undefined) : err('folderGone')
    },
    'backup.chooseFile': async () => {
      const path = await askForBackup(window(), language())
      return path === null ? err('cancelled') : chosen.choose(path)
    },
    'backup.openChosen': (typed) => chosen.openWith(typed),
    'backup.adopt': ({ id }) => backups.adopt(id),
  }
}
