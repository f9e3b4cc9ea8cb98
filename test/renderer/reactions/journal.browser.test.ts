import { describe, expect, it } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { commitBulk } from '#renderer/data/commit.ts'
import { lookAtStorage } from '#renderer/data/storageState.ts'
import { type SavedState, useSavedState } from '#renderer/reactions/savedState.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import { aClient } from '#test/shared/builders.ts'
import { aClientInput, done } from '../commands/inputs.ts'
import type { FakeMain } from '../fakeMain.ts'
import { aStore, startWindow, stopWindow, storedLog } from '../aStore.ts'

/** Every state the window would show from now on. */
function statesShown(): { readonly seen: SavedState[]; readonly stop: () => void } {
  const seen: SavedState[] = []
  return { seen, stop: useSavedState.subscribe((state) => seen.push(state)) }
}

describe('the journal reaction', () => {
  it('says saved only once the journal has acknowledged everything', async () => {
    const main = await aStore()
    expect(useSavedState.getState().state).toBe('saving')
    await expect.poll(() => useSavedState.getState()).toEqual({ state: 'saved', pending: 0, since: null })
    const { seen, stop } = statesShown()
    done(await createClient({ input: aClientInput() }))
    const during = useSavedState.getState()
    expect(during).toMatchObject({ state: 'saving', pending: 1 })
    expect(during.since).not.toBeNull()
    expect(main.journal).toHaveLength(0)
    await expect.poll(() => useSavedState.getState().state).toBe('saved')
    stop()
    expect(main.journal).toHaveLength(1)
    expect(seen.map(({ state }) => state)).toEqual(['saving', 'saved'])
  })

  it('sends what was committed in one turn in one message, or in a few where it is large', async () => {
    const main = await aStore()
    const clients = Array.from({ length: 1000 }, () => aClient())
    await commitBulk(
      { command: 'demo.fill' },
      clients.map((client) => ['client', client.id, client] as const),
    )
    expect(await flushPending(5000)).toBe(true)
    // Four records of 250 changes: copying all of them at once would hold the window.
    expect(main.batches).toEqual([2, 2])
    expect(main.journal.map(({ position }) => position)).toEqual(
      (await storedLog()).map(({ position }) => position),
    )
    expect(main.batches.reduce((sum, count) => sum + count, 0)).toBe(main.journal.length)
  })

  it('says not saved with the reason, keeps everything, and tries again in order', async () => {
    const main = await aStore()
    main.refusal = 'diskFull'
    for (const name of ['α', 'β', 'γ']) done(await createClient({ input: aClientInput({ name }) }))
    await expect
      .poll(() => useSavedState.getState())
      .toMatchObject({ state: 'notSaved', error: 'diskFull', pending: 3 })
    done(await createClient({ input: aClientInput({ name: 'δ' }) }))
    expect(useSavedState.getState()).toMatchObject({ state: 'notSaved', error: 'diskFull', pending: 4 })
    main.refusal = null
    await expect.poll(() => useSavedState.getState()).toEqual({ state: 'saved', pending: 0, since: null })
    expect(main.journal.map(({ position }) => position)).toEqual([1, 2, 3, 4])
    expect(main.journal).toEqual(await storedLog())
  })

  it('says within two seconds that the journal does not answer, long before it gives up', async () => {
    const main = await aStore()
    expect(await flushPending(5000)).toBe(true)
    main.answers = false
    done(await createClient({ input: aClientInput() }))
    await expect
      .poll(() => useSavedState.getState(), { timeout: 2000 })
      .toMatchObject({ state: 'notSaved', error: 'slow', pending: 1 })
  })

  it('tries at once when the disk is well again', async () => {
    const main = await aStore()
    expect(await flushPending(5000)).toBe(true)
    main.refusal = 'diskFull'
    main.storage = { trouble: 'diskFull', freeBytes: 0, isLow: true }
    done(await createClient({ input: aClientInput() }))
    await lookAtStorage()
    // By now the pauses have grown.
    await expect.poll(() => main.batches.length, { timeout: 10_000 }).toBeGreaterThan(4)
    main.refusal = null
    main.storage = { trouble: null, freeBytes: 2 ** 30, isLow: false }
    await lookAtStorage()
    await expect.poll(() => useSavedState.getState().state, { timeout: 500 }).toBe('saved')
  })

  it('catches up when the journal has a gap', async () => {
    const main = await aStore()
    done(await createClient({ input: aClientInput() }))
    expect(await flushPending(5000)).toBe(true)
    main.journal = []
    done(await createClient({ input: aClientInput() }))
    await expect.poll(() => main.journal.length).toBe(2)
    expect(main.journal).toEqual(await storedLog())
  })

  it('hands over in the next run what this one could not', async () => {
    const main = await aStore()
    main.refusal = 'readOnly'
    done(await createClient({ input: aClientInput() }))
    expect(await flushPending(50)).toBe(false)
    await stopWindow()
    main.refusal = null
    expect(await startWindow(main)).toMatchObject({ cure: 'handedOver', records: 1 })
    await expect.poll(() => useSavedState.getState().state).toBe('saved')
  })

  it('does not say saved before it knows what the journal has', async () => {
    const main = await aStore()
    await expect.poll(() => useSavedState.getState().state).toBe('saved')
    await stopWindow()
    await startWindow(main)
    expect(useSavedState.getState().state).toBe('saving')
    main.isUnreadable = true
    await expect.poll(() => useSavedState.getState().state).toBe('notSaved')
    main.isUnreadable = false
    await expect.poll(() => useSavedState.getState().state).toBe('saved')
  })

  it('makes smaller messages when one is too large', async () => {
    const main = await aStore()
    const limited: FakeMain = {
      ...main,
      bridge: {
        ...main.bridge,
        request: async (channel, argument) => {
          const isAppend =
            channel === 'journal.append' && typeof argument === 'object' && 'entries' in argument
          if (isAppend && argument.entries.length > 1) return { ok: false, error: 'tooLarge' }
          return main.bridge.request(channel, argument)
        },
      },
    }
    await startWindow(limited)
    const clients = Array.from({ length: 2000 }, () => aClient())
    await commitBulk(
      { command: 'demo.fill' },
      clients.map((client) => ['client', client.id, client] as const),
    )
    expect(await flushPending(5000)).toBe(true)
    expect(Math.max(...main.batches)).toBe(1)
    expect(main.journal).toEqual(await storedLog())
  })
})

describe('closing', () => {
  it('answers once everything is journalled', async () => {
    const main = await aStore()
    done(await createClient({ input: aClientInput() }))
    main.emit('window.closing')
    await expect.poll(() => main.asked).toContain('window.readyToClose')
    expect(main.asked.indexOf('journal.append')).toBeLessThan(main.asked.indexOf('window.readyToClose'))
    expect(main.journal).toHaveLength(1)
  })

  it('does not wait for ever for a journal that does not answer', async () => {
    const main = await aStore()
    main.answers = false
    done(await createClient({ input: aClientInput() }))
    main.emit('window.closing')
    await expect.poll(() => main.asked, { timeout: 4000 }).toContain('window.readyToClose')
    expect(await storedLog()).toHaveLength(1)
  })
})
