import { describe, expect, it } from 'vitest'
import { createClient, deleteClients, updateClient } from '#renderer/commands/clients.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { undo } from '#renderer/commands/lib/undo.ts'
import { DATABASE_NAME, db } from '#renderer/data/database.ts'
import { SCHEMA_VERSION } from '#renderer/data/migrations/index.ts'
import { openStore } from '#renderer/data/openStore.ts'
import { askSentinel } from '#renderer/data/sentinel.ts'
import { lastDealingDays } from '#renderer/data/queries/interactions.ts'
import { aClientInput, anInteractionInput, done } from '../commands/inputs.ts'
import {
  aStore,
  deleteDatabase,
  deleteDatabases,
  DEVICE,
  startWindow,
  stopWindow,
  storedLog,
  storedRows,
} from '../aStore.ts'
import { type FakeMain, fakeMain } from '../fakeMain.ts'
import { expectHealthy, saved } from './storeHelp.ts'

/** Two clients with dealings, one deleted and brought back: everything acknowledged. */
async function aWorkedInStore(): Promise<FakeMain> {
  const main = await aStore()
  const first = done(await createClient({ input: aClientInput({ name: 'Πρώτος' }) }))
  const second = done(await createClient({ input: aClientInput({ name: 'Δεύτερος' }) }))
  await createInteraction({ input: anInteractionInput(first.id) })
  await updateClient({ id: second.id, input: aClientInput({ name: 'Δεύτερος', notes: 'ναι' }) })
  await deleteClients({ ids: [first.id] })
  await undo()
  await saved()
  return main
}

/** Takes the last records off the database, as a torn log of the browser does. */
async function truncateDatabase(records: number): Promise<void> {
  const kept = (await storedLog()).slice(0, -records)
  const main = fakeMain(kept)
  await deleteDatabases()
  await openStore(DEVICE, main.bridge)
  await stopWindow()
}

