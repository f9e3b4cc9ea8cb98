import { Dexie } from 'dexie'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { DATABASE_NAME } from './database.ts'
import { journalState } from './journalGaps.ts'
import type { LogHead } from './schema.ts'
import { withTimeLimit } from './timeLimit.ts'

const READ_LIMIT_MS = 15_000

/**
 * For a database that says it is of a later version while the marker beside the journal says that no later Keyfolio
 * was here: whether its log ends where the journal ends or before, so that filling it anew can lose nothing. What
 * cannot be read counts as more than the journal has.
 */
export async function holdsNoMoreThanJournal(main: KeyfolioBridge): Promise<boolean> {
  // Without a version Dexie opens whatever is there.
  const found = new Dexie(DATABASE_NAME, { autoOpen: false })
  try {
    await withTimeLimit(found.open(), READ_LIMIT_MS)
    const head = await withTimeLimit(found.table<LogHead, string>('meta').get('log'), READ_LIMIT_MS)
    const { head: journal } = await journalState(main)
    return (head?.position ?? 0) <= journal.position
  } catch {
    return false
  } finally {
    found.close()
  }
}
