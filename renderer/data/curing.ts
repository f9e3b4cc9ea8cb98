import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { Agreement } from './agreement.ts'
import type { AskSide, CureProgress, CureStep } from './cure.ts'
import type { JournalState, RebuildPlan } from './rebuildPlan.ts'
import { countRows, type RowCounts } from './rowCounts.ts'
import { withTimeLimit } from './timeLimit.ts'

/** What a comparison may use of the world around it. */
export interface CureSettings {
  readonly onProgress?: CureProgress | undefined
  /** Without it, what would need a question ends with `StoreError`, and nothing is touched. */
  readonly ask?: AskSide | undefined
}

/** One comparison, and what it has found so far. */
export interface Curing extends CureSettings {
  readonly main: KeyfolioBridge
  readonly state: JournalState
  /** Where the log of the database ends. */
  readonly database: number
  readonly agreement: Agreement
  /** The database carries the marker of a rebuild that did not come to its end. */
  readonly isUnfinished: boolean
}

/** Counting every table of a large store. */
const COUNT_LIMIT_MS = 60_000

/** What is in the tables. */
export function countTables(): Promise<RowCounts> {
  return withTimeLimit(countRows(), COUNT_LIMIT_MS)
}

/** Names the snapshot from which a plan begins. */
export function snapshotOf({ snapshot }: RebuildPlan): Pick<CureStep, 'snapshotAt'> {
  return snapshot === null ? {} : { snapshotAt: snapshot.header.takenAt }
}
