/** A table with its keys and indexes, and everything in it. */
export interface FullTable {
  readonly name: string
  readonly keyPath: string
  readonly indexes: readonly {
    readonly name: string
    readonly keyPath: string | readonly string[]
    readonly unique: boolean
    readonly multiEntry: boolean
  }[]
  readonly rows: readonly object[]
}

const DATABASE = 'bench-raw'

/** Makes an empty database with these tables, writes all rows in pages, and answers how many milliseconds the writing took. */
export async function writeTables(tables: readonly FullTable[], pageSize: number): Promise<number> {
  await settled(indexedDB.deleteDatabase(DATABASE))
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of tables) {
      const store = request.result.createObjectStore(name, { keyPath })
      for (const index of indexes) {
        const path = typeof index.keyPath === 'string' ? index.keyPath : [...index.keyPath]
        store.createIndex(index.name, path, { unique: index.unique, multiEntry: index.multiEntry })
      }
    }
  }
  const database = await settled(request)
  try {
    const before = performance.now()
    for (const { name, rows } of tables) {
      for (let start = 0; start < rows.length; start += pageSize) {
        await writePage(database, name, rows.slice(start, start + pageSize))
      }
    }
    return performance.now() - before
  } finally {
    database.close()
  }
}

function writePage(database: IDBDatabase, name: string, rows: readonly object[]): Promise<void> {
  const transaction = database.transaction(name, 'readwrite')
  const store = transaction.objectStore(name)
  for (const row of rows) store.add(row)
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted'))
  })
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The request failed'))
  })
}
