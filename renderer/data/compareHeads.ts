import { type Heads, type Standing, standingOf } from '#shared/domain/safety/heads.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { type Agreement, agreementWith } from './agreement.ts'
import { entryApplier } from './applyEntries.ts'
import { askIfNeeded } from './chooseSide.ts'
import { type CureReport, type CureStep, reportOf } from './cure.ts'
import { countTables, type CureSettings, type Curing, snapshotOf } from './curing.ts'
import { deviceId } from './device.ts'
import { handOver, setAsideLog } from './handOver.ts'
import { journalState, mendGaps } from './journalGaps.ts'
import { eachJournalPage, inTime } from './journalPages.ts'
import { keepDatabase } from './keepDatabase.ts'
import { isUnfinished, readLogHead } from './logHead.ts'
import { rebuild } from './rebuild.ts'
import { type JournalState, planRebuild } from './rebuildPlan.ts'
import { repairRows } from './repairRows.ts'
import { databaseHolding } from './rowCounts.ts'
import { healRows } from './sealing/healRows.ts'
import { hasUnopenedRows } from './sealing/rowNotOpened.ts'

/**
 * Compares the database with the journal – where both end, the record at their last common position, how many rows
 * there are – and makes them equal again. Nothing may be committed meanwhile. Throws `StoreError` before anything is
 * touched when what is needed cannot be read.
 */
export async function compareHeads(main: KeyfolioBridge, settings: CureSettings = {}): Promise<CureReport> {
  const healed = hasUnopenedRows() ? await healRows(main, settings) : []
  try {
    return reportOf([...healed, ...(await compared(main, settings))])
  } catch (error) {
    if (!hasUnopenedRows()) throw error
    const steps = await healRows(main, settings)
    return reportOf([...healed, ...steps, ...(await compared(main, settings))])
  }
}

async function compared(main: KeyfolioBridge, settings: CureSettings): Promise<readonly CureStep[]> {
  const { state, steps: mended } = await mendGaps(main)
  const agreement = agreementWith(main, state)
  const heads = await readHeads(agreement, state)
  const unfinished = await inTime(isUnfinished())
  const cure: Curing = {
    ...settings,
    main,
    state,
    agreement,
    database: heads.database,
    isUnfinished: unfinished,
  }
  const steps = [...mended]
  const step = await byStanding(cure, standingOf(heads))
  if (step !== null) steps.push(step)
  const isRebuilt = step !== null && REPLACING.has(step.cure)
  if (!isRebuilt && (await hasEverything(main))) {
    const repaired = await repairRows(cure)
    if (repaired !== null) steps.push(repaired)
  }
  return steps
}

const REPLACING: ReadonlySet<CureStep['cure']> = new Set([
  'filled',
  'rebuilt',
  'setAside',
  'choseJournal',
  'choseDatabase',
])

async function readHeads(agreement: Agreement, { head }: JournalState): Promise<Heads> {
  const { position: database } = await inTime(readLogHead())
  const common = Math.min(database, head.position)
  const agree = common === 0 || (await agreement.isSameAt(common))
  return { database, journal: head.position, agree }
}

/** False while main lacks something that only the database has: then nothing in it may be touched. */
async function hasEverything(main: KeyfolioBridge): Promise<boolean> {
  const { head } = await journalState(main)
  return (await inTime(readLogHead())).position <= head.position
}

async function byStanding(cure: Curing, standing: Standing): Promise<CureStep | null> {
  switch (standing) {
    case 'same':
      return cure.database === 0 ? keepRowsWithoutLog(cure) : null
    case 'empty':
      return fill(cure)
    case 'behind':
      return catchUp(cure)
    case 'ahead':
      return handOver(cure, cure.state.head.position)
    case 'different':
      return replaceDeviating(cure)
  }
}

/** Neither side has a log. Should there be rows all the same, they get one. */
async function keepRowsWithoutLog(cure: Curing): Promise<CureStep | null> {
  const { totals } = await countTables()
  const { records } = await databaseHolding(totals)
  if (records === 0 || cure.isUnfinished) return null
  await keepDatabase(cure.main, null)
  return handOver(cure, 0)
}

/** The log of the database is gone; mostly all of it is. */
async function fill(cure: Curing): Promise<CureStep> {
  const plan = await planRebuild(cure.main, cure.state)
  const chosen = cure.isUnfinished ? null : await askIfNeeded(cure, plan)
  if (chosen !== null) return chosen
  await rebuild(cure.main, plan, cure.onProgress)
  // A backup of another laptop, in which this one has not written yet: nothing of it was lost.
  const isFirst = plan.snapshot !== null && (await readLogHead()).known[deviceId()] === undefined
  return { cure: isFirst ? 'filled' : 'rebuilt', records: plan.position, ...snapshotOf(plan) }
}

async function catchUp(cure: Curing): Promise<CureStep> {
  const { main, state, database, onProgress } = cure
  const records = state.head.position - database
  if (database < state.first - 1) {
    const plan = await planRebuild(main, state)
    await rebuild(main, plan, onProgress)
    return { cure: 'rolledForward', records, ...snapshotOf(plan) }
  }
  const applier = entryApplier()
  let done = 0
  await eachJournalPage(main, database, state.head.position, async (entries) => {
    await applier.apply(entries)
    onProgress?.((done += entries.length), records)
  })
  return { cure: 'rolledForward', records }
}

async function replaceDeviating(cure: Curing): Promise<CureStep> {
  const { main, state, database } = cure
  const plan = await planRebuild(main, state)
  const chosen = await askIfNeeded(cure, plan)
  if (chosen !== null) return chosen
  const agreed = await cure.agreement.lastBefore(Math.min(database, state.head.position))
  await setAsideLog(cure, agreed)
  await rebuild(main, plan, cure.onProgress)
  return { cure: 'setAside', records: database - agreed, ...snapshotOf(plan) }
}
