import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { agreementWith } from '../agreement.ts'
import { compareHeads } from '../compareHeads.ts'
import type { CureStep } from '../cure.ts'
import type { CureSettings } from '../curing.ts'
import { DATABASE_NAME, db, PLAIN_DATABASE_NAME, workOn } from '../database.ts'
import { journalState } from '../journalGaps.ts'
import { inTime } from '../journalPages.ts'
import { isUnfinished, readLogHead } from '../logHead.ts'
import { openOrReplaceDatabase } from '../openDatabase.ts'
import { countRows, databaseHolding } from '../rowCounts.ts'

/**
 * What became of the database of earlier versions, whose rows are in clear text: there is none · it is gone · all of it
 * is in the journal, but its files could not be removed yet · the journal could not take all of it yet, so the window
 * goes on with it.
 */
export type PlainDatabase = 'none' | 'gone' | 'left' | 'inUse'

/** What was done, and which database is to be opened now. */
export interface PlainLeft {
  readonly plain: PlainDatabase
  readonly steps: readonly CureStep[]
}

/**
 * Brings what only the plain database of an earlier version has into the journal, and lets it go. Nothing goes before
 * journal and snapshots have it; whatever ends this half way, the next start goes on. No database is open afterwards.
 */
export async function leavePlainDatabase(main: KeyfolioBridge, settings: CureSettings): Promise<PlainLeft> {
  if (!(await exists(PLAIN_DATABASE_NAME))) return { plain: 'none', steps: [] }
  const left = await handOverAll(main, settings)
  if (!left.isAll) return { plain: 'inUse', steps: left.steps }
  // A start before this one may have gone on without its files being removed; and they go with all others.
  const sealed = (await exists(DATABASE_NAME)) ? await handOverSealed(main, settings) : NOTHING
  const steps = [...left.steps, ...sealed.steps]
  if (!sealed.isAll) return { plain: 'left', steps }
  const dropped = await main.request('vault.dropPlainDatabase', undefined)
  return { plain: dropped.ok ? 'gone' : 'left', steps }
}

interface HandedOver {
  /** The journal has everything. */
  readonly isAll: boolean
  readonly steps: readonly CureStep[]
}

const NOTHING: HandedOver = { isAll: true, steps: [] }

async function handOverAll(main: KeyfolioBridge, settings: CureSettings): Promise<HandedOver> {
  workOn('plain')
  try {
    // What cannot be opened goes where it is proven that journal and snapshots have everything; else this throws.
    const opened = await openOrReplaceDatabase(main, () => Promise.resolve())
    if (opened === 'replaced' || !(await hasMore(main))) return NOTHING
    const { steps } = await compareHeads(main, settings)
    return { isAll: !(await hasMore(main)), steps }
  } finally {
    db.close({ disableAutoOpen: false })
    workOn('sealed')
  }
}

async function handOverSealed(main: KeyfolioBridge, settings: CureSettings): Promise<HandedOver> {
  try {
    if ((await openOrReplaceDatabase(main)) === 'replaced') return NOTHING
    const { steps } = await compareHeads(main, settings)
    return { isAll: !(await hasMore(main)), steps }
  } finally {
    db.close({ disableAutoOpen: false })
  }
}

/** True if the database that is open may have something that the journal lacks, or that it needs. */
async function hasMore(main: KeyfolioBridge): Promise<boolean> {
  const state = await journalState(main)
  const { position } = await inTime(readLogHead())
  if (state.gaps.length > 0 || position > state.head.position) return true
  if (position > 0) return !(await agreementWith(main, state).isSameAt(position))
  if (await inTime(isUnfinished())) return false
  const { records } = await databaseHolding((await countRows()).totals)
  return records > 0
}

async function exists(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((database) => database.name === name)
  } catch {
    // A browser that cannot even list its databases: opening the sealed one says so, and is healed there.
    return false
  }
}
