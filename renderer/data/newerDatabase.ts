import { Dexie } from 'dexie'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { agreementWith } from './agreement.ts'
import { DATABASE_NAME, db } from './database.ts'
import { journalState } from './journalGaps.ts'
import type { LogHead, StoredChange } from './schema.ts'
import { sealRows } from './sealing/sealRows.ts'
import { currentCipher } from './sealing/startSealing.ts'
import { withTimeLimit } from './timeLimit.ts'

const READ_LIMIT_MS = 15_000

/**
 * For a database that says it is of a later version while the marker beside the journal says that no later Keyfolio
 * was here: whether its log is the beginning of what the journal has, or all of it, so that filling it anew can lose
 * nothing. What cannot be read counts as more than the journal has.
 */
export async function holdsNoMoreThanJournal(main: KeyfolioBridge): Promise<boolean> {
  // Without a version Dexie opens whatever is there.
  const found = new Dexie(db.name, { autoOpen: false })
  if (db.name === DATABASE_NAME) found.use(sealRows(currentCipher))
  try {
    await withTimeLimit(found.open(), READ_LIMIT_MS)
    const head = await withTimeLimit(found.table<LogHead, string>('meta').get('log'), READ_LIMIT_MS)
    const state = await journalState(main)
    const position = head?.position ?? 0
    if (position === 0 || position > state.head.position) return position === 0
    const agreement = agreementWith(main, state, async (place) => {
      const stored = await found.table<StoredChange, number>('changes').get(place)
      return stored?.record ?? null
    })
    return await agreement.isSameAt(position)
  } catch {
    return false
  } finally {
    found.close()
  }
}
