import type { z } from 'zod'
import { TRADE_SETTINGS_ID } from '#shared/domain/portfolio/tradeSettings.ts'
import { ENTITY_KINDS, type EntityKind, recordSchemas } from '#shared/domain/records.ts'
import { relationsFrom } from '#shared/domain/relations.ts'

/** What a schema may be made of, as far as rows of ours need it. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly entries?: Readonly<Record<string, unknown>>
  readonly values?: readonly unknown[]
}

/** Gives a marker that was not used before. */
export type NextMarker = (script: 'any' | 'latin') => string

/** A row with a marker in every field that takes one. */
export interface MarkedRow {
  readonly kind: EntityKind
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string }
  /** Paths of its texts that hold a marker, e.g. `contacts[].value`. */
  readonly marked: readonly string[]
  /** Paths of texts that take no free text, and the id, day or code that is there instead. */
  readonly coded: ReadonlyMap<string, string>
}

/** What is no free text, each accepted by some field of ours. */
const CODES: readonly string[] = ['2026-11-25', '2026-11', '10:15', 'EUR', 'FR', 'a'.repeat(64)]
const PHOTO = 'data:image/png;base64,'
const NUMBERS: readonly number[] = [1, 2026, 10, 0]

/**
 * A row of every kind, with a new marker in every text that takes any. Rows of one round hang on each other.
 * @param round tells the rows of one call from those of another
 */
export function markedRows(nextMarker: NextMarker, round: number): readonly MarkedRow[] {
  return ENTITY_KINDS.map((kind) => {
    const filling = new Filling(kind, nextMarker, round)
    const filled = filling.fill(recordSchemas[kind], '') as MarkedRow['row'] // every kind is an object with an id
    const row = { ...filled, id: idOfRow(kind, round) }
    const parsed = recordSchemas[kind].safeParse(row)
    if (!parsed.success) throw new Error(`No row could be made of ${kind}: ${parsed.error.message}`)
    return { kind, row, marked: filling.marked, coded: filling.coded }
  })
}

/** The paths of all texts of a kind, so far as the schema knows them before anything is put in. */
export function textPaths(schema: z.core.$ZodType, path = ''): readonly string[] {
  const definition = definitionOf(schema)
  if (definition.innerType !== undefined) return textPaths(definition.innerType, path)
  if (definition.element !== undefined) return textPaths(definition.element, `${path}[]`)
  if (definition.shape !== undefined)
    return Object.entries(definition.shape).flatMap(([name, member]) =>
      textPaths(member, path === '' ? name : `${path}.${name}`),
    )
  return definition.type === 'string' ? [path] : []
}

class Filling {
  readonly marked: string[] = []
  readonly coded = new Map<string, string>()
  readonly #kind: EntityKind
  readonly #nextMarker: NextMarker
  readonly #round: number

  constructor(kind: EntityKind, nextMarker: NextMarker, round: number) {
    this.#kind = kind
    this.#nextMarker = nextMarker
    this.#round = round
  }

  fill(schema: z.core.$ZodType, path: string): unknown {
    const definition = definitionOf(schema)
    if (definition.innerType !== undefined) return this.fill(definition.innerType, path)
    switch (definition.type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(definition.shape ?? {}).map(([name, member]) => [
            name,
            this.fill(member, path === '' ? name : `${path}.${name}`),
          ]),
        )
      case 'array':
        return definition.element === undefined ? [] : [this.fill(definition.element, `${path}[]`)]
      case 'enum':
        return Object.values(definition.entries ?? {})[0]
      case 'literal':
        return definition.values?.[0]
      case 'boolean':
        return false
      case 'number':
        return NUMBERS.find((number) => accepts(schema, number))
      case 'string':
        return this.#text(schema, path)
      default:
        throw new Error(`No ${definition.type} is known to the hunt: ${this.#kind}.${path}`)
    }
  }

  #text(schema: z.core.$ZodType, path: string): string {
    const id = this.#idAt(path)
    if (accepts(schema, id)) {
      // Ids are texts too, but only of their own form; a field that takes any text gets a marker instead.
      if (!accepts(schema, 'any text')) {
        this.coded.set(path, id)
        return id
      }
    }
    for (const dress of [plain, asEmail, asPhoto]) {
      if (!accepts(schema, dress('x'.repeat(16)))) continue
      this.marked.push(path)
      // Addresses take Latin letters only.
      return dress(this.#nextMarker(dress === asEmail ? 'latin' : 'any'))
    }
    const code = CODES.find((candidate) => accepts(schema, candidate))
    if (code === undefined) throw new Error(`Nothing fits ${this.#kind}.${path}`)
    this.coded.set(path, code)
    return code
  }

  /** The id that a field holds: of the row that it names, else of the client, else one of its own. */
  #idAt(path: string): string {
    const field = path.replaceAll('[]', '')
    const relation = relationsFrom(this.#kind).find((candidate) => candidate.field === field)
    if (relation !== undefined) {
      // Nobody is related to themselves.
      const isItself = relation.to === this.#kind || field === 'otherId'
      return idOfRow(relation.to, isItself ? this.#round + 1 : this.#round)
    }
    if (field === 'about.id') return idOfRow('specialist', this.#round)
    return `019ac6a0-${hex(this.#round, 4)}-7fff-8000-${hex(hashOf(this.#kind + path), 12)}`
  }
}

/** The id of the row of a kind in a round; that of the settings is the same everywhere. */
function idOfRow(kind: EntityKind, round: number): string {
  if (kind === 'tradeSettings') return TRADE_SETTINGS_ID
  return `019ac6a0-${hex(round, 4)}-7000-8000-${hex(ENTITY_KINDS.indexOf(kind), 12)}`
}

function definitionOf(schema: z.core.$ZodType): Definition {
  // Safe: only members are read that may be missing.
  return schema._zod.def
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  // Every schema of ours was made with the whole of zod.
  return (schema as z.ZodType).safeParse(value).success
}

const plain = (marker: string): string => marker
const asEmail = (marker: string): string => `${marker}@example.org`
/** A picture that is none: its bytes are the marker. */
const asPhoto = (marker: string): string => `${PHOTO}${Buffer.from(`..${marker}..`).toString('base64')}`

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}

function hashOf(text: string): number {
  return Array.from(text).reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7)
}
