import type { DBCoreTableSchema } from 'dexie'

/** What of a row lies beside its sealed text: the primary key and what is indexed, at the very same paths. */
export type ClearPart = Record<string, unknown>

/** Where the sealed text lies. */
export const SEALED_FIELD = 's'

/** Makes what takes the clear part from a row of a table; nothing that is not indexed is in it. */
export function clearPartOf({ primaryKey, indexes }: DBCoreTableSchema): (row: unknown) => ClearPart {
  const paths = new Set([primaryKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? []))
  const fields = [...paths].filter((path) => !path.includes('.'))
  const nested = [...paths].filter((path) => path.includes('.')).map((path) => path.split('.'))
  if (fields.includes(SEALED_FIELD)) throw new Error(`The field ${SEALED_FIELD} holds the sealed text`)
  return (row) => {
    const part: ClearPart = {}
    const from = row as Readonly<Record<string, unknown>> // IndexedDB with inbound keys takes objects only
    for (const field of fields) {
      const value = from[field]
      if (isKey(value)) part[field] = value
    }
    for (const path of nested) copyNested(from, part, path)
    return part
  }
}

function copyNested(row: Readonly<Record<string, unknown>>, part: ClearPart, path: readonly string[]): void {
  let from: unknown = row
  for (const name of path) {
    if (typeof from !== 'object' || from === null) return
    from = (from as Readonly<Record<string, unknown>>)[name]
  }
  if (!isKey(from)) return
  let to = part
  for (const name of path.slice(0, -1)) to = (to[name] ??= {}) as ClearPart // put there by this function alone
  to[path.at(-1) ?? ''] = from
}

/** What IndexedDB indexes; the rest of a row (a null, an object) it would pass over, so it stays sealed. */
function isKey(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'number') return true
  return Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number')
}
