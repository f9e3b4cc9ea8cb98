import fc from 'fast-check'
import type { z } from 'zod'

/** What a schema may be made of, as far as samples need it. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly items?: readonly z.core.$ZodType[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly values?: readonly unknown[]
  readonly checks?: readonly z.core.$ZodCheck[]
  readonly getter?: () => z.core.$ZodType
}

/** Texts and numbers of the kinds that our schemas ask for; the first one that is accepted is taken. */
const CANDIDATES: readonly unknown[] = [
  'text',
  '019ac6a0-0000-7000-8000-000000000001',
  '2026-11-25',
  '2026-11-25T07:30:00.000Z',
  '07:30',
  'Europe/Athens',
  'EUR',
  'FR',
  '1764057600000-0000-019ac6a0-0000-7000-8000-000000000001',
  1 << 30,
  'el',
  'anna@example.com',
  'https://example.com/',
  'a'.repeat(64),
  'correct horse battery staple',
  1,
  0,
  2026,
  1024,
  1_800_000_000_000,
  true,
  new Uint8Array([1]),
]

/**
 * A value that fits a schema, with everything in it that may be in it. Where the parts alone do not make it fit, what
 * comes nearest.
 */
export function sampleOf(schema: z.core.$ZodType, depth = 0): unknown {
  // Safe: only members are read that may be missing.
  const definition = schema._zod.def as unknown as Definition
  const inner = definition.innerType ?? definition.in ?? definition.getter?.()
  if (inner !== undefined) return isTooDeep(definition, depth) ? null : sampleOf(inner, depth + 1)
  switch (definition.type) {
    case 'undefined':
      return undefined
    case 'null':
      return null
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape ?? {}).map(([key, member]) => [key, sampleOf(member, depth + 1)]),
      )
    case 'array': {
      if (definition.element === undefined) return []
      const element = sampleOf(definition.element, depth + 1)
      return lengths(definition)
        .map((length) => Array.from({ length }, () => element))
        .find((value) => accepts(schema, value))
    }
    case 'tuple':
      return (definition.items ?? []).map((item) => sampleOf(item, depth + 1))
    case 'record':
      return {}
    case 'union':
      return (definition.options ?? [])
        .map((option) => sampleOf(option, depth + 1))
        .find((value) => accepts(schema, value))
    case 'enum':
      return Object.values(definition.entries ?? {})[0]
    case 'literal':
      return definition.values?.[0]
    default:
      return CANDIDATES.find((value) => accepts(schema, value)) ?? matching(schema)
  }
}

/** Whether a value is one of the schema's own. */
export function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  try {
    // Every schema of ours was made with the whole of zod.
    return (schema as z.ZodType).safeParse(value).success
  } catch {
    return false
  }
}

/** Trees end somewhere: below this a place that may be empty is. */
function isTooDeep({ type }: Definition, depth: number): boolean {
  return depth > 24 && (type === 'nullable' || type === 'lazy')
}

function lengths({ checks }: Definition): readonly number[] {
  const exact = (checks ?? []).flatMap((check) => {
    const { length, minimum } = check._zod.def as { readonly length?: number; readonly minimum?: number }
    return [length, minimum].filter((number) => number !== undefined)
  })
  return [1, 0, ...exact]
}

/** A text that fits the pattern of a schema. */
function matching(schema: z.core.$ZodType): unknown {
  const pattern = [...((schema._zod.bag['patterns'] as ReadonlySet<RegExp> | undefined) ?? [])][0]
  if (pattern === undefined) return undefined
  return fc.sample(fc.stringMatching(pattern), { numRuns: 50, seed: 1 }).find((text) => accepts(schema, text))
}
