/**
 * A row as text and back, exactly: what was missing is missing, what was `undefined` is `undefined`. Nearly all rows
 * are JSON as they are; only others pay for more than `JSON.stringify`.
 */
export function textOfRow(row: unknown): string {
  return isJson(row) ? JSON.stringify(row) : TAGGED + JSON.stringify(tagged(row))
}

/** The row of a text that `textOfRow` has made. */
export function rowOfText(text: string): unknown {
  // A seal has opened: the text is what `textOfRow` made.
  return text.startsWith(TAGGED) ? untagged(JSON.parse(text.slice(1)) as Tagged) : JSON.parse(text)
}

/** The rows of many such texts, as an array of them; null: one of them is not JSON as it is. */
export function rowsOfText(text: string): readonly unknown[] | null {
  try {
    return JSON.parse(text) as readonly unknown[] // the brackets say so
  } catch {
    // The letter before a text that is not plain JSON is no JSON itself.
    return null
  }
}

/** No JSON text begins with it. */
const TAGGED = 'T'

/** True if JSON gives back the very same. */
function isJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
    case 'object':
      return value === null || (Array.isArray(value) ? isJsonArray(value) : isJsonObject(value))
    default:
      return false
  }
}

function isJsonArray(items: readonly unknown[]): boolean {
  // By number, so that a hole is seen: it reads as undefined.
  for (let index = 0; index < items.length; index++) if (!isJson(items[index])) return false
  return true
}

function isJsonObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  // Rows inherit nothing that is enumerable.
  for (const name in value) if (!isJson((value as Readonly<Record<string, unknown>>)[name])) return false
  return true
}

/** Arrays and objects keep their form in an array with a letter before it; strings, booleans, null and numbers stay. */
type Tagged =
  | string
  | number
  | boolean
  | null
  | readonly ['a', readonly Tagged[]]
  | readonly ['o', readonly (readonly [name: string, value: Tagged])[]]
  | readonly ['u']
  | readonly ['n', text: string]
  | readonly ['d', ms: number | null]
  | readonly ['b', bytes: readonly number[]]

function tagged(value: unknown): Tagged {
  if (value === undefined) return ['u']
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number')
    return isJson(value) ? value : ['n', Object.is(value, -0) ? '-0' : String(value)]
  if (Array.isArray(value)) return ['a', Array.from(value, tagged)]
  if (value instanceof Date) return ['d', Number.isNaN(value.getTime()) ? null : value.getTime()]
  if (value instanceof Uint8Array) return ['b', [...value]]
  const isPlain = typeof value === 'object' && !ArrayBuffer.isView(value) && !(Symbol.iterator in value)
  // As IndexedDB refuses what it cannot keep.
  if (!isPlain) throw new DOMException(`A row holds a ${typeof value} that cannot be kept`, 'DataCloneError')
  return ['o', Object.entries(value).map(([name, held]) => [name, tagged(held)] as const)]
}

function untagged(value: Tagged): unknown {
  if (!Array.isArray(value)) return value
  const [kind, held] = value as Exclude<Tagged, string | number | boolean | null> // an array is one of those
  switch (kind) {
    case 'u':
      return undefined
    case 'n':
      return Number(held)
    case 'd':
      return new Date(held ?? Number.NaN)
    case 'b':
      return Uint8Array.from(held)
    case 'a':
      return held.map(untagged)
    case 'o':
      return Object.fromEntries(held.map(([name, of]) => [name, untagged(of)] as const))
  }
}
