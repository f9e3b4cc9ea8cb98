import type { Table } from 'dexie'
import { type CounterName, countersOf } from '#shared/domain/changes/counters.ts'
import { ENTITY_KINDS, type EntityKind, type RecordOf } from '#shared/domain/records.ts'
import { db } from './database.ts'
import { writeLastDealings } from './lastDealings.ts'
import { TABLE_OF } from './schema.ts'
import { fromStored, toStored } from './storedRows.ts'
import type { Write } from './transaction.ts'

/** A row before and after; null: it is not there. */
export interface RowChange {
  readonly kind: EntityKind
  readonly id: string
  readonly before: RecordOf<EntityKind> | null
  readonly after: RecordOf<EntityKind> | null
}

/** Pairs what is to be written with what is stored. Inside a transaction. */
export async function withStoredRows(writes: readonly Write[]): Promise<readonly RowChange[]> {
  const changes: RowChange[] = []
  for (const kind of ENTITY_KINDS) {
    const ofKind = writes.filter((write) => write[0] === kind)
    if (ofKind.length === 0) continue
    const stored = await tableOf(kind).bulkGet(ofKind.map(([, id]) => id))
    ofKind.forEach(([, id, after], index) => {
      const before = stored[index]
      changes.push({ kind, id, before: before === undefined ? null : fromStored(kind, before), after })
    })
  }
  return changes
}

/** Writes rows, and what is derived from them: counters and last dealings. Inside a transaction. */
export async function writeRows(changes: readonly RowChange[]): Promise<void> {
  for (const kind of ENTITY_KINDS) {
    const ofKind = changes.filter((change) => change.kind === kind)
    const gone = ofKind.filter(({ after }) => after === null).map(({ id }) => id)
    const kept = ofKind.flatMap(({ after }) => (after === null ? [] : [toStored(kind, after)]))
    if (gone.length > 0) await tableOf(kind).bulkDelete(gone)
    // toStored adds index fields that only the table of follow-ups has.
    if (kept.length > 0) await tableOf(kind).bulkPut(kept)
  }
  await writeCounters(changes)
  await writeLastDealings(changes)
}

async function writeCounters(changes: readonly RowChange[]): Promise<void> {
  const deltas = new Map<CounterName, number>()
  const add = (kind: EntityKind, row: RecordOf<EntityKind> | null, delta: number): void => {
    if (row !== null)
      for (const name of countersOf(kind, row)) deltas.set(name, (deltas.get(name) ?? 0) + delta)
  }
  for (const { kind, before, after } of changes) {
    add(kind, before, -1)
    add(kind, after, 1)
  }
  const moved = [...deltas].filter(([, delta]) => delta !== 0)
  if (moved.length === 0) return
  const stored = await db.counters.bulkGet(moved.map(([name]) => name))
  await db.counters.bulkPut(
    moved.map(([name, delta], index) => ({ name, value: (stored[index]?.value ?? 0) + delta })),
  )
}

function tableOf(kind: EntityKind): Table<RecordOf<EntityKind>, string> {
  return db.table<RecordOf<EntityKind>, string>(TABLE_OF[kind])
}
