import { describe, expect, it } from 'vitest'
import { createClient, deleteClients, updateClient } from '#renderer/commands/clients.ts'
import { importRecords } from '#renderer/commands/importing.ts'
import { db } from '#renderer/data/database.ts'
import { journalState } from '#renderer/data/journalGaps.ts'
import { rebuild } from '#renderer/data/rebuild.ts'
import { planRebuild } from '#renderer/data/rebuildPlan.ts'
import { openStore } from '#renderer/data/openStore.ts'
import { aClient } from '#test/shared/builders.ts'
import { aClientInput, done } from '../commands/inputs.ts'
import {
  aStore,
  deleteDatabases,
  DEVICE,
  foldedRows,
  startWindow,
  stopWindow,
  storedLog,
  storedRows,
} from '../aStore.ts'
import { type FakeMain, fakeMain, take } from '../fakeMain.ts'
import { expectHealthy, saved, trim, writeClient } from './storeHelp.ts'

/** Clients with people and dealings, some changed and one deleted: everything acknowledged. */
async function aDepartment(clients = 3): Promise<FakeMain> {
  const main = await aStore()
  for (let number = 1; number <= clients; number += 1) {
    const id = await writeClient(number)
    await updateClient({ id, input: aClientInput({ name: `Πελάτης ${number}`, notes: 'ναι' }) })
  }
  const { id } = done(await createClient({ input: aClientInput({ name: 'Έφυγε' }) }))
  await deleteClients({ ids: [id] })
  await saved()
  return main
}

describe('a database that is empty', () => {
  it('is filled from a snapshot and what the journal has behind it', async () => {
    const main = await aDepartment()
    trim(main)
    for (const { id } of await db.clients.limit(1).toArray())
      await updateClient({ id, input: aClientInput({ name: 'Μετά το στιγμιότυπο' }) })
    await createClient({ input: aClientInput({ name: 'Νέος' }) })
    await saved()
    const before = await storedRows()
    await deleteDatabases()

    const progress: (readonly [number, number])[] = []
    const report = await startWindow(main, { onProgress: (count, total) => progress.push([count, total]) })
    expect(report).toMatchObject({ cure: 'rebuilt', records: main.journal.length })
    expect(report.steps).toMatchObject([{ cure: 'rebuilt', snapshotAt: '2026-11-23T00:00:00.000Z' }])
    expect(report.holding).toMatchObject({ clients: 4, people: 3, interactions: 3, records: 10 })
    expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1])
    expect(await storedRows()).toBe(before)
    await expectHealthy(main)
  })

  it('is filled from the snapshot before, when the newest is damaged', async () => {
    const main = await aDepartment()
    take(main)
    await createClient({ input: aClientInput({ name: 'Νέος' }) })
    await saved()
    const before = await storedRows()
    take(main).isDamaged = true
    main.first = main.snapshots[1]?.summary.position ?? 0
    await deleteDatabases()
    expect(await startWindow(main)).toMatchObject({ cure: 'rebuilt' })
    expect(await storedRows()).toBe(before)
    await expectHealthy(main)
  })

  it('stays empty when journal and snapshots do not give everything, and the start says so', async () => {
    const main = await aDepartment()
    trim(main)
    for (const snapshot of main.snapshots) snapshot.isDamaged = true
    await deleteDatabases()
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'incomplete' })
    await stopWindow()
    for (const snapshot of main.snapshots) snapshot.isDamaged = false
    expect(await startWindow(main)).toMatchObject({ cure: 'rebuilt' })
    await expectHealthy(main)
  })

  it('begins anew after a crash in the middle of a rebuild', async () => {
    const main = await aStore()
    const clients = Array.from(
      { length: 1200 },
      (_, index) => ['client', aClient({ name: `Νο ${index}` })] as const,
    )
    done(await importRecords('clients', clients, () => undefined, new AbortController().signal))
    await saved()
    trim(main)
    const before = await storedRows()
    const [snapshot] = main.snapshots
    if (snapshot === undefined) throw new Error('no snapshot')
    await deleteDatabases()
    // The second page never comes, as when the window dies.
    snapshot.breaksAt = 1100
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'incomplete' })
    expect(await db.clients.count()).toBeGreaterThan(0)
    expect(await storedLog()).toEqual([])
    await stopWindow()
    snapshot.breaksAt = null
    // No question, though far more lies in the database than nothing: the marker says what it is.
    expect(await startWindow(main)).toMatchObject({ cure: 'rebuilt' })
    expect(await storedRows()).toBe(before)
    await expectHealthy(main)
  })

  it('is filled page by page from a tail that is too long for memory', async () => {
    const main = await aDepartment()
    take(main)
    for (let number = 0; number < 450; number += 1)
      done(await createClient({ input: aClientInput({ name: `Μετά ${number}` }) }))
    await saved()
    const before = await storedRows()
    const state = await journalState(main.bridge)
    const plan = await planRebuild(main.bridge, state, 10)
    expect(plan.tail).toHaveLength(200)
    await rebuild(main.bridge, plan)
    expect(await storedRows()).toBe(before)
    await expectHealthy(main)
  })

  it('says that a backup was brought here, where this device had written nothing', async () => {
    const main = await aDepartment()
    const deviceId = '00000000-0000-7000-9000-000000000009'
    main.journal = main.journal.map(({ position, record }) => ({ position, record: { ...record, deviceId } }))
    trim(main)
    await deleteDatabases()
    expect(await startWindow(main)).toMatchObject({ cure: 'filled' })
    done(await createClient({ input: aClientInput({ name: 'Πρώτος εδώ' }) }))
    await saved()
    expect(main.journal.at(-1)).toMatchObject({ record: { seq: 1 } })
  })

  it('goes on as before after a rebuild: the next change follows the last', async () => {
    const main = await aDepartment()
    trim(main)
    const { length } = main.journal
    await deleteDatabases()
    await startWindow(main)
    done(await createClient({ input: aClientInput({ name: 'Επόμενος' }) }))
    await saved()
    expect(main.journal.at(-1)).toMatchObject({ position: length + 1, record: { seq: length + 1 } })
    await expectHealthy(main)
  })
})

