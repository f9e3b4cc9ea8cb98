import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie'
import { type ClearPart, clearPartOf, SEALED_FIELD } from './clearPart.ts'
import type { RowCipher } from './rowCipher.ts'
import { RowNotOpened } from './rowNotOpened.ts'
import { rowOfText, textOfRow } from './rowText.ts'

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
  const open = (stored: unknown): unknown => {
    if (stored === undefined) return undefined
    const part = stored as ClearPart // every table has its key inside, so rows are objects
    const sealed = part[SEALED_FIELD]
    if (!(sealed instanceof Uint8Array)) throw new RowNotOpened(name)
    const text = cipher().open(name, part[path], sealed)
    return rowOfText(text)
  }
  const openAll = (stored: unknown[]): unknown[] => {
    for (let index = 0; index < stored.length; index++) stored[index] = open(stored[index])
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
