import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie'
import { type ClearPart, clearPartOf, SEALED_FIELD } from './clearPart.ts'
import type { RowCipher, SealedRow } from './rowCipher.ts'
import { RowNotOpened } from './rowNotOpened.ts'
import { rowOfText, rowsOfText, textOfRow } from './rowText.ts'

/**
 * Seals each row on its way into the database and opens it on its way out. It lies below Dexie's cache and hooks, which
 * see rows as they are, so that each is opened once; what it hands on has only keys and indexed values in clear text.
 */
export function sealRows(cipher: () => RowCipher): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealRows',
    level: -2,
    create: (down) => ({ table: (name) => sealedTable(down.table(name), cipher) }),
  }
}

/** So many bytes of rows are opened at one stroke. */
const BATCH_BYTES = 1 << 17

function sealedTable(down: DBCoreTable, cipher: () => RowCipher): DBCoreTable {
  const { name } = down
  const path = down.schema.primaryKey.keyPath
  if (typeof path !== 'string') throw new Error(`The key of ${name} is not one field`)
  const clearPart = clearPartOf(down.schema)

  const seal = (row: unknown): ClearPart => {
    const part = clearPart(row)
    part[SEALED_FIELD] = cipher().seal(name, part[path], textOfRow(row))
    return part
  }
  const sealedRow = (stored: unknown): SealedRow => {
    const part = stored as ClearPart // every table has its key inside, so rows are objects
    const sealed = part[SEALED_FIELD]
    if (!(sealed instanceof Uint8Array)) throw new RowNotOpened(name)
    return { key: part[path], sealed }
  }
  const openOne = ({ key, sealed }: SealedRow): unknown => rowOfText(cipher().open(name, key, sealed))
  const open = (stored: unknown): unknown => (stored === undefined ? undefined : openOne(sealedRow(stored)))
  const openBatch = (rows: readonly SealedRow[]): readonly unknown[] =>
    rowsOfText(cipher().openAll(name, rows)) ?? rows.map(openOne)

  /** Many rows as one text: to decode and parse them one by one takes twice as long as opening their seals. */
  const openAll = (stored: unknown[]): unknown[] => {
    let batch: SealedRow[] = []
    let [bytes, filled] = [0, 0]
    const openUntil = (end: number): void => {
      const opened = openBatch(batch)
      let next = 0
      for (; filled < end; filled++) if (stored[filled] !== undefined) stored[filled] = opened[next++]
      batch = []
      bytes = 0
    }
    for (let index = 0; index < stored.length; index++) {
      if (stored[index] === undefined) continue
      const row = sealedRow(stored[index])
      batch.push(row)
      bytes += row.sealed.length
      if (bytes >= BATCH_BYTES) openUntil(index + 1)
    }
    openUntil(stored.length)
    return stored
  }

  return {
    ...down,
    mutate: (request) =>
      request.type === 'add' || request.type === 'put'
        ? down.mutate({ ...request, values: request.values.map(seal) })
        : down.mutate(request),
    get: (request) => down.get(request).then(open),
    getMany: (request) => down.getMany(request).then(openAll),
    query: (request) =>
      request.values === true
        ? down.query(request).then(({ result }) => ({ result: openAll(result) }))
        : down.query(request),
    openCursor: (request) =>
      request.values === true
        ? down.openCursor(request).then((cursor) => cursor && openingCursor(cursor, open))
        : down.openCursor(request),
  }
}

/** A cursor whose values are opened once each. Those of IndexedDB answer only when they are asked themselves. */
function openingCursor(cursor: DBCoreCursor, open: (stored: unknown) => unknown): DBCoreCursor {
  let stored: unknown
  let opened: unknown
  // Without a prototype's type everything of the cursor is there all the same.
  return Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: {
      get: () => {
        // The cursor answers the same object until it moves on.
        const found: unknown = cursor.value
        if (found !== stored) {
          opened = open(found)
          stored = found
        }
        return opened
      },
    },
    continue: { value: (key?: unknown) => (key === undefined ? cursor.continue() : cursor.continue(key)) },
    continuePrimaryKey: {
      value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(key, primaryKey),
    },
    advance: { value: (count: number) => cursor.advance(count) },
  }) as DBCoreCursor
}
