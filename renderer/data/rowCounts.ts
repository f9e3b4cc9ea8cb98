import { ENTITY_KINDS } from '#shared/domain/records.ts'
import type { Holding } from '#shared/domain/safety/holdings.ts'
import { miscounted, type RowTotals, sumOf, totalsOf } from '#shared/domain/safety/rowTotals.ts'
import { db } from './database.ts'
import { allTables, readLogHead } from './logHead.ts'
import { TABLE_OF } from './schema.ts'

/** How many rows the database has, by its tables and by what it has kept in mind. */
export interface RowCounts {
  readonly totals: RowTotals
  /** Rows that are missing, or there without having been counted. */
  readonly deviatingRows: number
  /** Change records that are missing. */
  readonly deviatingLog: number
}

/** Counts every table, and compares with the counters and with the head of the log. */
export function countRows(): Promise<RowCounts> {
  return db.transaction('r', allTables(), async () => {
    const counted = await Promise.all(ENTITY_KINDS.map((kind) => db.table(TABLE_OF[kind]).count()))
    const totals = Object.fromEntries(ENTITY_KINDS.map((kind, index) => [kind, counted[index] ?? 0]))
    const kept = await db.counters.toArray()
    const counters = Object.fromEntries(kept.map(({ name, value }) => [name, value]))
    const { position, missing = 0 } = await readLogHead()
    const changes = await db.changes.count()
    return {
      totals,
      deviatingRows: miscounted(totals, totalsOf(counters)),
      deviatingLog: Math.abs(position - missing - changes),
    }
  })
}

/** What lies in the database now. */
export async function countHolding(): Promise<Holding> {
  return databaseHolding((await countRows()).totals)
}

/** What lies in the database, for a person to judge. */
export async function databaseHolding(totals: RowTotals): Promise<Holding> {
  const last = await db.changes.orderBy(':id').last()
  return {
    clients: totals.client ?? 0,
    people: totals.person ?? 0,
    interactions: totals.interaction ?? 0,
    records: sumOf(totals),
    lastChangeAt: last?.record.at ?? null,
  }
}
