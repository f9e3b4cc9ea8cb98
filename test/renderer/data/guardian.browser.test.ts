import { describe, expect, it } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { useWaitingCommands } from '#renderer/commands/lib/waitingCommands.ts'
import { DATABASE_NAME, db } from '#renderer/data/database.ts'
import { onStoreReopened } from '#renderer/data/guardian.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import { aClientInput, done } from '../commands/inputs.ts'
import { aStore, deleteDatabase, foldedRows, storedLog, storedRows } from '../aStore.ts'

/** Waits for the guardian to have the database open again. */
function reopened(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onStoreReopened(() => {
      stop()
      resolve()
    })
  })
}

describe('the guardian', () => {
  it('opens a connection that died again; until then commands wait', async () => {
    const main = await aStore()
    done(await createClient({ input: aClientInput() }))
    const again = reopened()
    db.close({ disableAutoOpen: false })
    const waiting = createClient({ input: aClientInput() })
    await again
    done(await waiting)
    expect(await flushPending(5000)).toBe(true)
    expect(main.journal).toHaveLength(2)
    expect(await storedLog()).toEqual(main.journal)
  })

  it('rebuilds a database that was deleted under it', async () => {
    const main = await aStore()
    done(await createClient({ input: aClientInput() }))
    expect(await flushPending(5000)).toBe(true)
    const before = await storedRows()
    const again = reopened()
    await deleteDatabase(DATABASE_NAME)
    await again
    expect(await storedRows()).toBe(before)
    expect(await storedLog()).toEqual(main.journal)
  })

  it('puts back what the journal had not acknowledged when the database went', async () => {
    const main = await aStore()
    done(await createClient({ input: aClientInput({ name: 'Πρώτος' }) }))
    expect(await flushPending(5000)).toBe(true)
    main.refusal = 'diskFull'
    done(await createClient({ input: aClientInput({ name: 'Δεύτερος' }) }))
    const before = await storedRows()
    const again = reopened()
    await deleteDatabase(DATABASE_NAME)
    await again
    expect(await storedRows()).toBe(before)
    expect(await storedRows()).toBe(await foldedRows())
    main.refusal = null
    expect(await flushPending(5000)).toBe(true)
    expect(await storedLog()).toEqual(main.journal)
  })

  it('keeps trying while the journal cannot be read, and lets nobody write meanwhile', async () => {
    const main = await aStore()
    done(await createClient({ input: aClientInput() }))
    expect(await flushPending(5000)).toBe(true)
    main.isUnreadable = true
    const again = reopened()
    db.close({ disableAutoOpen: false })
    await expect
      .poll(() => main.asked.filter((channel) => channel === 'journal.state').length)
      .toBeGreaterThan(3)
    const waiting = createClient({ input: aClientInput() })
    await expect.poll(() => useWaitingCommands.getState().waiting).toHaveLength(1)
    main.isUnreadable = false
    await again
    done(await waiting)
    expect(await flushPending(5000)).toBe(true)
    expect(main.journal).toHaveLength(2)
  })

  it('lets no command wait for ever behind storage that hangs', { timeout: 30_000 }, async () => {
    const main = await aStore()
    done(await createClient({ input: aClientInput() }))
    const letGo = await blockStorage()
    const again = reopened()
    const waiting = createClient({ input: aClientInput() })
    await expect.poll(() => useWaitingCommands.getState().waiting, { timeout: 15_000 }).toHaveLength(1)
    letGo()
    await again
    done(await waiting)
    expect(await flushPending(5000)).toBe(true)
    expect(await storedLog()).toEqual(main.journal)
    expect(main.journal).toHaveLength(2)
  })
})

/** Holds a transaction open, so that every other waits; the answer ends it. */
async function blockStorage(): Promise<() => void> {
  const connection = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('not opened'))
  })
  let isHeld = true
  const store = connection.transaction(['meta', 'clients'], 'readwrite').objectStore('meta')
  const hold = (): void => {
    if (isHeld) store.get('log').onsuccess = hold
    else connection.close()
  }
  hold()
  return () => {
    isHeld = false
  }
}
