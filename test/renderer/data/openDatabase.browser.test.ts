import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { db } from '#renderer/data/database.ts'
import { openStore } from '#renderer/data/openStore.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import { aClientInput, done } from '../commands/inputs.ts'
import { aStore, DEVICE, startWindow, stopWindow, storedLog, storedRows } from '../aStore.ts'
import type { FakeMain } from '../fakeMain.ts'

/** The browser fails to open the database so many times, as it does when its files are damaged or the disk is full. */
function failToOpen(name: string, times: number): void {
  const open = db.open.bind(db)
  let failures = 0
  const spy = vi.spyOn(db, 'open').mockImplementation(() => {
    failures += 1
    if (failures > times) return open()
    // Dexie answers with its own promises, whose further methods nobody uses here.
    return Promise.reject(new DOMException('Internal error', name)) as unknown as ReturnType<typeof db.open>
  })
  onTestFinished(() => spy.mockRestore())
}

async function aClosedStore(): Promise<{ readonly main: FakeMain; readonly rows: string }> {
  const main = await aStore()
  done(await createClient({ input: aClientInput() }))
  expect(await flushPending(5000)).toBe(true)
  const rows = await storedRows()
  await stopWindow()
  return { main, rows }
}

describe('a database that does not open', () => {
  it('is tried again before anything else happens', async () => {
    const { main, rows } = await aClosedStore()
    failToOpen('UnknownError', 2)
    expect(await startWindow(main)).toMatchObject({ cure: 'none' })
    expect(await storedRows()).toBe(rows)
  })

  it('is replaced from the journal when it is damaged for good', async () => {
    const { main, rows } = await aClosedStore()
    failToOpen('UnknownError', 3)
    expect(await startWindow(main)).toMatchObject({ cure: 'rebuilt', records: 1 })
    expect(await storedRows()).toBe(rows)
    expect(await storedLog()).toEqual(main.journal)
  })

  it.each(['empty', 'unreadable'])('stays untouched when the journal is %s', async (fault) => {
    const { main, rows } = await aClosedStore()
    const journal = main.journal
    if (fault === 'empty') main.journal = []
    else main.isUnreadable = true
    failToOpen('UnknownError', 3)
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'storeUnavailable' })
    main.journal = journal
    main.isUnreadable = false
    expect(await startWindow(main)).toMatchObject({ cure: 'none' })
    expect(await storedRows()).toBe(rows)
  })

  it('stays untouched when its files cannot be kept', async () => {
    const { main, rows } = await aClosedStore()
    failToOpen('UnknownError', 3)
    main.keepsNothing = true
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'storeUnavailable' })
    expect(await startWindow(main)).toMatchObject({ cure: 'none' })
    expect(await storedRows()).toBe(rows)
  })

  it('stays untouched when the disk is full: that is no damage', async () => {
    const { main, rows } = await aClosedStore()
    failToOpen('QuotaExceededError', 3)
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'storeUnavailable' })
    expect(await startWindow(main)).toMatchObject({ cure: 'none' })
    expect(await storedRows()).toBe(rows)
  })
})
