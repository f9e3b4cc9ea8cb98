import type { Table } from 'dexie'
import { type CounterName, countersOf } from '#shared/domain/changes/counters.ts'
import { ENTITY_KINDS, type EntityKind, type RecordOf } from '#shared/domain/records.ts'
import { db } from './database.ts'
import { writeLastDealings } from './lastDealings.ts'
import { TABLE_OF } from './schema.ts'
import { fromStored, toStored } from './storedRows.ts'
import { together } from './together.ts'
import { type StoredRow, storedKey, type Write } from './transaction.ts'

/** A row before and after; null: it is not there. */
export interface RowChange {
  readonly kind: EntityKind
  readonly id: string
  readonly before: RecordOf<EntityKind> | null
  readonly after: RecordOf<EntityKind> | null
}

/**
 * Pairs what is to be written with what is stored. Inside a transaction.
 * @param known rows that the same transaction has read and not written since
 */
export async function withStoredRows(
  writes: readonly Write[],
  known: ReadonlyMap<string, StoredRow> = new Map(),
): Promise<readonly RowChange[]> {
  // Of many kinds a command touches one or two, and each promise inside a transaction has its price.
  const touched = new Set(writes.map(([kind]) => kind))
  const ofKinds = await together(
    ENTITY_KINDS.filter((kind) => touched.has(kind)).map((kind) =>
      storedOfKind(
        kind,
        writes.filter((write) => write[0] === kind),
        known,
      ),
    ),
  )
  return ofKinds.flat()
}

async function storedOfKind(
  kind: EntityKind,
  writes: readonly Write[],
  known: ReadonlyMap<string, StoredRow>,
): Promise<readonly RowChange[]> {
  const unknown = writes.map(([, id]) => id).filter((id) => !known.has(storedKey(kind, id)))
  const read = unknown.length === 0 ? [] : await tableOf(kind).bulkGet(unknown)
  const found = new Map(unknown.map((id, index) => [id, read[index]]))
  return writes.map(([, id, after]): RowChange => {
    const row = found.get(id)
    const before = row === undefined ? (known.get(storedKey(kind, id)) ?? null) : fromStored(kind, row)
    return { kind, id, before, after }
  })
}

/** Writes rows, and what is derived from them: counters and last dealings. Inside a transaction. */
export async function writeRows(changes: readonly RowChange[]): Promise<void> {
  const kinds = new Set(changes.map(({ kind }) => kind))
  // One table after the other, though it costs a way to another process each: where a full disk refuses a write while the
  // next is on its way, no database of Chromium's answers any more until the program is started anew.
  for (const kind of kinds) await writeKind(kind, changes)
  await writeCounters(changes)
  // They may be read from the rows.
  await writeLastDealings(changes)
}

async function writeKind(kind: EntityKind, changes: readonly RowChange[]): Promise<void> {
  const ofKind = changes.filter((change) => change.kind === kind)
  const gone = ofKind.filter(({ after }) => after === null).map(({ id }) => id)
  const kept = ofKind.flatMap(({ after }) => (after === null ? [] : [toStored(kind, after)]))
  if (gone.length > 0) await tableOf(kind).bulkDelete(gone)
  // toStored adds index fields that only the table of follow-ups has.
  if (kept.length > 0) await tableOf(kind).bulkPut(kept)
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
