// The limit that one edit is compared with. It imports nothing: a row and a change put into IndexedDB, one bare
// message to the main process and back, and there one bare append with its fdatasync.

/** A database with a table of rows and one of changes, with so many rows in it. */
export async function openRawEdits(rows: readonly { readonly id: string }[]): Promise<IDBDatabase> {
  await settled(indexedDB.deleteDatabase('bench-raw-edits'))
  const request = indexedDB.open('bench-raw-edits', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('rows', { keyPath: 'id' })
    request.result.createObjectStore('changes', { keyPath: 'position' })
  }
  const database = await settled(request)
  for (let start = 0; start < rows.length; start += 5000) {
    const transaction = database.transaction('rows', 'readwrite')
    const store = transaction.objectStore('rows')
    for (const row of rows.slice(start, start + 5000)) store.put(row)
    await completed(transaction)
  }
  return database
}

/** One edit, until the line lies on the disk. */
export async function rawEdit(
  database: IDBDatabase,
  row: object,
  change: { readonly position: number },
  sync: (line: string) => Promise<unknown>,
): Promise<void> {
  const transaction = database.transaction(['rows', 'changes'], 'readwrite')
  transaction.objectStore('rows').put(row)
  transaction.objectStore('changes').put(change)
  await completed(transaction)
  await sync(JSON.stringify(change))
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
