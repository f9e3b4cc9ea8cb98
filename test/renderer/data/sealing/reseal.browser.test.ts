import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { db } from '#renderer/data/database.ts'
import { renewSealing, resealOlderRows } from '#renderer/data/sealing/reseal.ts'
import { epochOf } from '#renderer/data/sealing/rowCipher.ts'
import { useStorageState } from '#renderer/data/storageState.ts'
import { aStore, deleteDatabases, startWindow, stopWindow, storedRows } from '../../aStore.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { databaseKey, type FakeMain } from '../../fakeMain.ts'
import { saved, writeClient } from '../storeHelp.ts'
import { damaged, rawTables, tamper } from './rawRows.ts'

afterEach(async () => {
  useStorageState.setState({ trouble: null })
  await deleteDatabases()
})

const keysUpTo = (epoch: number): FakeMain['databaseKeys'] => ({
  epoch,
  keys: Array.from({ length: epoch }, (_, index) => ({ epoch: index + 1, key: databaseKey(index + 1) })),
})

/** Under which epochs the rows lie, and how many under each. */
async function epochs(): Promise<Readonly<Record<number, number>>> {
  const counts: Record<number, number> = {}
  for (const row of [...(await rawTables()).values()].flat()) {
    const epoch = epochOf(row['s'] as Uint8Array) // where the sealed part lies
    counts[epoch] = (counts[epoch] ?? 0) + 1
  }
  return counts
}

async function aWrittenStore(): Promise<{
  readonly main: FakeMain
  readonly rows: string
  readonly count: number
}> {
  const main = await aStore()
  for (const number of [1, 2, 3]) await writeClient(number)
  await saved()
  const { 1: count = 0 } = await epochs()
  return { main, rows: await storedRows(), count }
}

describe('a newer epoch', () => {
  it('seals what is written from then on, and everything else while the window is idle', async () => {
    const { main, rows, count } = await aWrittenStore()
    main.databaseKeys = keysUpTo(2)
    expect(await startWindow(main)).toMatchObject({ cure: 'none' })
    // Every row, and the mark that says so.
    await expect.poll(epochs, { timeout: 10_000 }).toEqual({ 2: count + 1 })
    expect(await storedRows()).toBe(rows)
    expect(main.journal).toHaveLength(9)
    main.databaseKeys = { epoch: 2, keys: [{ epoch: 2, key: databaseKey(2) }] }
    expect(await startWindow(main)).toMatchObject({ cure: 'none' })
    expect(await storedRows()).toBe(rows)
  })

  it('comes while the window is open', async () => {
    const { main, rows, count } = await aWrittenStore()
    main.databaseKeys = keysUpTo(2)
    await renewSealing(main.bridge)
    expect(await epochs()).toEqual({ 2: count + 1 })
    expect(await storedRows()).toBe(rows)
  })

  it('is reached once: nothing is looked at again until the next', async () => {
    const { main } = await aWrittenStore()
    main.databaseKeys = keysUpTo(2)
    await renewSealing(main.bridge)
    expect(await resealOlderRows()).toBe(0)
    main.databaseKeys = keysUpTo(3)
    await renewSealing(main.bridge)
    expect(Object.keys(await epochs())).toEqual(['3'])
  })

  it('lets commands write meanwhile, and goes on after many pages', async () => {
    const { main } = await aWrittenStore()
    await db.changes.count()
    const extra = Array.from({ length: 450 }, (_, index) => ({ name: `extra.${index}`, value: 0 }))
    await db.counters.bulkPut(extra)
    main.databaseKeys = keysUpTo(2)
    const resealed = renewSealing(main.bridge)
    for (let count = 0; count < 5; count++) done(await createClient({ input: aClientInput() }))
    await resealed
    expect(Object.keys(await epochs())).toEqual(['2'])
    expect((await db.counters.toArray()).filter(({ name }) => name.startsWith('extra.'))).toHaveLength(450)
  })

  it('goes on at the next start where the disk was full', async () => {
    const { main, rows, count } = await aWrittenStore()
    useStorageState.setState({ trouble: 'diskFull' })
    main.databaseKeys = keysUpTo(2)
    await renewSealing(main.bridge)
    expect(await epochs()).toEqual({ 1: count })
    await stopWindow()
    useStorageState.setState({ trouble: null })
    await startWindow(main)
    await expect.poll(epochs, { timeout: 10_000 }).toEqual({ 2: count + 1 })
    expect(await storedRows()).toBe(rows)
  })

  it('has the guardian heal what does not open', async () => {
    const { main, rows } = await aWrittenStore()
    await tamper('people', (people) => people.slice(0, 1).map(damaged))
    main.databaseKeys = keysUpTo(2)
    await renewSealing(main.bridge)
    await expect.poll(() => db.people.count().catch(() => 0), { timeout: 10_000 }).toBe(3)
    await expect.poll(() => storedRows().catch(() => ''), { timeout: 10_000 }).toBe(rows)
  })
})
