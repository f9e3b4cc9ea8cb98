import { diff } from '#shared/domain/changes/diff.ts'
import { type EntityState, foldRecords, rowOf } from '#shared/domain/changes/merge.ts'
import type { RecordOf, EntityKind } from '#shared/domain/records.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { db } from './database.ts'
import { advanced, allTables, readLogHead, storedChange } from './logHead.ts'
import { withStoredRows, writeRows } from './rowWrites.ts'
import { withTimeLimit } from './timeLimit.ts'
import type { Write } from './transaction.ts'

const PAGE_LIMIT_MS = 120_000

/** So many entities are kept in memory between pages; beyond that their history is read again. */
const REMEMBERED_LIMIT = 20_000

/** Takes pages of the journal into the database. Rows are the fold of all records before and after each page. */
export interface EntryApplier {
  /** Entries have to follow the last one that the log has, without a gap. */
  apply(entries: readonly JournalEntry[]): Promise<void>
}

/** An applier for one run of pages; it remembers what it has folded. */
export function entryApplier(): EntryApplier {
  const states = new Map<string, EntityState>()
  return {
    async apply(entries) {
      if (states.size > REMEMBERED_LIMIT) states.clear()
      await withTimeLimit(
        db.transaction('rw', allTables(), async () => {
          await applyPage(entries, states)
        }),
        PAGE_LIMIT_MS,
      )
    },
  }
}

/** Inside a transaction: rows, counters, log and its head move together, so a crash leaves a shorter log, not a wrong one. */
async function applyPage(entries: readonly JournalEntry[], states: Map<string, EntityState>): Promise<void> {
  let head = await readLogHead()
  for (const { position, record } of entries) {
    if (position !== head.position + 1) throw new Error(`Entry ${position} does not follow ${head.position}`)
    head = advanced(head, record)
  }
  const ids = new Set(entries.flatMap(({ record }) => record.changes.map(({ id }) => id)))
  await rememberHistory(
    [...ids].filter((id) => !states.has(id)),
    states,
  )
  foldRecords(
    entries.map(({ record }) => record),
    states,
  )
  const rows = await withStoredRows([...ids].flatMap((id) => writeOf(states.get(id))))
  await writeRows(rows.filter(({ kind, before, after }) => diff(kind, before, after, {}) !== null))
  await db.changes.bulkAdd(entries.map(storedChange))
  await db.meta.put(head)
}

async function rememberHistory(ids: readonly string[], states: Map<string, EntityState>): Promise<void> {
  if (ids.length === 0) return
  const wanted = new Set(ids)
  const positions = await db.changes.where('entityIds').anyOf(ids).distinct().primaryKeys()
  for (const stored of await db.changes.bulkGet(positions)) {
    if (stored === undefined) continue
    const { record } = stored
    foldRecords([{ ...record, changes: record.changes.filter(({ id }) => wanted.has(id)) }], states)
  }
}

function writeOf(state: EntityState | undefined): readonly Write[] {
  if (state === undefined) return []
  // rowOf answers a row of the state's own kind, or null.
  const row = rowOf(state) as RecordOf<EntityKind> | null
  return [[state.entity, state.id, row] as Write]
}
