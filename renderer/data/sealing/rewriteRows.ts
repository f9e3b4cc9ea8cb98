import type { Transaction } from 'dexie'

const PAGE_SIZE = 2000

/** Writes every row of a table once more, as it is: what is indexed from now on has lain sealed until then. */
export async function rewriteRows(transaction: Transaction, name: string): Promise<void> {
  const table = transaction.table<unknown, string | number>(name)
  const keys = await table.toCollection().primaryKeys()
  for (let start = 0; start < keys.length; start += PAGE_SIZE) {
    await table.bulkPut(await table.bulkGet(keys.slice(start, start + PAGE_SIZE)))
  }
}
