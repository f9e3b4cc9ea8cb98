import type { Table } from 'dexie'
import { type EntityState, foldRecords, rowOf } from '#shared/domain/changes/merge.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import { stateOf } from '#shared/formats/snapshot.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { entryApplier } from './applyEntries.ts'
import { db } from './database.ts'
import { type DerivedRows, derivedRows } from './derivedRows.ts'
import { eachJournalPage } from './journalPages.ts'
import { advanced, allTables, storedChange } from './logHead.ts'
import type { RebuildPlan } from './rebuildPlan.ts'
import { type LogHead, TABLE_OF } from './schema.ts'
import { eachSnapshotPage } from './snapshotPages.ts'
import { StoreError } from './storeError.ts'
import { toStored } from './storedRows.ts'
import { withTimeLimit } from './timeLimit.ts'

/** Lines of a snapshot in one message. A person with a photo has some 64 kB. */
const LINES_PER_PAGE = 1000

/** One page, or emptying all tables, may take so long. */
const WRITE_LIMIT_MS = 120_000

/**
 * Empties the database and fills it by a plan. What lies in it meanwhile carries a marker, so that a start after a
 * crash begins anew; log head and derived rows come last, in one transaction with the end of the marker.
 */
export async function rebuild(
  main: KeyfolioBridge,
  plan: RebuildPlan,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const { snapshot, tail, position } = plan
  const from = snapshot?.header.position ?? 0
  const lines = snapshot === null ? 0 : snapshot.footer.entities + snapshot.footer.records
  const total = lines + position - from
  const emptied = write(async () => {
    await Promise.all(db.tables.map((table) => table.clear()))
    await db.meta.put({ key: 'rebuild' })
  })

  const filling = new Filling(tail, emptied)
  if (snapshot !== null) {
    const range = { limit: LINES_PER_PAGE, withRecords: true }
    const read = await eachSnapshotPage(main, snapshot, range, async ({ entities, records, done }) => {
      await filling.add(entities.map(stateOf), records)
      onProgress(done, total)
      return 'more'
    })
    // It was whole a moment ago. The marker stays; the next start looks for another one.
    if (!read.ok) throw new StoreError('incomplete', read.error)
  }
  for (let start = 0; start < tail.length; start += LINES_PER_PAGE) {
    await filling.add([], tail.slice(start, start + LINES_PER_PAGE))
    onProgress(lines + Math.min(tail.length, start + LINES_PER_PAGE), total)
  }
  await filling.finish(headOf(plan))

  const applier = entryApplier()
  let done = lines + tail.length
  await eachJournalPage(main, from + tail.length, position, async (entries) => {
    await applier.apply(entries)
    onProgress((done += entries.length), total)
  })
  onProgress(total, total)
}

/** Rows go into the tables as they come, except those that the tail changes: they are written once, at the end. */
class Filling {
  readonly #tail: readonly JournalEntry[]
  readonly #derived: DerivedRows = derivedRows()
  readonly #changed: Set<string>
  readonly #states = new Map<string, EntityState>()
  #writing: Promise<unknown>

  /** @param emptied what has to be over before the first row is written; the first page is read meanwhile */
  constructor(tail: readonly JournalEntry[], emptied: Promise<unknown>) {
    this.#tail = tail
    this.#writing = emptied
    // Whoever waits for it first hears of a failure.
    emptied.catch(() => undefined)
    this.#changed = new Set(tail.flatMap(({ record }) => record.changes.map(({ id }) => id)))
  }

  /** Answers when the page before is written: while one is written, the next is made ready. */
  async add(states: readonly EntityState[], entries: readonly JournalEntry[]): Promise<void> {
    for (const state of states) if (this.#changed.has(state.id)) this.#states.set(state.id, state)
    const rows = this.#rowsOf(states.filter(({ id }) => !this.#changed.has(id)))
    const changes = entries.map(storedChange)
    await this.#writing
    this.#writing = write(() =>
      Promise.all([
        ...Array.from(rows, ([kind, ofKind]) => addAll(kind, ofKind)),
        db.changes.bulkAdd(changes),
      ]),
    )
    // Whoever waits for it next hears of a failure.
    this.#writing.catch(() => undefined)
  }

  /** Writes what the tail has changed, and everything by which the database is known to be whole. */
  async finish(head: LogHead): Promise<void> {
    foldRecords(
      this.#tail.map(({ record }) => record),
      this.#states,
    )
    const states = [...this.#states.values()]
    this.#changed.clear()
    for (let start = 0; start < states.length; start += LINES_PER_PAGE)
      await this.add(states.slice(start, start + LINES_PER_PAGE), [])
    await this.#writing
    await write(async () => {
      await this.#derived.write()
      await db.meta.put(head)
      await db.meta.delete('rebuild')
    })
  }

  /** The rows of some states, by kind; counted among what is derived. */
  #rowsOf(states: readonly EntityState[]): ReadonlyMap<EntityKind, readonly unknown[]> {
    const rows = new Map<EntityKind, unknown[]>()
    for (const state of states) {
      // rowOf answers a row of the state's own kind, or null.
      const row = rowOf(state) as RecordOf<EntityKind> | null
      if (row === null) continue
      this.#derived.add(state.entity, row)
      const ofKind = rows.get(state.entity) ?? []
      ofKind.push(toStored(state.entity, row))
      rows.set(state.entity, ofKind)
    }
    return rows
  }
}

function addAll(kind: EntityKind, rows: readonly unknown[]): PromiseLike<unknown> {
  const table: Table<unknown, string> = db.table(TABLE_OF[kind])
  return table.bulkAdd(rows)
}

/** Where the log stands after the snapshot and that part of the tail which is written with it. */
export function headOf({ snapshot, tail }: Pick<RebuildPlan, 'snapshot' | 'tail'>): LogHead {
  const header = snapshot?.header
  const missing = snapshot === null ? 0 : snapshot.header.position - snapshot.footer.records
  const start: LogHead = {
    key: 'log',
    position: header?.position ?? 0,
    clock: header?.clock ?? null,
    known: header?.known ?? {},
    ...(missing > 0 ? { missing } : {}),
  }
  return tail.reduce((head, { record }) => advanced(head, record), start)
}

function write<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  // Dexie follows native promises only through a scope that is itself an async function.
  return withTimeLimit(
    db.transaction('rw', allTables(), async () => await work()),
    WRITE_LIMIT_MS,
  )
}
