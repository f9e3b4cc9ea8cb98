import type { PersonId } from './person.ts'

/** What people did together stays when one of them goes; only their name is taken off. */
export function withoutPerson<Row extends { readonly personIds: readonly PersonId[] }>(
  row: Row,
  personId: PersonId,
): Row {
  return { ...row, personIds: row.personIds.filter((id) => id !== personId) }
}

/** How much went with a person, to be said in one sentence. */
export interface PersonDeletionCounts {
  readonly people: number
  readonly positions: number
  /** Interactions and follow-ups that stay without them. */
  readonly mentions: number
}