describe('openStore', () => {
  it('has nothing to do on the first start', async () => {
    await deleteDatabases()
    expect(await startWindow(fakeMain())).toMatchObject({
      cure: 'none',
      records: 0,
      steps: [],
      dataLoss: false,
    })
  })

  it('has nothing to do when both agree', async () => {
    const main = await aWorkedInStore()
    await stopWindow()
    expect(await startWindow(main)).toMatchObject({ cure: 'none', records: 0 })
    await expectHealthy(main)
  })

  it('rebuilds an empty database from the journal', async () => {
    const main = await aWorkedInStore()
    const before = await storedRows()
    await deleteDatabases()
    const progress: number[] = []
    const report = await openStore(DEVICE, main.bridge, {
      onProgress: (count, total) => progress.push(count / total),
    })
    expect(report).toMatchObject({ cure: 'rebuilt', records: 6 })
    expect(progress.at(-1)).toBe(1)
    expect(await storedRows()).toBe(before)
    expect([...(await lastDealingDays()).values()]).toEqual(['2026-11-20'])
    await expectHealthy(main)
  })

  it('goes on counting after a rebuild: the next change follows the last', async () => {
    const main = await aWorkedInStore()
    await deleteDatabases()
    await startWindow(main)
    done(await createClient({ input: aClientInput() }))
    await saved()
    expect(main.journal.at(-1)).toMatchObject({ position: 7, record: { seq: 7 } })
    await expectHealthy(main)
  })

  it('rolls a truncated database forward', async () => {
    for (const lost of [1, 3, 5]) {
      const main = await aWorkedInStore()
      await truncateDatabase(lost)
      expect(await startWindow(main)).toMatchObject({ cure: 'rolledForward', records: lost })
      await expectHealthy(main)
    }
  })

  it('hands over what the journal lacks, and all of it when the journal is gone', async () => {
    for (const kept of [0, 4]) {
      const main = await aWorkedInStore()
      await stopWindow()
      main.journal = main.journal.slice(0, kept)
      expect(await startWindow(main)).toMatchObject({ cure: 'handedOver', records: 6 - kept })
      await expectHealthy(main)
    }
  })

  it('starts all the same when the journal cannot take what it lacks, and hands it over later', async () => {
    const main = await aWorkedInStore()
    await stopWindow()
    main.journal = main.journal.slice(0, 4)
    main.refusal = 'diskFull'
    expect(await startWindow(main)).toMatchObject({ cure: 'none' })
    main.refusal = null
    await expect.poll(() => main.journal.length).toBe(6)
    await expectHealthy(main)
  })

  it('sets aside what contradicts the journal, and takes over the journal', async () => {
    const main = await aWorkedInStore()
    // The same start, two ends: the database went on after position 3 without the journal, which went elsewhere.
    const elsewhere = main.journal
    await truncateDatabase(3)
    await startWindow(fakeMain(elsewhere.slice(0, 3)))
    const lone = done(await createClient({ input: aClientInput({ name: 'Μόνο εδώ' }) }))
    await stopWindow()

    expect(await startWindow(main)).toMatchObject({ cure: 'setAside', records: 1 })
    expect(main.aside.map(({ position }) => position)).toEqual([4])
    expect(main.aside[0]?.record.changes[0]?.id).toBe(lone.id)
    expect(await db.clients.get(lone.id)).toBeUndefined()
    await expectHealthy(main)
  })

  it('finds where two logs of the same length part', async () => {
    const main = await aWorkedInStore()
    await stopWindow()
    main.journal = main.journal.map((entry) =>
      entry.position < 5 ? entry : { ...entry, record: { ...entry.record, at: '2020-01-01T00:00:00.000Z' } },
    )
    expect(await startWindow(main)).toMatchObject({ cure: 'setAside', records: 2 })
    expect(main.aside.map(({ position }) => position)).toEqual([5, 6])
    await expectHealthy(main)
  })

  it('touches nothing when what deviates cannot be set aside', async () => {
    const main = await aWorkedInStore()
    const before = await storedRows()
    await stopWindow()
    const refusing: FakeMain = { ...main, bridge: { ...main.bridge, request: refuseSetAside(main) } }
    main.journal = main.journal.map((entry) => ({
      ...entry,
      record: { ...entry.record, at: '2020-01-01T00:00:00.000Z' },
    }))
    await expect(openStore(DEVICE, refusing.bridge)).rejects.toMatchObject({ code: 'notSetAside' })
    expect(await storedRows()).toBe(before)
    expect(await storedLog()).toHaveLength(6)
  })

  it('refuses to start on a journal that cannot be read, and touches nothing', async () => {
    const main = await aWorkedInStore()
    const before = await storedRows()
    await stopWindow()
    main.isUnreadable = true
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'journalUnreadable' })
    expect(await storedRows()).toBe(before)
    main.isUnreadable = false
    main.journal = main.journal.map((entry) => (entry.position === 6 ? { ...entry, position: 7 } : entry))
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'journalUnreadable' })
    expect(await storedRows()).toBe(before)
  })

  it('goes on where a rebuild was interrupted', async () => {
    const main = await aWorkedInStore()
    await deleteDatabases()
    // The first page arrived, then the power went.
    await openStore(DEVICE, fakeMain(main.journal.slice(0, 2)).bridge)
    await stopWindow()
    expect(await startWindow(main)).toMatchObject({ cure: 'rolledForward', records: 4 })
    await expectHealthy(main)
  })

  it('does not write into what a newer Keyfolio has made', async () => {
    const main = await aWorkedInStore()
    await stopWindow()
    await raiseVersion()
    // It may know more than the journal: what it knows is not ours to throw away.
    main.journal = main.journal.slice(0, -1)
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'newerStore' })
    await deleteDatabase(DATABASE_NAME)
  })

  it('fills a database anew whose number is too high, where the journal has all that is in it', async () => {
    const main = await aWorkedInStore()
    const rows = await storedRows()
    await stopWindow()
    await raiseVersion()
    expect(await startWindow(main)).toMatchObject({ cure: 'rebuilt', replaced: true })
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })

  it('does not fill it anew where its log contradicts the journal', async () => {
    const main = await aWorkedInStore()
    await stopWindow()
    await raiseVersion()
    main.journal = main.journal.map(({ position, record }) => ({
      position,
      record: { ...record, at: '2020-01-01T00:00:00.000Z' },
    }))
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'newerStore' })
    await deleteDatabase(DATABASE_NAME)
  })

  it('rebuilds many pages', async () => {
    const main = await aStore()
    const { id } = done(await createClient({ input: aClientInput() }))
    for (let count = 0; count < 450; count += 1) {
      await updateClient({ id, input: aClientInput({ employees: count }) })
    }
    await saved()
    await deleteDatabases()
    expect(await startWindow(main)).toMatchObject({ cure: 'rebuilt', records: 451 })
    expect(await db.clients.get(id)).toMatchObject({ employees: 449 })
    await expectHealthy(main)
  })
})

describe('the sentinel', () => {
  it('hears of no loss in a browser that lost nothing', async () => {
    await deleteDatabases()
    expect(await askSentinel()).toEqual({ dataLoss: false })
  })
})

function refuseSetAside(main: FakeMain): FakeMain['bridge']['request'] {
  return async (channel, argument) => {
    if (channel !== 'journal.setAside') return main.bridge.request(channel, argument)
    return { ok: false, error: 'failed' }
  }
}

function raiseVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, (SCHEMA_VERSION + 1) * 10)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => reject(request.error ?? new Error('not raised'))
  })
}
