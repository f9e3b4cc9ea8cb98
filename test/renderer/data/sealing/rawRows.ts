import { DATABASE_NAME } from '#renderer/data/database.ts'

/** A row as it lies in IndexedDB. */
export type RawRow = Readonly<Record<string, unknown>>

/** Everything that lies in a database, by table, read without any code of ours. */
export async function rawTables(name = DATABASE_NAME): Promise<ReadonlyMap<string, readonly RawRow[]>> {
  return withRaw(name, async (database) => {
    const tables = new Map<string, readonly RawRow[]>()
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table)
      tables.set(table, await settled(store.getAll() as IDBRequest<RawRow[]>))
    }
    return tables
  })
}

/** Changes rows of a table behind the product's back. */
export async function tamper(
  table: string,
  change: (rows: readonly RawRow[]) => readonly RawRow[],
): Promise<void> {
  await withRaw(DATABASE_NAME, async (database) => {
    const transaction = database.transaction(table, 'readwrite')
    const store = transaction.objectStore(table)
    const rows = await settled(store.getAll() as IDBRequest<RawRow[]>)
    for (const row of change(rows)) store.put(row)
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('not tampered with'))
    })
  })
}

/** The same row with one bit of its sealed part turned round. */
export function damaged(row: RawRow): RawRow {
  const sealed = (row['s'] as Uint8Array).slice() // where the sealed part lies
  sealed[40] = (sealed[40] ?? 0) ^ 1
  return { ...row, s: sealed }
}

async function withRaw<Value>(name: string, work: (database: IDBDatabase) => Promise<Value>): Promise<Value> {
  const database = await settled(indexedDB.open(name))
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The request failed'))
  })
}
