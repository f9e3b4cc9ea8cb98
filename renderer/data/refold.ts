import type { Table } from 'dexie'
import { type EntityState, foldRecords, rowOf } from '#shared/domain/changes/merge.ts'
import { ENTITY_KINDS, type EntityKind, type RecordOf } from '#shared/domain/records.ts'
import type { Holding } from '#shared/domain/safety/holdings.ts'
import { db } from './database.ts'
import { derivedRows } from './derivedRows.ts'
import { allTables } from './logHead.ts'
import { TABLE_OF } from './schema.ts'
import { toStored } from './storedRows.ts'
import { withTimeLimit } from './timeLimit.ts'

const LIMIT_MS = 300_000

/** The rows that follow from the log of the database itself. */
export interface FoldedLog {
  readonly rows: ReadonlyMap<EntityKind, readonly RecordOf<EntityKind>[]>
  readonly holding: Holding
}

/** Folds the whole log of the database. */
export async function foldOwnLog(): Promise<FoldedLog> {
  const states = new Map<string, EntityState>()
  let lastChangeAt: string | null = null
  await db.changes.orderBy(':id').each(({ record }) => {
    foldRecords([record], states)
    lastChangeAt = record.at
  })
  const rows = new Map<EntityKind, RecordOf<EntityKind>[]>(ENTITY_KINDS.map((kind) => [kind, []]))
  for (const state of states.values()) {
    // rowOf answers a row of the state's own kind, or null.
    const row = rowOf(state) as RecordOf<EntityKind> | null
    if (row !== null) rows.get(state.entity)?.push(row)
  }
  const count = (kind: EntityKind): number => rows.get(kind)?.length ?? 0
  const holding = {
    clients: count('client'),
    people: count('person'),
    interactions: count('interaction'),
    records: ENTITY_KINDS.reduce((sum, kind) => sum + count(kind), 0),
    lastChangeAt,
  }
  return { rows, holding }
}

/** Puts the folded rows, and what follows from them, in the place of what is stored: all of it or nothing. */
export async function writeFolded({ rows }: FoldedLog): Promise<void> {
  await withTimeLimit(
    db.transaction('rw', allTables(), async () => {
      const derived = derivedRows()
      for (const [kind, ofKind] of rows) {
        const table: Table<unknown, string> = db.table(TABLE_OF[kind])
        await table.clear()
        await table.bulkAdd(ofKind.map((row) => toStored(kind, row)))
        for (const row of ofKind) derived.add(kind, row)
      }
      await derived.write()
    }),
    LIMIT_MS,
  )
}
