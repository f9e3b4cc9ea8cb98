/** A value of any type as plain JSON, so that the page can make it anew: Playwright itself carries fewer types. */
export type Wired =
  | string
  | boolean
  | null
  | { readonly kind: 'number' | 'bigint' | 'date' | 'regexp' | 'error'; readonly text: string }
  | { readonly kind: 'undefined' }
  | { readonly kind: 'array' | 'set'; readonly items: readonly Wired[] }
  | { readonly kind: 'map' | 'object'; readonly entries: readonly (readonly [Wired, Wired])[] }
  | { readonly kind: 'bytes' | 'buffer' | 'sharedBuffer'; readonly items: readonly number[] }

/** Deeper ones are a subject of their own. */
const DEEPEST = 80

/** Whether a value is nested no deeper than it can be wired. */
export function isWirable(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true
  return depth < DEEPEST && Object.values(value).every((inner) => isWirable(inner, depth + 1))
}

/** Wires a value that is wirable. */
export function wired(value: unknown): Wired {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return { kind: 'number', text: Object.is(value, -0) ? '-0' : String(value) }
  if (typeof value === 'bigint') return { kind: 'bigint', text: String(value) }
  if (typeof value !== 'object') return { kind: 'undefined' }
  if (value instanceof Date) return { kind: 'date', text: String(value.getTime()) }
  if (value instanceof RegExp) return { kind: 'regexp', text: value.source }
  if (value instanceof Error) return { kind: 'error', text: value.message }
  if (value instanceof SharedArrayBuffer) return { kind: 'sharedBuffer', items: [...new Uint8Array(value)] }
  if (value instanceof ArrayBuffer) return { kind: 'buffer', items: [...new Uint8Array(value)] }
  // Only plain bytes are anything that a request may carry: other views are sent as what lies below them.
  if (ArrayBuffer.isView(value))
    return {
      kind: value instanceof Uint8Array ? 'bytes' : 'buffer',
      items: [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)],
    }
  if (value instanceof Set) return { kind: 'set', items: [...value].map(wired) }
  if (value instanceof Map)
    return { kind: 'map', entries: [...value].map(([key, inner]) => [wired(key), wired(inner)]) }
  if (Array.isArray(value)) return { kind: 'array', items: Array.from(value, wired) }
  return { kind: 'object', entries: Object.entries(value).map(([key, inner]) => [key, wired(inner)]) }
}
