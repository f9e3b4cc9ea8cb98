import { liveQuery } from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from '#renderer/data/database.ts'
import type { Migration } from '#renderer/data/migrations/migration.ts'
import { RowNotOpened } from '#renderer/data/sealing/rowNotOpened.ts'
import { loadSodium, sealWith } from '#renderer/data/sealing/startSealing.ts'
import { databaseKey } from '../../fakeMain.ts'
import { rawTables, type RawRow } from './rawRows.ts'

const NAME = 'test-sealed'
const STEP: Migration = {
  version: 1,
  stores: { rows: 'id, group, [group+day+id], *tags, about.id, &code', numbered: 'position' },
}

interface Row {
  readonly id: string
  readonly group: string
  readonly day: string
  readonly tags: readonly string[]
  readonly about?: { readonly id: string; readonly note: string } | null
  readonly code?: number
  readonly secret: string
}

const aRow = (index: number): Row => ({
  id: `id-${index}`,
  group: index % 2 === 0 ? 'even' : 'odd',
  day: `2026-11-0${9 - index}`,
  tags: ['all', `tag-${index % 3}`],
  about: index === 0 ? null : { id: `about-${index % 2}`, note: 'μυστικό' },
  code: 100 + index,
  secret: `Μυστικό ${index}`,
})
const ROWS = Array.from({ length: 9 }, (_, index) => aRow(index))

/** The very same calls on a database with sealed rows and on one without. */
let both: readonly [sealed: Database, plain: Database]

beforeEach(async () => {
  sealWith(await loadSodium(), { epoch: 1, keys: [{ epoch: 1, key: databaseKey(1) }] })
  both = [new Database(NAME, true, [STEP]), new Database('test-plain', false, [STEP])]
  for (const database of both) {
    await database.delete({ disableAutoOpen: false })
    await database.open()
    await database.table('rows').bulkAdd(ROWS)
  }
})

afterEach(async () => {
  for (const database of both) await database.delete()
})

type Rows = ReturnType<typeof rowsOf>
const rowsOf = (database: Database) => database.table<Row, string>('rows')

/** Sealed answers what plain answers. */
async function expectSame(ask: (rows: Rows) => PromiseLike<unknown>): Promise<unknown> {
  const [sealed, plain] = [await ask(rowsOf(both[0])), await ask(rowsOf(both[1]))]
  expect(sealed).toStrictEqual(plain)
  return sealed
}

