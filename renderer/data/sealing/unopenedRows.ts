import type { Table } from 'dexie'
import { db } from '../database.ts'
import { RowNotOpened } from './rowNotOpened.ts'

/** Rows that do not open. */
export interface Unopened {
  readonly count: number
  /** Their primary keys, by table. */
  readonly keys: ReadonlyMap<string, readonly (string | number)[]>
  /** There are rows, and none of them opens. */
  readonly isAll: boolean
}

const PAGE_SIZE = 500

/** Opens every row of every table, and answers those that do not open. */
export async function unopenedRows(): Promise<Unopened> {
  const keys = new Map<string, readonly (string | number)[]>()
  let [rows, count] = [0, 0]
  for (const table of db.tables as readonly Table<unknown, string | number>[]) {
    const all = await table.toCollection().primaryKeys()
    const ofTable: (string | number)[] = []
    for (let start = 0; start < all.length; start += PAGE_SIZE) {
      ofTable.push(...(await unopenedOf(table, all.slice(start, start + PAGE_SIZE))))
    }
    rows += all.length
    count += ofTable.length
    if (ofTable.length > 0) keys.set(table.name, ofTable)
  }
  return { count, keys, isAll: rows > 0 && count === rows }
}

/** Halves a page until the rows are found that do not open. */
async function unopenedOf(
  table: Table<unknown, string | number>,
  keys: readonly (string | number)[],
): Promise<readonly (string | number)[]> {
  try {
    await table.bulkGet([...keys])
    return []
  } catch (error) {
    if (!(error instanceof RowNotOpened)) throw error
    if (keys.length === 1) return keys
    const middle = Math.ceil(keys.length / 2)
    const first = await unopenedOf(table, keys.slice(0, middle))
    return [...first, ...(await unopenedOf(table, keys.slice(middle)))]
  }
}
