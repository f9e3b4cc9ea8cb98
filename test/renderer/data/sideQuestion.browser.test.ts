import { describe, expect, it } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { db } from '#renderer/data/database.ts'
import { openStore } from '#renderer/data/openStore.ts'
import type { Side, StartQuestion } from '#shared/domain/safety/holdings.ts'
import { aClientInput, done } from '../commands/inputs.ts'
import { aStore, deleteDatabases, DEVICE, startWindow, stopWindow, storedRows } from '../aStore.ts'
import type { FakeMain } from '../fakeMain.ts'
import { expectHealthy, saved, trim, writeClient } from './storeHelp.ts'

/** So many clients with a person and a dealing each, all of it acknowledged. */
async function aJournalOf(clients: number): Promise<FakeMain> {
  const main = await aStore()
  for (let number = 1; number <= clients; number += 1) await writeClient(number)
  await saved()
  await stopWindow()
  return main
}

/** A full department in the database, and a journal of one other client. */
async function aContradiction(): Promise<{ readonly main: FakeMain; readonly rows: string }> {
  const small = await aJournalOf(1)
  await aJournalOf(8)
  await db.open()
  const rows = await storedRows()
  await stopWindow()
  return { main: small, rows }
}

/** Answers with one side, and keeps what was asked. */
function answering(side: Side) {
  const asked: StartQuestion[] = []
  const ask = (question: StartQuestion): Promise<Side> => {
    asked.push(question)
    return Promise.resolve(side)
  }
  return { asked, ask }
}

describe('a journal with next to nothing that contradicts a full database', () => {
  it('asks, and shows what each of the two holds', async () => {
    const { main } = await aContradiction()
    const { asked, ask } = answering('journal')
    await startWindow(main, { ask })
    expect(asked).toMatchObject([
      {
        journal: { clients: 1, people: 1, interactions: 1, records: 3 },
        database: { clients: 8, people: 8, interactions: 8, records: 24 },
      },
    ])
    expect(asked[0]?.journal.lastChangeAt).toBe(main.journal.at(-1)?.record.at)
    expect(asked[0]?.database.lastChangeAt).toMatch(/^\d{4}-/)
  })

  it('goes on with the database when that is chosen; a snapshot keeps the other side', async () => {
    const { main, rows } = await aContradiction()
    const before = main.journal
    const report = await startWindow(main, { ask: answering('database').ask })
    expect(report).toMatchObject({ cure: 'choseDatabase', records: 3 })
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
    // The journal only grew, and what it had is in a snapshot of its own.
    expect(main.journal.slice(0, before.length)).toEqual(before)
    expect(main.snapshots.map(({ header }) => [header.reason, header.position])).toEqual([['beforeCure', 3]])
    expect(main.aside).toHaveLength(24)
    done(await createClient({ input: aClientInput({ name: 'Μετά' }) }))
    await expectHealthy(main)
    await stopWindow()
    expect(await startWindow(main)).toMatchObject({ cure: 'none' })
  })

  it('goes on with the journal when that is chosen; log and rows of the database are kept in a file', async () => {
    const { main } = await aContradiction()
    const report = await startWindow(main, { ask: answering('journal').ask })
    expect(report).toMatchObject({ cure: 'choseJournal', records: 24 })
    expect(await db.clients.count()).toBe(1)
    const kept = new Set(main.aside.flatMap(({ record }) => record.changes.map(({ id }) => id)))
    expect(kept.size).toBe(24)
    await expectHealthy(main)
  })

  it('touches nothing while nobody can be asked, or while the other side cannot be kept', async () => {
    const { main, rows } = await aContradiction()
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'storeUnavailable' })
    main.refusesSnapshots = 'diskFull'
    const { ask } = answering('database')
    await expect(openStore(DEVICE, main.bridge, { ask })).rejects.toMatchObject({ code: 'notSetAside' })
    expect(await storedRows()).toBe(rows)
    expect(main.journal).toHaveLength(3)
  })

  it('asks the same when what it has lies in a snapshot', async () => {
    const { main, rows } = await aContradiction()
    trim(main)
    const { asked, ask } = answering('database')
    expect(await startWindow(main, { ask })).toMatchObject({ cure: 'choseDatabase' })
    expect(asked[0]?.journal).toMatchObject({ clients: 1, records: 3 })
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })
})

describe('a full database whose log is gone', () => {
  it('is not emptied by a journal of three records without asking', async () => {
    const { main, rows } = await aContradiction()
    await db.open()
    for (const table of [db.changes, db.meta]) await table.clear()
    await stopWindow()
    const { asked, ask } = answering('database')
    expect(await startWindow(main, { ask })).toMatchObject({ cure: 'choseDatabase' })
    expect(asked).toMatchObject([{ database: { clients: 8, lastChangeAt: null } }])
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })

  it('gets a log of its own when the journal is empty too', async () => {
    const main = await aJournalOf(4)
    await db.open()
    const rows = await storedRows()
    for (const table of [db.changes, db.meta]) await table.clear()
    await stopWindow()
    main.journal = []
    expect(await startWindow(main)).toMatchObject({ cure: 'handedOver' })
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })
})

describe('the other way round', () => {
  it('a full journal takes the place of a database with next to nothing, without a question', async () => {
    const full = await aJournalOf(8)
    await aJournalOf(1)
    const { asked, ask } = answering('database')
    expect(await startWindow(full, { ask })).toMatchObject({ cure: 'setAside', records: 3 })
    expect(asked).toEqual([])
    expect(await db.clients.count()).toBe(8)
    await expectHealthy(full)
    await stopWindow()
    await deleteDatabases()
  })
})