describe('a table of sealed rows', () => {
  it.each<[string, (rows: Rows) => PromiseLike<unknown>]>([
    ['get', (rows) => rows.get('id-3')],
    ['get of nothing', (rows) => rows.get('nobody')],
    ['get by an index', (rows) => rows.get({ group: 'odd' })],
    ['bulkGet', (rows) => rows.bulkGet(['id-1', 'nobody', 'id-8'])],
    ['toArray', (rows) => rows.toArray()],
    ['a page', (rows) => rows.where(':id').above('id-2').limit(3).toArray()],
    ['a page backwards', (rows) => rows.orderBy(':id').reverse().offset(2).limit(3).toArray()],
    ['orderBy', (rows) => rows.orderBy('group').toArray()],
    ['sortBy a sealed field', (rows) => rows.toCollection().sortBy('secret')],
    ['count', (rows) => rows.where('group').equals('odd').count()],
    ['anyOf', (rows) => rows.where('about.id').anyOf(['about-0', 'about-1']).toArray()],
    ['startsWith', (rows) => rows.where('group').startsWithIgnoreCase('EV').toArray()],
    ['compound', (rows) => rows.where('[group+day+id]').between(['odd', ''], ['odd', '\uffff']).toArray()],
    ['part of a compound', (rows) => rows.where({ group: 'odd', day: '2026-11-06' }).toArray()],
    ['filter', (rows) => rows.filter(({ secret }) => secret.endsWith('4')).toArray()],
    [
      'first by filter',
      (rows) =>
        rows
          .orderBy('code')
          .reverse()
          .filter((row) => row.code !== 108)
          .first(),
    ],
    ['distinct', (rows) => rows.where('tags').anyOf(['all', 'tag-1']).distinct().toArray()],
    ['distinct keys', (rows) => rows.where('tags').anyOf(['all', 'tag-1']).distinct().primaryKeys()],
    ['or', (rows) => rows.where('code').below(102).or('tags').equals('tag-2').sortBy('id')],
    [
      'until',
      (rows) =>
        rows
          .orderBy('code')
          .until(({ code }) => code === 104)
          .toArray(),
    ],
    ['keys', (rows) => rows.orderBy('group').uniqueKeys()],
    [
      'pages behind a cursor',
      (rows) =>
        rows
          .orderBy('code')
          .offset(3)
          .filter(({ group }) => group === 'odd')
          .limit(2)
          .toArray(),
    ],
  ])('answers as one of plain rows: %s', async (_name, ask) => {
    await expectSame(ask)
  })

  it.each<[string, (rows: Rows) => PromiseLike<unknown>]>([
    ['put', (rows) => rows.put({ ...aRow(3), group: 'moved' })],
    ['update', (rows) => rows.update('id-3', { secret: 'Νέο', 'about.id': 'about-9' })],
    ['modify', (rows) => rows.where('group').equals('odd').modify({ group: 'even' })],
    [
      'modify by a function',
      (rows) => rows.toCollection().modify((row, at) => void (at.value = { ...row, secret: '' })),
    ],
    ['delete', (rows) => rows.delete('id-3')],
    ['delete by an index', (rows) => rows.where('tags').equals('tag-1').delete()],
    ['upsert', (rows) => rows.upsert('id-3', { secret: 'Νέο' })],
    ['bulkPut', (rows) => rows.bulkPut([aRow(3), { ...aRow(3), id: 'id-new', code: 999 }])],
    ['bulkUpdate', (rows) => rows.bulkUpdate([{ key: 'id-1', changes: { day: '2027-01-01' } }])],
    ['a key that is there twice', (rows) => rows.add({ ...aRow(3), id: 'id-new' }).catch(() => 'refused')],
  ])('changes as one of plain rows: %s', async (_name, change) => {
    await expectSame(change)
    await expectSame((rows) => rows.toArray())
    await expectSame((rows) => rows.orderBy('[group+day+id]').primaryKeys())
    await expectSame((rows) => rows.orderBy('about.id').primaryKeys())
  })

  it('tells live queries of changes', async () => {
    const [sealed] = both
    const heard: (string | undefined)[] = []
    const subscription = liveQuery(async () => rowsOf(sealed).get('id-1')).subscribe((row) => {
      heard.push(row?.secret)
    })
    await expect.poll(() => heard).toEqual(['Μυστικό 1'])
    await rowsOf(sealed).update('id-1', { secret: 'Νέο' })
    await expect.poll(() => heard).toEqual(['Μυστικό 1', 'Νέο'])
    subscription.unsubscribe()
  })

  it('keeps numbers as keys, and fields that are undefined apart from those that are missing', async () => {
    const numbered = both[0].table<{ readonly position: number; readonly note?: string | undefined }, number>(
      'numbered',
    )
    await numbered.bulkAdd([{ position: 2, note: undefined }, { position: 10 }])
    expect(await numbered.toArray()).toStrictEqual([{ position: 2, note: undefined }, { position: 10 }])
  })

  it('opens many large rows at once, those among them that JSON cannot tell, and leaves out what is not there', async () => {
    interface Numbered {
      readonly position: number
      readonly text: string
      readonly note?: string | undefined
    }
    const numbered = both[0].table<Numbered, number>('numbered')
    const rows = Array.from({ length: 40 }, (_, position): Numbered => {
      const row = { position, text: '[Ω],'.repeat(2000) }
      return position % 7 === 3 ? { ...row, note: undefined } : row
    })
    await numbered.bulkAdd(rows)
    expect(await numbered.toArray()).toStrictEqual(rows)
    const keys = [39, 100, 3, 4, -1, 0]
    expect(await numbered.bulkGet(keys)).toStrictEqual(keys.map((key) => rows[key]))
  })

  it('has in clear text only keys and what is indexed', async () => {
    const row = (await rawTables(NAME)).get('rows')?.[1] ?? {}
    const { s, ...clear } = row
    expect(clear).toEqual({
      id: 'id-1',
      group: 'odd',
      day: '2026-11-08',
      tags: ['all', 'tag-1'],
      about: { id: 'about-1' },
      code: 101,
    })
    expect(s).toBeInstanceOf(Uint8Array)
    expect(new TextDecoder().decode(s as Uint8Array)).not.toContain('υστικό')
  })

  it('opens nothing that has been moved to another row or is not sealed', async () => {
    const [one, other] = (await rawTables(NAME)).get('rows') ?? []
    await rawPut({ ...one, s: other?.['s'] })
    await expect(rowsOf(both[0]).get('id-0')).rejects.toThrow(RowNotOpened)
    await expect(rowsOf(both[0]).toArray()).rejects.toThrow(RowNotOpened)
    await expect(
      rowsOf(both[0])
        .toCollection()
        .each(() => undefined),
    ).rejects.toThrow(RowNotOpened)
    expect(await rowsOf(both[0]).get('id-1')).toEqual(aRow(1))
    await rawPut(aRow(0))
    await expect(rowsOf(both[0]).get('id-0')).rejects.toThrow(RowNotOpened)
  })
})

describe('a later step of the schema', () => {
  it('finds what was sealed until then', async () => {
    both[0].close()
    const later: Migration = { version: 2, stores: { rows: 'id, group, secret' } }
    const raised = new Database(NAME, true, [STEP, later])
    await raised.open()
    expect(await rowsOf(raised).where('secret').equals('Μυστικό 4').toArray()).toEqual([aRow(4)])
    const rows = (await rawTables(NAME)).get('rows') ?? []
    // What is not indexed any more is sealed.
    expect(rows.map((row) => Object.keys(row))).toEqual(ROWS.map(() => ['id', 'group', 'secret', 's']))
    raised.close()
  })
})

async function rawPut(row: RawRow | Row): Promise<void> {
  const transaction = both[0].backendDB().transaction('rows', 'readwrite')
  transaction.objectStore('rows').put(row)
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
}
