import { ENTITY_KINDS, type EntityKind } from '#shared/domain/records.ts'
import { type Holding, mayReplaceUnasked } from '#shared/domain/safety/holdings.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { CureStep } from '../cure.ts'
import { type CureSettings, snapshotOf } from '../curing.ts'
import { db } from '../database.ts'
import { setAside } from '../handOver.ts'
import { journalState } from '../journalGaps.ts'
import { readJournal } from '../journalPages.ts'
import { keepDatabase } from '../keepDatabase.ts'
import { advanced, changesFrom, storedChange } from '../logHead.ts'
import { rebuild } from '../rebuild.ts'
import { type JournalState, planRebuild } from '../rebuildPlan.ts'
import { foldOwnLog, writeFolded } from '../refold.ts'
import { type LogHead, TABLE_OF } from '../schema.ts'
import { StoreError } from '../storeError.ts'
import { forgetUnopenedRows } from './rowNotOpened.ts'
import { type Unopened, unopenedRows } from './unopenedRows.ts'

/** So many records of the log are asked back one by one; beyond that filling the database anew is faster. */
const FEW_CHANGES = 200

/**
 * Puts back what does not open any more: records of the log from the journal, rows from the log. Where that is not
 * enough, the database is filled anew, but not before journal and snapshots are proven to have everything. To be called
 * before the heads are compared. Throws `StoreError` where something could be lost; nothing was touched then.
 */
export async function healRows(main: KeyfolioBridge, settings: CureSettings): Promise<readonly CureStep[]> {
  const found = await unopenedRows()
  const steps: CureStep[] = []
  if (found.count > 0) {
    const state = await journalState(main)
    const step = (await healLog(main, state, found))
      ? await healTables(found)
      : await fillAnew(main, state, settings, found)
    steps.push(step)
  }
  forgetUnopenedRows()
  return steps
}

/** False where the log cannot be made whole from the journal. */
async function healLog(main: KeyfolioBridge, state: JournalState, found: Unopened): Promise<boolean> {
  const positions = (found.keys.get('changes') ?? []).map(Number)
  const isFew = positions.length <= FEW_CHANGES
  const isThere = positions.every((position) => position >= state.first && position <= state.head.position)
  if (!isFew || !isThere || found.isAll) return false
  for (const position of positions) {
    const [entry] = await readJournal(main, position, 1)
    if (entry !== undefined) await db.changes.put(storedChange(entry))
  }
  if (found.keys.has('meta')) await writeHead()
  return true
}

/** Where the log stands follows from its records. */
async function writeHead(): Promise<void> {
  await db.meta.clear()
  let head: LogHead = { key: 'log', position: 0, clock: null, known: {} }
  let records = 0
  await db.changes.orderBy(':id').each(({ position, record }) => {
    head = { ...advanced(head, record), position }
    records += 1
  })
  const missing = head.position - records
  await db.meta.put(missing === 0 ? head : { ...head, missing })
}

/** Rows, counters and last dealings follow from the log. */
async function healTables(found: Unopened): Promise<CureStep> {
  const isInTables = [...found.keys.keys()].some((table) => table !== 'changes' && table !== 'meta')
  if (isInTables) await writeFolded(await foldOwnLog())
  return { cure: 'rowsRepaired', records: found.count }
}

async function fillAnew(
  main: KeyfolioBridge,
  state: JournalState,
  settings: CureSettings,
  found: Unopened,
): Promise<CureStep> {
  const plan = await planRebuild(main, state)
  const last = (await db.changes.toCollection().primaryKeys()).at(-1) ?? 0
  if (last > state.head.position) {
    // With other keys it may open: what nobody else has is not ours to throw away.
    if (found.isAll) throw new StoreError('storeUnavailable', 'No row opens, and some are not in the journal')
    if (canKeepRows(found)) {
      if (found.keys.has('meta')) await writeHeadOfOpened(found, last)
      await keepDatabase(main, plan)
      return { cure: 'rowsRepaired', records: found.count }
    }
    await setAsideOpened(main, found, state.head.position, last)
  }
  if (!mayReplaceUnasked(plan.holding, await countedHolding())) {
    throw new StoreError('storeUnavailable', 'Rows do not open, and the journal holds far fewer')
  }
  await rebuild(main, plan, settings.onProgress)
  return { cure: 'rowsRepaired', records: found.count, ...snapshotOf(plan) }
}

/** What lies in the database, as far as it can be told without opening anything. */
async function countedHolding(): Promise<Holding> {
  const count = (kind: EntityKind): PromiseLike<number> => db.table(TABLE_OF[kind]).count()
  const counts = await Promise.all(ENTITY_KINDS.map(count))
  return {
    clients: await count('client'),
    people: await count('person'),
    interactions: await count('interaction'),
    records: counts.reduce((sum, one) => sum + one, 0),
    lastChangeAt: null,
  }
}

function canKeepRows({ keys }: Unopened): boolean {
  return [...keys.keys()].every((table) => DERIVED.has(table))
}

/** What the rows do not need in order to stand: the log becomes that of the journal, the rest is derived. */
const DERIVED: ReadonlySet<string> = new Set(['changes', 'meta', 'counters', 'lastDealings', 'lastContacts'])

/** Keeping the rows needs the clock and the devices of the log, as far as they can be read. */
async function writeHeadOfOpened({ keys }: Unopened, last: number): Promise<void> {
  const damaged = new Set((keys.get('changes') ?? []).map(Number))
  let head: LogHead = { key: 'log', position: 0, clock: null, known: {} }
  for (const position of await db.changes.toCollection().primaryKeys()) {
    const stored = damaged.has(position) ? undefined : await db.changes.get(position)
    if (stored !== undefined) head = advanced(head, stored.record)
  }
  await db.meta.clear()
  await db.meta.put({ ...head, position: last })
}

async function setAsideOpened(
  main: KeyfolioBridge,
  { keys }: Unopened,
  after: number,
  last: number,
): Promise<void> {
  const damaged = new Set((keys.get('changes') ?? []).map(Number))
  for (let position = after + 1; position <= last; position++) {
    if (!damaged.has(position)) await setAside(main, await changesFrom(position, 1))
  }
}
