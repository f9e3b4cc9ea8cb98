import type { DBCore, DBCoreMutateResponse, Middleware } from 'dexie'

/** Transactions of which the head of the log is the last that is written. */
const ending = new WeakSet<object>()

/**
 * Says that nothing follows in a transaction once the head of the log is asked to be written. It then ends with that
 * request, and not only when the window has heard the answer and has nothing more to ask.
 */
export function endWithHead(transaction: IDBTransaction): void {
  ending.add(transaction)
}

/** Ends such transactions; the lowest of all layers, for what leaves it is on its way to the database. */
export const endingWithHead: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'endWithHead',
  level: -3,
  create: (down) => ({
    table(name) {
      const table = down.table(name)
      if (name !== 'meta') return table
      return {
        ...table,
        mutate: (request) =>
          request.type === 'put' && request.values.length === 1 && ending.delete(request.trans)
            ? putAndEnd(request.trans as IDBTransaction, name, request.values[0]) // Dexie calls it by a type of its own
            : table.mutate(request),
      }
    },
  }),
}

/** Asks for a write and for the end. Where the write cannot even be asked for nothing ends, so that nothing stays. */
function putAndEnd(transaction: IDBTransaction, table: string, row: unknown): Promise<DBCoreMutateResponse> {
  return new Promise((resolve, reject) => {
    const asked = transaction.objectStore(table).put(row)
    asked.onsuccess = () =>
      resolve({ numFailures: 0, failures: {}, results: [asked.result], lastResult: asked.result })
    asked.onerror = () => reject(asked.error ?? new Error('The head of the log was refused'))
    // No second write is on its way with it: on a full disk that would end all answers, see `writeRows`.
    transaction.commit()
  })
}
