import { mayReplaceUnasked } from '#shared/domain/safety/holdings.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { askIfNeeded } from './chooseSide.ts'
import type { CureStep } from './cure.ts'
import { countTables, type Curing, snapshotOf } from './curing.ts'
import { journalState } from './journalGaps.ts'
import { rebuild } from './rebuild.ts'
import { planRebuild, type RebuildPlan } from './rebuildPlan.ts'
import { foldOwnLog, writeFolded } from './refold.ts'
import { databaseHolding } from './rowCounts.ts'
import { StoreError } from './storeError.ts'

/** A table that has silently lost rows, counters that say something else than the tables, a log with holes. */
export async function repairRows(cure: Curing): Promise<CureStep | null> {
  const { totals, deviatingRows, deviatingLog } = await countTables()
  const records = deviatingRows + deviatingLog
  if (records === 0) return null
  if (deviatingLog === 0) {
    const folded = await foldOwnLog()
    if (mayReplaceUnasked(folded.holding, await databaseHolding(totals))) {
      await writeFolded(folded)
      return { cure: 'rowsRepaired', records }
    }
  }
  const plan = await planOrNull(cure.main)
  if (plan === null) return { cure: 'notRepaired', records }
  const chosen = await askIfNeeded(cure, plan)
  if (chosen !== null) return chosen
  await rebuild(cure.main, plan, cure.onProgress)
  return { cure: 'rowsRepaired', records, ...snapshotOf(plan) }
}

/** Null: main cannot give everything. What is there can be worked with. */
async function planOrNull(main: KeyfolioBridge): Promise<RebuildPlan | null> {
  try {
    return await planRebuild(main, await journalState(main))
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}
