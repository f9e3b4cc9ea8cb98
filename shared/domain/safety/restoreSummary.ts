import { ENTITY_KINDS, type EntityKind, type RecordOf } from '../records.ts'
import { rowTitle } from './rowTitle.ts'

/** How many rows, and what some of them are called. */
export interface NamedRows {
  readonly count: number
  /** At most five; those without a name are left out. */
  readonly names: readonly string[]
}

/** What restoring would do to the records of one kind. */
export interface RestoreOfKind {
  readonly kind: EntityKind
  /** Not there now: they come back. */
  readonly created: NamedRows
  /** There, and not as they were: they become what they were. */
  readonly changed: NamedRows
  /** Not in the snapshot: they go. */
  readonly removed: NamedRows
}

/** Names shown for each kind and each thing that happens to it. */
export const NAMES_SHOWN = 5

interface Change {
  readonly kind: EntityKind
  readonly before: RecordOf<EntityKind> | null
  readonly after: RecordOf<EntityKind> | null
}

/** Sums up by kind what would change; kinds of which nothing changes are left out. */
export function restoreSummary(changes: readonly Change[]): readonly RestoreOfKind[] {
  return ENTITY_KINDS.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind)
    if (ofKind.length === 0) return []
    const named = (matches: (change: Change) => boolean): NamedRows => namedRows(ofKind.filter(matches))
    return [
      {
        kind,
        created: named(({ before }) => before === null),
        changed: named(({ before, after }) => before !== null && after !== null),
        removed: named(({ after }) => after === null),
      },
    ]
  })
}

function namedRows(changes: readonly Change[]): NamedRows {
  const names: string[] = []
  for (const { kind, before, after } of changes) {
    if (names.length === NAMES_SHOWN) break
    const row = after ?? before
    const name = row === null ? '' : rowTitle(kind, row)
    if (name !== '') names.push(name)
  }
  return { count: changes.length, names }
}
