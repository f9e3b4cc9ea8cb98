/** IndexedDB with nothing around it: the limit that the store is compared with. */
export async function openRaw(): Promise<IDBDatabase> {
  await settled(indexedDB.deleteDatabase('bench-raw'))
  const request = indexedDB.open('bench-raw', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' })
  return settled(request)
}

export async function rawPut(database: IDBDatabase, row: object): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite')
  transaction.objectStore('rows').put(row)
  await completed(transaction)
}

export async function rawBulk(database: IDBDatabase, rows: readonly object[]): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite')
  const store = transaction.objectStore('rows')
  for (const row of rows) store.put(row)
  await completed(transaction)
}

export function rawGet(database: IDBDatabase, id: string): Promise<unknown> {
  return settled(database.transaction('rows').objectStore('rows').get(id))
}

export function rawPage(database: IDBDatabase, after: string, limit: number): Promise<unknown> {
  const range = IDBKeyRange.lowerBound(after, true)
  return settled(database.transaction('rows').objectStore('rows').getAll(range, limit))
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The request failed'))
  })
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted'))
  })
}
