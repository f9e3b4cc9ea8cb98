import { Dexie } from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { db, PLAIN_DATABASE_NAME, workOn } from '#renderer/data/database.ts'
import { STORAGE_SCHEMA } from '#shared/lib/storageSchema.ts'
import { SCHEMA_VERSION } from '#renderer/data/migrations/index.ts'
import { z } from 'zod'
import { addAttachments } from '#renderer/commands/attachments.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { TABLE_OF } from '#renderer/data/schema.ts'
import { attachmentsOf } from '#renderer/data/queries/attachments.ts'
import { listRecords } from '#renderer/data/queries/records.ts'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'
import { type JournalEntry, JournalEntrySchema } from '#shared/ipc/schemas.ts'
import { schema3 } from '#test/fixtures/schema3/database.ts'
import { schema4 } from '#test/fixtures/schema4/database.ts'
import type { StoredDatabase } from '#test/fixtures/storedDatabase.ts'
import { fakeMain } from '../fakeMain.ts'
import { lastContactDays } from '#renderer/data/queries/lastContacts.ts'
import { followUpsDueIn } from '#renderer/data/queries/followUps.ts'
import { listClients } from '#renderer/data/queries/clients.ts'
import { ENTITY_KINDS, recordSchemas } from '#shared/domain/records.ts'
import { day } from '#shared/lib/days.ts'
import { schema1Rows as rows } from '#test/fixtures/schema1/rows.ts'
import {
  countersKeptAndCounted,
  deleteDatabases,
  foldedRows,
  startWindow,
  storedLog,
  storedRows,
} from '../aStore.ts'
import { aStoredFile, done } from '../commands/inputs.ts'

/** The tables as schema 1 had them, written down once more: the fixture must not follow the code. */
const SCHEMA_1 = {
  clients: 'id',
  people: 'id',
  positions: 'id, clientId, personId',
  interactions: 'id, [clientId+day+id], *personIds',
  followUps: 'id, clientId, *personIds, interactionId, openDueDay',
  proposals: 'id, clientId, status',
  changes: 'position, &[record.deviceId+record.seq], record.commandId, *entityIds',
  counters: 'name',
  lastDealings: 'clientId',
  meta: 'key',
}

describe('a database of schema 1', () => {
  afterEach(leavePlain)

  it('is raised to the newest schema with every row in it', async () => {
    await writeSchema1()
    await openPlain()
    expect(db.verno).toBe(SCHEMA_VERSION)
    // What the main process writes beside the journal.
    expect(STORAGE_SCHEMA).toBe(SCHEMA_VERSION)
    expect(await listClients()).toEqual(rows.clients.map((row) => recordSchemas.client.parse(row)))
    expect(await db.people.toArray()).toEqual(rows.people.map((row) => recordSchemas.person.parse(row)))
    expect(await db.interactions.count()).toBe(rows.interactions.length)
    for (const client of await listClients())
      expect(recordSchemas.client.safeParse(client).success).toBe(true)
    for (const person of await db.people.toArray())
      expect(recordSchemas.person.safeParse(person).success).toBe(true)
  })

  it('finds what only newer schemas index', async () => {
    await writeSchema1()
    await openPlain()
    const done = await followUpsDueIn({ from: day('2026-11-01'), to: day('2026-11-30') })
    expect(done.map(({ title }) => title)).toEqual(['Τηλεφώνημα'])
    expect(await db.proposals.where('validUntil').equals('2026-12-01').count()).toBe(1)
  })

  it('knows the last dealing with each person from then on; a note is none', async () => {
    await writeSchema1()
    await openPlain()
    const [maria, other] = ['00000000-0000-7000-8000-200000000001', '00000000-0000-7000-8000-200000000002']
    expect(Object.fromEntries(await lastContactDays(day('2026-11-23')))).toEqual({
      [maria]: '2026-11-05',
      [other]: '2026-11-05',
    })
    // Through that day: what is written down ahead does not count yet.
    expect(Object.fromEntries(await lastContactDays(day('2026-11-01')))).toEqual({ [maria]: '2026-10-02' })
  })
})

async function writeSchema1(): Promise<void> {
  await deleteDatabases()
  const old = new Dexie(PLAIN_DATABASE_NAME)
  old.version(1).stores(SCHEMA_1)
  for (const [table, stored] of Object.entries(rows)) await old.table(table).bulkAdd(stored)
  old.close()
}

describe.each([schema3, schema4] as readonly StoredDatabase[])('a database of schema $version', (old) => {
  afterEach(leavePlain)

  it('is raised with every row as it would be written now', async () => {
    await writeOld(old)
    await openPlain()
    expect(db.verno).toBe(SCHEMA_VERSION)
    for (const kind of ENTITY_KINDS) {
      const rows = (old.tables[TABLE_OF[kind]] ?? []).map((row) => recordSchemas[kind].parse(row))
      const raised = await listRecords(kind)
      expect(raised, kind).toEqual(rows)
      for (const row of raised) expect(recordSchemas[kind].parse(row), kind).toEqual(row)
    }
    const openInOld = (old.tables['followUps'] ?? []).filter((row) => 'openDueDay' in row)
    expect(await db.followUps.where('openDueDay').above('').count()).toBe(openInOld.length)
  })

  it('keeps its log, agrees with its journal, and goes on from there', async () => {
    await writeOld(old)
    const report = await startWindow(fakeMain(journalOf(old)))
    expect(report).toMatchObject({ cure: 'sealed', plain: 'gone' })
    expect(await storedLog()).toHaveLength(journalOf(old).length)
    expect(await storedRows()).toBe(await foldedRows())
    const [client] = await listClients()
    expect(client).toBeDefined()
    if (client === undefined) return
    done(await createRecord('deal', { clientId: client.id, title: 'Pilot', openedOn: day('2026-11-23') }))
    done(await addAttachments({ about: { kind: 'client', id: client.id }, files: [aStoredFile()] }))
    expect(await attachmentsOf(client.id)).toHaveLength(1)
    expect(await storedRows()).toBe(await foldedRows())
  })

  it('is built again from its journal alone, the same as when it is raised', async () => {
    await writeOld(old)
    await openPlain()
    const raised = await storedRows()
    await leavePlain()
    await startWindow(fakeMain(journalOf(old)))
    expect(await storedRows()).toBe(raised)
    const [kept, counted] = await countersKeptAndCounted()
    expect(kept).toEqual(counted)
  })
})

it('has every kind of the trade in the fixture of schema 4, so that none is raised untested', () => {
  for (const kind of TRADE_KINDS) expect(schema4.tables[TABLE_OF[kind]]?.length, kind).toBeGreaterThan(0)
})

/** Opens what an earlier version left in clear text, as the start does that moves it into a sealed database. */
async function openPlain(): Promise<void> {
  workOn('plain')
  await db.open()
}

async function leavePlain(): Promise<void> {
  db.close({ disableAutoOpen: false })
  workOn('sealed')
  await deleteDatabases()
}

async function writeOld({ version, stores, tables }: StoredDatabase): Promise<void> {
  await deleteDatabases()
  const old = new Dexie(PLAIN_DATABASE_NAME)
  old.version(version).stores({ ...stores })
  for (const [table, stored] of Object.entries(tables)) await old.table(table).bulkAdd([...stored])
  old.close()
}

/** The journal that lay beside it: the same records at the same places. */
function journalOf({ tables }: StoredDatabase): readonly JournalEntry[] {
  return z.array(JournalEntrySchema).parse(tables['changes'])
}
