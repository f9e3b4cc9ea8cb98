import { describe, expect, it } from 'vitest'
import { createClient, updateClient } from '#renderer/commands/clients.ts'
import { importRecords } from '#renderer/commands/importing.ts'
import { redo, undo } from '#renderer/commands/lib/undo.ts'
import { useUndoStacks } from '#renderer/commands/lib/undoStacks.ts'
import { listClients } from '#renderer/data/queries/clients.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import type { PlannedWrite } from '#shared/formats/tables/rows.ts'
import { emptyClientInput } from '#shared/domain/clients/client.ts'
import { aClient } from '#test/shared/builders.ts'
import { aStore, countersKeptAndCounted, foldedRows, storedLog, storedRows } from '../aStore.ts'
import { aClientInput, done } from './inputs.ts'

const clients = (count: number): readonly PlannedWrite[] =>
  Array.from({ length: count }, (_, index) => ['client', aClient({ name: `Πελάτης ${index}` })] as const)
const NEVER = new AbortController().signal
const ignore = (): void => undefined

describe('a bulk import', () => {
  it('is one command: one undo takes all of it back, one redo brings it again', async () => {
    const main = await aStore()
    done(await createClient({ input: aClientInput() }))
    const before = await storedRows()
    const shares: number[] = []
    done(await importRecords('clients', clients(600), (share) => shares.push(share), NEVER))
    const after = await storedRows()
    expect(shares.at(-1)).toBe(1)
    expect(shares.length).toBeGreaterThan(1)

    expect(await undo()).toEqual({ ok: true, value: { command: 'client.import', count: 600 } })
    expect(await storedRows()).toBe(before)
    expect(await redo()).toEqual({ ok: true, value: { command: 'client.import', count: 600 } })
    expect(await storedRows()).toBe(after)
    expect(await undo()).toMatchObject({ ok: true })
    expect(await storedRows()).toBe(before)
    expect(await storedRows()).toBe(await foldedRows())
    const [kept, counted] = await countersKeptAndCounted()
    expect(kept).toEqual(counted)
    await flushPending(10_000)
    expect(main.journal).toEqual(await storedLog())
    // No line of the journal holds all of it.
    expect(Math.max(...main.journal.map(({ record }) => record.changes.length))).toBeLessThanOrEqual(250)
  })

  it('leaves nothing behind when it is cancelled half way', async () => {
    await aStore()
    const before = await storedRows()
    const cancel = new AbortController()
    const answer = await importRecords('clients', clients(600), () => cancel.abort(), cancel.signal)
    expect(answer).toEqual({ ok: false, error: 'cancelled' })
    expect(await storedRows()).toBe(before)
    expect(await storedLog()).toEqual([])
    expect(useUndoStacks.getState().done).toEqual([])
    // The next command finds a log without a gap.
    done(await createClient({ input: aClientInput() }))
    expect((await storedLog()).map(({ position }) => position)).toEqual([1])
  })

  it('stores nothing when one row among many is refused', async () => {
    await aStore()
    const wrong = ['client', { ...aClient(), name: '' }] as const
    await expect(importRecords('clients', [...clients(400), wrong], ignore, NEVER)).rejects.toThrow(
      'required',
    )
    expect(await listClients()).toEqual([])
    expect(await storedLog()).toEqual([])
  })

  it('cannot be undone once one of its records has changed, and then stays as it is', async () => {
    await aStore()
    const planned = clients(300)
    done(await importRecords('clients', planned, ignore, NEVER))
    const [first] = await listClients()
    if (!first) throw new Error('Nothing was imported')
    done(await updateClient({ id: first.id, input: { ...emptyClientInput(), name: 'Άλλο όνομα' } }))
    useUndoStacks.setState(({ done: stack }) => ({ done: stack.slice(0, 1) }))
    const before = await storedRows()
    expect(await undo()).toEqual({ ok: false, error: 'changedSince' })
    expect(await storedRows()).toBe(before)
  })

  it('counts a record that is planned twice as it was planned last', async () => {
    await aStore()
    const client = aClient({ name: 'Μύλοι' })
    const later = { ...client, sector: 'Άλευρα' }
    done(
      await importRecords(
        'clients',
        [
          ['client', client],
          ['client', later],
        ],
        ignore,
        NEVER,
      ),
    )
    expect(await listClients()).toEqual([later])
    expect(await storedRows()).toBe(await foldedRows())
  })

  it(
    'of five thousand clients is undone within seconds, says how far it is, and gives others their turn',
    { timeout: 90_000 },
    async () => {
      await aStore()
      const before = await storedRows()
      done(await importRecords('clients', clients(5000), ignore, NEVER))
      const heard: (readonly [share: number, count: number])[] = []
      let turns = 0
      const timer = setInterval(() => (turns += 1))
      const start = performance.now()
      const undone = await undo((share, count) => heard.push([share, count]))
      clearInterval(timer)
      expect(undone).toEqual({ ok: true, value: { command: 'client.import', count: 5000 } })
      expect(performance.now() - start).toBeLessThan(20_000)
      expect(await storedRows()).toBe(before)
      const shares = heard.map(([share]) => share)
      expect(shares).toEqual(shares.toSorted((one, other) => one - other))
      expect(new Set(shares).size).toBeGreaterThan(20)
      expect(heard.at(-1)).toEqual([1, 5000])
      expect(turns).toBeGreaterThan(20)
    },
  )

  it('is not undone when one of its records changes while the undo is under way', async () => {
    await aStore()
    done(await importRecords('clients', clients(600), ignore, NEVER))
    const [first] = await listClients()
    if (!first) throw new Error('Nothing was imported')
    const changes: Promise<unknown>[] = []
    const answer = await undo(() => {
      if (changes.length > 0) return
      changes.push(updateClient({ id: first.id, input: { ...emptyClientInput(), name: 'Άλλο όνομα' } }))
    })
    expect(answer).toEqual({ ok: false, error: 'changedSince' })
    expect(await Promise.all(changes)).toMatchObject([{ ok: true }])
    const kept = await listClients()
    expect(kept).toHaveLength(600)
    expect(kept.find(({ id }) => id === first.id)?.name).toBe('Άλλο όνομα')
    expect(await storedRows()).toBe(await foldedRows())
  })

  it('is undone although something else changes meanwhile, which stays', async () => {
    await aStore()
    done(await importRecords('clients', clients(600), ignore, NEVER))
    const others: Promise<unknown>[] = []
    const answer = await undo(() => {
      if (others.length === 0) others.push(createClient({ input: aClientInput({ name: 'Νέος' }) }))
    })
    expect(answer).toMatchObject({ ok: true })
    expect(await Promise.all(others)).toMatchObject([{ ok: true }])
    expect((await listClients()).map(({ name }) => name)).toEqual(['Νέος'])
    expect(await storedRows()).toBe(await foldedRows())
  })
})
