import type { EntityChange, FieldChange } from './changeRecord.ts'

/**
 * What takes changes back, the last one first: a creation becomes a deletion and the other way round, an update
 * writes the values before. It says what has to happen; the commit that makes it happen describes it anew, with
 * what its device knows by then.
 */
export function invert(changes: readonly EntityChange[]): readonly EntityChange[] {
  return changes.toReversed().map(inverseOf)
}

const INVERSE_KIND = { create: 'delete', delete: 'create', update: 'update' } as const

function inverseOf({ entity, id, kind, fields }: EntityChange): EntityChange {
  const swapped = Object.entries(fields).map(([name, { before, after }]): [string, FieldChange] => [
    name,
    { before: after, after: before },
  ])
  return { entity, id, kind: INVERSE_KIND[kind], fields: Object.fromEntries(swapped) }
}
