import { withTimeLimit } from './timeLimit.ts'

const SENTINEL_NAME = 'keyfolio-sentinel'
const STORE = 'probe'
const ANSWER_LIMIT_MS = 10_000

/** Chromium's addition to the upgrade event: `total` when it threw a damaged store away and began anew. */
interface UpgradeEvent extends IDBVersionChangeEvent {
  readonly dataLoss?: 'none' | 'total'
}

/**
 * Asks Chromium whether it has reset IndexedDB. To be called before anything else opens a database: only the
 * first call of the process hears it. No answer counts as no; the comparing of heads finds the loss anyway.
 */
export async function askSentinel(): Promise<{ readonly dataLoss: boolean }> {
  try {
    const { database, dataLoss } = await withTimeLimit(open(), ANSWER_LIMIT_MS)
    database.close()
    return { dataLoss }
  } catch {
    return { dataLoss: false }
  }
}

function open(): Promise<{ readonly database: IDBDatabase; readonly dataLoss: boolean }> {
  return new Promise((resolve, reject) => {
    let dataLoss = false
    const request = indexedDB.open(SENTINEL_NAME, 1)
    request.onupgradeneeded = (event) => {
      dataLoss = (event as UpgradeEvent).dataLoss === 'total' // Chromium's events carry it, others have undefined
      request.result.createObjectStore(STORE)
    }
    request.onsuccess = () => resolve({ database: request.result, dataLoss })
    request.onerror = () => reject(request.error ?? new Error('The sentinel did not open'))
  })
}
