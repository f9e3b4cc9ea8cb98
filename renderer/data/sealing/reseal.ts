import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { db } from '../database.ts'
import { useStorageState } from '../storageState.ts'
import { reportStoreTrouble } from '../storeTrouble.ts'
import { SEALED_FIELD } from './clearPart.ts'
import { epochOf } from './rowCipher.ts'
import { RowNotOpened } from './rowNotOpened.ts'
import { currentCipher, startSealing } from './startSealing.ts'

const PAGE_SIZE = 200
/** A busy window is not idle for long; the pass goes on all the same. */
const IDLE_LIMIT_MS = 2000

/** The keys have changed while the window is open: from now on the newest seals, and what is older follows. */
export async function renewSealing(main: KeyfolioBridge): Promise<void> {
  await startSealing(main)
  await resealOlderRows()
}

/**
 * Seals under the newest key what an older one has sealed, a page at a time while the window is idle. Rows stay what they
 * are, so nothing of it is a change. What ends it half way (a full disk, a window that closes) leaves each row under one
 * key or the other, and the next start goes on.
 * @returns how many rows were sealed anew
 */
export async function resealOlderRows(): Promise<number> {
  const { epoch } = currentCipher()
  let count = 0
  try {
    const reached = await db.meta.get('epoch')
    if (reached?.key === 'epoch' && reached.epoch >= epoch) return 0
    for (const { name } of db.tables) count += await resealTable(name, epoch)
    await db.meta.put({ key: 'epoch', epoch })
  } catch (error) {
    // Whoever reads that row is told as well; the guardian heals it.
    if (error instanceof RowNotOpened) reportStoreTrouble(error)
  }
  return count
}

async function resealTable(name: string, epoch: number): Promise<number> {
  let count = 0
  let after: IDBValidKey | null = null
  for (;;) {
    await idle()
    if (useStorageState.getState().trouble !== null) throw new Error('No time to write')
    const page = await resealPage(name, after, epoch)
    count += page.count
    if (page.last === null) return count
    after = page.last
  }
}

interface Page {
  readonly count: number
  /** Null: it was the last one. */
  readonly last: IDBValidKey | null
}

/** Without Dexie: rows need not be read as values, and live queries need not be asked again. */
function resealPage(name: string, after: IDBValidKey | null, epoch: number): Promise<Page> {
  const cipher = currentCipher()
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction(name, 'readwrite')
    const store = transaction.objectStore(name)
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true)
    const keys = store.getAllKeys(range, PAGE_SIZE)
    const rows = store.getAll(range, PAGE_SIZE) as IDBRequest<Readonly<Record<string, unknown>>[]>
    let page: Page = { count: 0, last: null }
    let failure: unknown = null
    rows.onsuccess = () => {
      try {
        let count = 0
        for (const [index, row] of rows.result.entries()) {
          const key = keys.result[index]
          const sealed = row[SEALED_FIELD]
          if (!(sealed instanceof Uint8Array)) throw new RowNotOpened(name)
          if (epochOf(sealed) >= epoch) continue
          store.put({ ...row, [SEALED_FIELD]: cipher.seal(name, key, cipher.open(name, key, sealed)) })
          count += 1
        }
        page = { count, last: rows.result.length < PAGE_SIZE ? null : (keys.result.at(-1) ?? null) }
      } catch (error) {
        failure = error
        transaction.abort()
      }
    }
    transaction.oncomplete = () => resolve(page)
    transaction.onabort = () => {
      reject(
        failure instanceof Error ? failure : (transaction.error ?? new Error('The page was not sealed anew')),
      )
    }
  })
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: IDLE_LIMIT_MS })
  })
}
