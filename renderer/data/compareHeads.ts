import { type Heads, type Standing, standingOf } from '#shared/domain/safety/heads.ts'
import { mayReplaceUnasked } from '#shared/domain/safety/holdings.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { type Agreement, agreementWith } from './agreement.ts'
import { entryApplier } from './applyEntries.ts'
import { type AskSide, type CureProgress, type CureReport, type CureStep, reportOf } from './cure.ts'
import { deviceId } from './device.ts'
import { journalState, mendGaps } from './journalGaps.ts'
import { eachJournalPage, inTime, PAGE_SIZE } from './journalPages.ts'
import { keepDatabase, rowsAsEntries } from './keepDatabase.ts'
import { changesFrom, isUnfinished, readLogHead } from './logHead.ts'
import { rebuild } from './rebuild.ts'
import { type JournalState, planRebuild, type RebuildPlan } from './rebuildPlan.ts'
import { foldOwnLog, writeFolded } from './refold.ts'
import { countRows, databaseHolding, type RowCounts } from './rowCounts.ts'
import { StoreError } from './storeError.ts'
import { withTimeLimit } from './timeLimit.ts'

/** What a comparison may use of the world around it. */
export interface CureSettings {
  readonly onProgress?: CureProgress | undefined
  /** Without it, what would need a question ends with `StoreError`, and nothing is touched. */
  readonly ask?: AskSide | undefined
}

/** Counting every table of a large store. */
const COUNT_LIMIT_MS = 60_000

/**
 * Compares the database with the journal – where both end, the record at their last common position, how many rows
 * there are – and makes them equal again. Nothing may be committed meanwhile. Throws `StoreError` before anything is
 * touched when what is needed cannot be read.
 */
export async function compareHeads(main: KeyfolioBridge, settings: CureSettings = {}): Promise<CureReport> {
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
  return reportOf(steps)
}

interface Curing extends CureSettings {
  readonly main: KeyfolioBridge
  readonly state: JournalState
  /** Where the log of the database ends. */
  readonly database: number
  readonly agreement: Agreement
  /** The database carries the marker of a rebuild that did not come to its end. */
  readonly isUnfinished: boolean
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
  const { totals } = await count()
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

/**
 * Gives the journal what it lacks. When it refuses (a full disk), the records stay where they are: the journal
 * reaction goes on trying, and the window shows that they are not saved.
 */
async function handOver({ main, onProgress }: Curing, from: number): Promise<CureStep | null> {
  const { position: to } = await inTime(readLogHead())
  let done = from
  while (done < to) {
    const entries = await inTime(changesFrom(done + 1, Math.min(PAGE_SIZE, to - done)))
    const answer = entries.length === 0 ? null : await main.request('journal.append', { entries })
    if (!answer?.ok || answer.value.position <= done) break
    done = answer.value.position
    onProgress?.(done - from, to - from)
  }
  return done === from ? null : { cure: 'handedOver', records: done - from }
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

/** A table that has silently lost rows, counters that say something else than the tables, a log with holes. */
async function repairRows(cure: Curing): Promise<CureStep | null> {
  const { totals, deviatingRows, deviatingLog } = await count()
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

/** Null: what main holds may take the place of the database without asking. */
async function askIfNeeded(cure: Curing, plan: RebuildPlan): Promise<CureStep | null> {
  const database = await databaseHolding((await count()).totals)
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

async function setAsideLog({ main, database }: Curing, agreed: number): Promise<void> {
  for (let done = agreed; done < database;) {
    const entries = await inTime(changesFrom(done + 1, PAGE_SIZE))
    const last = entries.at(-1)
    if (last === undefined) break
    await setAside(main, entries)
    done = last.position
  }
}

async function setAside(main: KeyfolioBridge, entries: readonly JournalEntry[]): Promise<void> {
  const answer = await main.request('journal.setAside', { entries })
  if (!answer.ok) throw new StoreError('notSetAside', answer.error)
}

function count(): Promise<RowCounts> {
  return withTimeLimit(countRows(), COUNT_LIMIT_MS)
}

function snapshotOf({ snapshot }: RebuildPlan): Pick<CureStep, 'snapshotAt'> {
  return snapshot === null ? {} : { snapshotAt: snapshot.header.takenAt }
}
