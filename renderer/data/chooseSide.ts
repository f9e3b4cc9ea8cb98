import { mayReplaceUnasked } from '#shared/domain/safety/holdings.ts'
import type { CureStep } from './cure.ts'
import { countTables, type Curing, snapshotOf } from './curing.ts'
import { handOver, setAside, setAsideLog } from './handOver.ts'
import { keepDatabase, rowsAsEntries } from './keepDatabase.ts'
import { rebuild } from './rebuild.ts'
import type { RebuildPlan } from './rebuildPlan.ts'
import { databaseHolding } from './rowCounts.ts'
import { StoreError } from './storeError.ts'

/**
 * Asks the person where what main holds is much less than what lies in the database, and does what was chosen; the
 * other side is kept. Null: there was nothing to ask, and main's side may take the place of the database.
 */
export async function askIfNeeded(cure: Curing, plan: RebuildPlan): Promise<CureStep | null> {
  const database = await databaseHolding((await countTables()).totals)
  if (mayReplaceUnasked(plan.holding, database)) return null
  if (cure.ask === undefined) throw new StoreError('storeUnavailable', 'A question is open')
  const side = await cure.ask({ journal: plan.holding, database })
  return side === 'journal' ? takeJournal(cure, plan, database.records) : takeDatabase(cure, plan)
}

async function takeJournal(cure: Curing, plan: RebuildPlan, records: number): Promise<CureStep> {
  const rows = await rowsAsEntries()
  await setAsideLog(cure, 0)
  for (const entry of rows) await setAside(cure.main, [entry])
  await rebuild(cure.main, plan, cure.onProgress)
  return { cure: 'choseJournal', records, ...snapshotOf(plan) }
}

async function takeDatabase(cure: Curing, plan: RebuildPlan): Promise<CureStep> {
  const taken = await cure.main.request('snapshots.take', { reason: 'beforeCure' })
  if (!taken.ok) throw new StoreError('notSetAside', taken.error)
  await setAsideLog(cure, 0)
  await keepDatabase(cure.main, plan)
  await handOver(cure, plan.position)
  const snapshotAt = new Date(taken.value.takenAtMs).toISOString()
  return { cure: 'choseDatabase', records: plan.holding.records, snapshotAt }
}