describe('a database that is behind the first position of the journal', () => {
  it('catches up from a snapshot', async () => {
    const main = await aDepartment()
    const early = main.journal.slice(0, 4)
    await deleteDatabases()
    await startWindow(fakeMain(early))
    await stopWindow()
    trim(main)
    expect(await startWindow(main)).toMatchObject({ cure: 'rolledForward', records: main.journal.length - 4 })
    await expectHealthy(main)
  })

  it('has what contradicts the snapshot set aside', async () => {
    const main = await aDepartment()
    await deleteDatabases()
    await startWindow(fakeMain(main.journal.slice(0, 4)))
    await createClient({ input: aClientInput({ name: 'Μόνο εδώ' }) })
    await stopWindow()
    trim(main)
    expect(await startWindow(main)).toMatchObject({ cure: 'setAside', records: 1 })
    expect(main.aside.map(({ position }) => position)).toEqual([5])
    await expectHealthy(main)
  })

  it('has nothing to do when both end where the snapshot does', async () => {
    const main = await aDepartment()
    trim(main)
    await stopWindow()
    expect(await startWindow(main)).toMatchObject({ cure: 'none' })
  })
})

describe('rows that are not what was counted', () => {
  it('a table that lost rows is found, and has them back', async () => {
    const main = await aDepartment()
    const before = await storedRows()
    await db.people.limit(2).delete()
    await stopWindow()
    expect(await startWindow(main)).toMatchObject({ cure: 'rowsRepaired', records: 2 })
    expect(await storedRows()).toBe(before)
    await expectHealthy(main)
  })

  it('counters that are lost are counted again', async () => {
    const main = await aDepartment()
    const before = await storedRows()
    await db.counters.clear()
    await stopWindow()
    expect(await startWindow(main)).toMatchObject({ cure: 'rowsRepaired' })
    expect(await storedRows()).toBe(before)
    await expectHealthy(main)
  })

  it('a log that lost records in its middle is found, and has them back', async () => {
    const main = await aDepartment()
    await db.changes.bulkDelete([3, 4])
    await stopWindow()
    expect(await startWindow(main)).toMatchObject({ cure: 'rowsRepaired', records: 2 })
    await expectHealthy(main)
  })

  it('what is lost is found in the own log when main cannot give everything', async () => {
    const main = await aDepartment()
    trim(main)
    for (const snapshot of main.snapshots) snapshot.isDamaged = true
    const before = await storedRows()
    await db.people.limit(1).delete()
    await stopWindow()
    expect(await startWindow(main)).toMatchObject({ cure: 'rowsRepaired', records: 1 })
    expect(await storedRows()).toBe(before)
    await expectHealthy(main)
  })

  it('nothing is touched, and it is told, when nobody can give what is missing', async () => {
    const main = await aDepartment()
    trim(main)
    for (const snapshot of main.snapshots) snapshot.isDamaged = true
    await db.changes.bulkDelete([3, 4])
    const before = await storedRows()
    await stopWindow()
    expect(await startWindow(main)).toMatchObject({ cure: 'notRepaired', records: 2 })
    expect(await storedRows()).toBe(before)
  })
})

describe('damaged places of the journal', () => {
  it('are filled from the database', async () => {
    const main = await aDepartment()
    await stopWindow()
    main.gaps = [
      { from: 2, to: 3 },
      { from: 6, to: 6 },
    ]
    const report = await startWindow(main)
    expect(report).toMatchObject({ cure: 'gapsFilled', records: 3 })
    expect(main.gaps).toEqual([])
    expect(main.asked).not.toContain('journal.closeGaps')
    await expectHealthy(main)
  })

  it('are given up when nobody has the records, and the number is told', async () => {
    const main = await aDepartment()
    await deleteDatabases()
    main.gaps = [{ from: 4, to: 5 }]
    const { length } = main.journal
    const report = await startWindow(main)
    expect(report.cure).toBe('gapsClosed')
    expect(report.steps).toMatchObject([{ cure: 'gapsClosed', records: 2 }, { cure: 'rebuilt' }])
    expect(await db.changes.count()).toBe(length - 2)
    expect(await storedRows()).toBe(await foldedRows())
    // What is missing is known: the next start finds nothing wrong, and work goes on.
    done(await createClient({ input: aClientInput({ name: 'Μετά' }) }))
    await saved()
    await stopWindow()
    expect(await startWindow(main)).toMatchObject({ cure: 'none' })
  })

  it('stay as they are while the disk refuses', async () => {
    const main = await aDepartment()
    await stopWindow()
    main.gaps = [{ from: 2, to: 2 }]
    const refusing = { ...main.bridge, request: refuseRepair(main) }
    expect(await openStore(DEVICE, refusing)).toMatchObject({ cure: 'none' })
    expect(main.gaps).toEqual([{ from: 2, to: 2 }])
    expect(main.asked).not.toContain('journal.closeGaps')
  })
})

/** The disk takes no repair. */
function refuseRepair(main: FakeMain): FakeMain['bridge']['request'] {
  return async (channel, argument) => {
    if (channel !== 'journal.repair') return main.bridge.request(channel, argument)
    return { ok: false, error: 'failed' }
  }
}
