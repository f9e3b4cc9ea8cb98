import { v7 } from 'uuid'
import { diff } from '#shared/domain/changes/diff.ts'
import type { EntityChange } from '#shared/domain/changes/changeRecord.ts'
import { latest } from '#shared/domain/changes/hybridClock.ts'
import { type EntityState, foldRecords, rowOf } from '#shared/domain/changes/merge.ts'
import { ENTITY_KINDS, type EntityKind, type RecordOf } from '#shared/domain/records.ts'
import { stateOf } from '#shared/formats/snapshot.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { db } from './database.ts'
import { deriveAnew } from './derivedRows.ts'
import { eachJournalPage } from './journalPages.ts'
import { advanced, allTables, readLogHead, storedChange } from './logHead.ts'
import { newRecord } from './newRecord.ts'
import { headOf } from './rebuild.ts'
import type { RebuildPlan } from './rebuildPlan.ts'
import { type LogHead, TABLE_OF } from './schema.ts'
import { eachSnapshotPage } from './snapshotPages.ts'
import { StoreError } from './storeError.ts'
import { fromStored } from './storedRows.ts'
import { withTimeLimit } from './timeLimit.ts'

/** Under which name the rows of the database go into a log that knew others. */
const COMMAND = 'store.keep'

const CHANGES_PER_RECORD = 250
const LINES_PER_PAGE = 500
const WRITE_LIMIT_MS = 300_000

/** What main holds, in memory. */
interface TheirSide {
  readonly states: ReadonlyMap<string, EntityState>
  readonly entries: readonly JournalEntry[]
  readonly head: LogHead
}

/**
 * Lets the rows of the database stand, and makes its log the one of main, continued by change records that lead from
 * there to these rows. One transaction: both or nothing. What deviated in the old log has to be kept before.
 */
export async function keepDatabase(main: KeyfolioBridge, plan: RebuildPlan | null): Promise<void> {
  const theirs = await readSide(main, plan)
  await withTimeLimit(
    db.transaction('rw', allTables(), async () => {
      const own = await readLogHead()
      const start = { ...theirs.head, clock: latest(theirs.head.clock, own.clock) }
      const { entries, head } = appended(start, await changesFrom(theirs.states))
      await db.changes.clear()
      for (const part of [theirs.entries, entries]) await db.changes.bulkAdd(part.map(storedChange))
      await deriveAnew()
      await db.meta.put(head)
    }),
    WRITE_LIMIT_MS,
  )
}

/** The rows of the database as records of their own, for a file that keeps them. */
export async function rowsAsEntries(): Promise<readonly JournalEntry[]> {
  return appended(await readLogHead(), await changesFrom(new Map())).entries
}

async function readSide(main: KeyfolioBridge, plan: RebuildPlan | null): Promise<TheirSide> {
  const states = new Map<string, EntityState>()
  const entries: JournalEntry[] = []
  if (plan?.snapshot) {
    const range = { limit: LINES_PER_PAGE, withRecords: true }
    const read = await eachSnapshotPage(main, plan.snapshot, range, (page) => {
      for (const entity of page.entities) states.set(entity.id, stateOf(entity))
      entries.push(...page.records)
      return Promise.resolve('more')
    })
    if (!read.ok) throw new StoreError('incomplete', read.error)
  }
  if (plan === null) return { states, entries, head: headOf({ snapshot: null, tail: [] }) }
  const tail: JournalEntry[] = []
  await eachJournalPage(main, plan.snapshot?.header.position ?? 0, plan.position, (page) => {
    tail.push(...page)
  })
  foldRecords(
    tail.map(({ record }) => record),
    states,
  )
  return { states, entries: [...entries, ...tail], head: headOf({ snapshot: plan.snapshot, tail }) }
}

/** What leads from states to the rows that are stored. */
async function changesFrom(states: ReadonlyMap<string, EntityState>): Promise<readonly EntityChange[]> {
  const changes: (EntityChange | null)[] = []
  const stored = new Set<string>()
  for (const kind of ENTITY_KINDS) {
    await db.table<RecordOf<EntityKind>, string>(TABLE_OF[kind]).each((found) => {
      const row = fromStored(kind, found)
      const state = states.get(row.id)
      stored.add(row.id)
      changes.push(diff(kind, state === undefined ? null : rowOf(state), row, {}))
    })
  }
  for (const state of states.values()) {
    if (!stored.has(state.id)) changes.push(diff(state.entity, rowOf(state), null, state.written))
  }
  return changes.filter((change) => change !== null)
}

function appended(
  from: LogHead,
  changes: readonly EntityChange[],
): { readonly entries: readonly JournalEntry[]; readonly head: LogHead } {
  const entries: JournalEntry[] = []
  const commandId = v7()
  let head = from
  for (let start = 0; start < changes.length; start += CHANGES_PER_RECORD) {
    const part = changes.slice(start, start + CHANGES_PER_RECORD)
    const record = newRecord({ command: COMMAND }, commandId, head, part)
    head = advanced(head, record)
    entries.push({ position: head.position, record })
  }
  return { entries, head }
}
