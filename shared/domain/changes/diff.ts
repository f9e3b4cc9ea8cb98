import type { EntityKind } from '#shared/domain/records.ts'
import type { EntityChange, FieldChange, Known } from './changeRecord.ts'

type Json = FieldChange['before']
type Row = { readonly id: string } & Readonly<Record<string, unknown>>

/**
 * What changed between two states of one row (null: it is not there). Answers null when nothing did.
 * @param known what this device knows; kept in a deletion
 */
export function diff(
  entity: EntityKind,
  before: Row | null,
  after: Row | null,
  known: Known,
): EntityChange | null {
  const id = (after ?? before)?.id
  if (id === undefined) return null
  const fields = changedFields(before, after)
  if (before === null) return { entity, id, kind: 'create', fields }
  if (after === null) return { entity, id, kind: 'delete', fields, known }
  return Object.keys(fields).length === 0 ? null : { entity, id, kind: 'update', fields }
}

/** Equality of JSON values, whatever the order of keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  // Of the dozens of fields of a row all but one or two are the very same.
  if (Object.is(one, other)) return true
  return canonicalJson(one) === canonicalJson(other)
}

/** JSON with sorted keys; undefined fields are left out, as in JSON itself. */
export function canonicalJson(value: unknown): string {
  // Sorting first and writing then takes half the time that a replacer takes: every record passes here twice.
  return JSON.stringify(sorted(value) ?? null)
}

/** The same value with the keys of all its objects in order, and numbers before all others, as JavaScript has it. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  // What has a JSON of its own is written as that.
  if ('toJSON' in value) return value
  const copy: Record<string, unknown> = {}
  for (const name of Object.keys(value).sort()) {
    const inner = sorted((value as Readonly<Record<string, unknown>>)[name])
    // Assigned, that name would replace what an object inherits from.
    if (name === '__proto__') Object.defineProperty(copy, name, { value: inner, enumerable: true })
    else copy[name] = inner
  }
  return copy
}

function changedFields(before: Row | null, after: Row | null): Record<string, FieldChange> {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  names.delete('id')
  const fields: Record<string, FieldChange> = {}
  for (const name of names) {
    const change = { before: json(before?.[name]), after: json(after?.[name]) }
    if (before === null || after === null || !sameValue(change.before, change.after)) fields[name] = change
  }
  return fields
}

/** A stored value as JSON has it: a birthday without a year may carry `year: undefined`, which JSON does not know. */
function json(value: unknown): Json {
  if (typeof value !== 'object' || value === null) return (value ?? null) as Json // rows hold JSON only
  if (Array.isArray(value)) return value.map(json)
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(kept.map(([name, inner]) => [name, json(inner)]))
}
