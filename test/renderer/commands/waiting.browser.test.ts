import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import {
  forgetWaiting,
  leaveSince,
  nextWaitingId,
  takeBackSince,
  useWaitingCommands,
} from '#renderer/commands/lib/waitingCommands.ts'
import { undo } from '#renderer/commands/lib/undo.ts'
import { useUndoStacks } from '#renderer/commands/lib/undoStacks.ts'
import { db } from '#renderer/data/database.ts'
import { lookAtStorage } from '#renderer/data/storageState.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import { aClientInput } from './inputs.ts'
import { aStore, storedLog } from '../aStore.ts'
import type { FakeMain } from '../fakeMain.ts'

/** A store that refuses to write until the answer is called, as on a full disk. */
function refuseWrites(): () => void {
  const refuse = (): never => {
    throw new DOMException('Full', 'QuotaExceededError')
  }
  const refusals = (['put', 'add'] as const).map((call) =>
    vi.spyOn(IDBObjectStore.prototype, call).mockImplementation(refuse),
  )
  const allow = (): void => refusals.forEach((refusal) => refusal.mockRestore())
  onTestFinished(() => {
    allow()
    forgetWaiting()
  })
  return allow
}

const waiting = (): number => useWaitingCommands.getState().waiting.length
const named = (name: string) => createClient({ input: aClientInput({ name }) })

async function storedNames(): Promise<readonly string[]> {
  const records = (await storedLog()).flatMap(({ record }) => record.changes)
  return records.map((change) => {
    const name = 'fields' in change ? change.fields['name']?.after : null
    return typeof name === 'string' ? name : ''
  })
}

async function makeFull(main: FakeMain, isFull: boolean): Promise<void> {
  main.storage = { trouble: isFull ? 'diskFull' : null, freeBytes: isFull ? 0 : 2 ** 30, isLow: isFull }
  await lookAtStorage()
}

describe('a command that cannot be stored', () => {
  it('waits, and answers as if nothing had been once it is', async () => {
    const main = await aStore()
    const allow = refuseWrites()
    const asked = named('Ionian Dairy')
    await expect.poll(waiting).toBe(1)
    expect(main.journal).toHaveLength(0)
    allow()
    expect(await asked).toMatchObject({ ok: true })
    expect(waiting()).toBe(0)
    expect(await flushPending(5000)).toBe(true)
    expect(main.journal).toHaveLength(1)
    expect(useUndoStacks.getState().done.map(({ command }) => command)).toEqual(['client.create'])
  })

  it('goes in behind what waited before it', async () => {
    await aStore()
    const allow = refuseWrites()
    const names = ['α', 'β', 'γ', 'δ']
    const asked: ReturnType<typeof named>[] = []
    for (const [index, name] of names.entries()) {
      asked.push(named(name))
      await expect.poll(waiting).toBe(index + 1)
    }
    allow()
    for (const answer of await Promise.all(asked)) expect(answer.ok).toBe(true)
    expect(await storedNames()).toEqual(names)
  })

  it('touches no store on a full disk, so that reading goes on, and goes in when there is room', async () => {
    const main = await aStore()
    expect((await named('α')).ok).toBe(true)
    await makeFull(main, true)
    const asked = named('β')
    await expect.poll(waiting).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(db.isOpen()).toBe(true)
    expect(await storedNames()).toEqual(['α'])
    await makeFull(main, false)
    expect(await asked).toMatchObject({ ok: true })
    expect(await storedNames()).toEqual(['α', 'β'])
  })

  it('is refused at once, and touches no store, if it is an undo', async () => {
    const main = await aStore()
    expect((await named('α')).ok).toBe(true)
    await makeFull(main, true)
    expect(await undo()).toEqual({ ok: false, error: 'notStored' })
    expect(db.isOpen()).toBe(true)
    await makeFull(main, false)
    expect((await undo()).ok).toBe(true)
  })

  it('can be taken back, and then is never stored', async () => {
    const main = await aStore()
    await makeFull(main, true)
    const mark = nextWaitingId()
    const asked = named('Ionian Diary')
    await expect.poll(waiting).toBe(1)
    takeBackSince(mark)
    expect(await asked).toEqual({ ok: false, error: 'takenBack' })
    await makeFull(main, false)
    expect((await named('Ionian Dairy')).ok).toBe(true)
    expect(await storedNames()).toEqual(['Ionian Dairy'])
  })

  it('goes on by itself when nobody waits for it any more, and tells when it is stored', async () => {
    const main = await aStore()
    await makeFull(main, true)
    const mark = nextWaitingId()
    const asked = named('Ionian Dairy')
    await expect.poll(waiting).toBe(1)
    const stored: string[] = []
    expect(leaveSince(mark, (command) => stored.push(command))).toBe(true)
    expect(await asked).toEqual({ ok: false, error: 'waiting' })
    expect(stored).toEqual([])
    await makeFull(main, false)
    await expect.poll(() => stored).toEqual(['client.create'])
    expect(await storedNames()).toEqual(['Ionian Dairy'])
  })

  it(
    'is not done twice when a store that kept silent had taken it all the same',
    { timeout: 30_000 },
    async () => {
      await aStore()
      // The transaction is stored, but nobody hears of it: as a store that answers too late.
      const transaction = db.transaction.bind(db)
      const hearing = { isDeaf: true }
      db.transaction = ((mode: unknown, ...given: never[]) => {
        const done = (transaction as (...all: unknown[]) => Promise<unknown>)(mode, ...given)
        if (!hearing.isDeaf || mode !== 'rw') return done
        return done.then(() => {
          hearing.isDeaf = false
          throw new DOMException('Late', 'AbortError')
        })
      }) as typeof db.transaction
      onTestFinished(() => {
        db.transaction = transaction
        forgetWaiting()
      })
      const answer = await named('Ionian Dairy')
      expect(answer).toMatchObject({ ok: true })
      expect(hearing.isDeaf).toBe(false)
      expect(await storedNames()).toEqual(['Ionian Dairy'])
    },
  )

  it('does not leave without a question while something waits', async () => {
    const main = await aStore()
    const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(leave()).toBe(false)
    await makeFull(main, true)
    const asked = named('Ionian Dairy')
    await expect.poll(waiting).toBe(1)
    expect(leave()).toBe(true)
    await makeFull(main, false)
    expect((await asked).ok).toBe(true)
    expect(leave()).toBe(false)
  })
})
