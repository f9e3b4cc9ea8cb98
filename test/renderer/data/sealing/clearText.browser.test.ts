import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addAttachments } from '#renderer/commands/attachments.ts'
import { db } from '#renderer/data/database.ts'
import { listClients } from '#renderer/data/queries/clients.ts'
import { TRADE_TABLE_OF } from '#renderer/data/schema.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { type JournalEntry, JournalEntrySchema } from '#shared/ipc/schemas.ts'
import { schema4 } from '#test/fixtures/schema4/database.ts'
import { aStore, deleteDatabases } from '../../aStore.ts'
import { aStoredFile, done } from '../../commands/inputs.ts'
import { fakeMain } from '../../fakeMain.ts'
import { type RawRow, rawTables } from './rawRows.ts'

const TRADE = ['id', 'refs', 'agendaDays']

/**
 * What may lie in clear text: random ids, kinds and codes of a status, positions and names of counters, and days on which
 * something is due. Whoever adds an index adds a line here, or keeps what it holds sealed.
 */
const CLEAR: Readonly<Record<string, readonly string[]>> = {
  clients: ['id', 'parentId'],
  people: ['id'],
  positions: ['id', 'clientId', 'personId'],
  interactions: ['id', 'clientId', 'day', 'personIds', 'about.id'],
  followUps: ['id', 'clientId', 'personIds', 'interactionId', 'openDueDay', 'dueDay', 'about.id'],
  proposals: ['id', 'clientId', 'status', 'validUntil', 'dealId', 'specialistIds'],
  attachments: ['id', 'about.id'],
  changes: ['position', 'record.deviceId', 'record.seq', 'record.commandId', 'entityIds'],
  counters: ['name'],
  lastDealings: ['clientId'],
  lastContacts: ['personId'],
  meta: ['key'],
  ...Object.fromEntries(Object.values(TRADE_TABLE_OF).map((table) => [table, TRADE])),
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const DAY = /^\d{4}-\d\d-\d\d$/
const CODE = /^[a-z][a-zA-Z]*(\.[a-zA-Z.]+)*$/

afterEach(deleteDatabases)

/** A store with rows in every table. */
async function aFullStore(): Promise<void> {
  const journal: readonly JournalEntry[] = z.array(JournalEntrySchema).parse(schema4.tables['changes'])
  await aStore(fakeMain(journal))
  const [client] = await listClients()
  const about = { kind: 'client', id: client?.id ?? '' } as const
  done(await addAttachments({ about, files: [aStoredFile()] }))
  expect(await flushPending(10_000)).toBe(true)
}

describe('what lies in the database in clear text', () => {
  it('is exactly keys and what is indexed, in every table', async () => {
    await aFullStore()
    const tables = await rawTables()
    expect([...tables.keys()].toSorted()).toEqual(Object.keys(CLEAR).toSorted())
    for (const [table, rows] of tables) {
      expect(rows.length, table).toBeGreaterThan(0)
      for (const row of rows) {
        expect(row['s'], table).toBeInstanceOf(Uint8Array)
        for (const [path, value] of clearPaths(row)) {
          expect(CLEAR[table], `${table} ${path}`).toContain(path)
          for (const one of [value].flat()) expect(isHarmless(one), `${table} ${path}`).toBe(true)
        }
      }
    }
  })

  it('are no other fields than those that are allowed, whatever a later schema indexes', async () => {
    await aFullStore()
    for (const table of db.tables) {
      const paths = [table.schema.primKey, ...table.schema.indexes].flatMap(({ keyPath }) => keyPath ?? [])
      for (const path of paths) expect(CLEAR[table.name], `${table.name} ${path}`).toContain(path)
    }
  })

  it('holds no word that people have written', async () => {
    await aFullStore()
    const words = new Set<string>()
    for (const table of db.tables) for (const row of await table.toArray()) collectWords(row, words)
    expect(words.size).toBeGreaterThan(100)
    const raw = [...(await rawTables()).values()].flat()
    const clear = raw.map((row) => canonicalJson(Object.fromEntries(clearPaths(row)))).join('\n')
    const sealed = raw.map((row) => new TextDecoder().decode(row['s'] as Uint8Array)).join('\n')
    for (const word of words) expect(`${clear}\n${sealed}`.includes(word), word).toBe(false)
  })
})

/** Everything of a row beside what is sealed, with its path. */
function clearPaths(row: RawRow, path = ''): readonly (readonly [path: string, value: unknown])[] {
  return Object.entries(row).flatMap(([name, value]) => {
    if (path === '' && name === 's') return []
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? clearPaths(value as RawRow, `${path}${name}.`) : [[`${path}${name}`, value] as const]
  })
}

function isHarmless(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value)
  return typeof value === 'string' && [ID, DAY, CODE].some((form) => form.test(value))
}

/** Texts with a blank or with Greek in them: nothing that a code or an id looks like. */
function collectWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string' && /[ \u0370-\u03ff]/.test(value) && value.length > 5) words.add(value)
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collectWords(part, words)
}
