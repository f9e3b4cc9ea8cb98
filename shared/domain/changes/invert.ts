import type { EntityChange, FieldChange, Known } from './changeRecord.ts'

/**
 * What takes a change back, in reverse order of happening. A creation becomes a deletion and the other way
 * round; an update writes the values before.
 * @param known what this device knows now; deletions carry it
 */
export function invert(changes: readonly EntityChange[], known: Known): readonly EntityChange[] {
  return changes.toReversed().map((change) => invertOne(change, known))
}

function invertOne({ entity, id, kind, fields }: EntityChange, known: Known): EntityChange {
  const swapped = Object.fromEntries(
    Object.entries(fields).map(([name, { before, after }]): [string, FieldChange] => [
      name,
      { before: after, after: before },
    ]),
  )
  switch (kind) {
    case 'create':
      return { entity, id, kind: 'delete', fields: swapped, known }
    case 'delete':
      return { entity, id, kind: 'create', fields: swapped }
    case 'update':
      return { entity, id, kind: 'update', fields: swapped }
  }
}
