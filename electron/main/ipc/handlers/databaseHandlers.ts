import { session } from 'electron'
import { ok } from '#shared/lib/result.ts'
import { logger } from '../../log.ts'
import { keepBrowserDatabase } from '../../vault/browserDatabase.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Handlers } from '../answerRequest.ts'

const log = logger('database')

/** What the window cannot do to its own database once the browser cannot open any. */
export function databaseHandlers(
  vault: Vault,
  dataFolder: string,
): Pick<Handlers, 'database.setAside' | 'vault.dropPlainDatabase'> {
  return {
    'database.setAside': async () => {
      const kept = await keepBrowserDatabase(
        vault.disk,
        { data: dataFolder, vault: vault.folder },
        Date.now(),
      )
      if (!kept.ok) return kept
      await session.defaultSession.clearStorageData({ storages: ['indexdb'] })
      log.warn('databaseSetAside')
      return kept
    },
    'vault.dropPlainDatabase': async () => {
      // The files themselves go: deleting a database inside would leave its rows in them until they are compacted.
      await session.defaultSession.clearStorageData({ storages: ['indexdb'] })
      log.info('plainDatabaseDropped')
      return ok(undefined)
    },
  }
}
