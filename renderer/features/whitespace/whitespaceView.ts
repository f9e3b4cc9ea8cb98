import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { Offering, OfferingId } from '#shared/domain/portfolio/offering.ts'
import { WHITESPACE_STATES, type WhitespaceState } from '#shared/domain/portfolio/whitespaceCell.ts'
import type { WhitespaceField } from '#shared/domain/portfolio/whitespaceRules.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { WhitespaceSource } from './whitespaceSource.ts'

/** What may be looked for: everything, where a sister buys from us, or one state. */
export const WHITESPACE_FILTERS = ['all', 'openings', 'competitor', 'unknown'] as const
export type WhitespaceFilter = (typeof WHITESPACE_FILTERS)[number]

/** One offering with its field at each unit, in the order of the units. */
export interface OfferingRow {
  readonly offering: Offering
  readonly fields: readonly WhitespaceField[]
}

/** Where the cursor of the grid stands. */
export interface Spot {
  readonly unitId: ClientId
  readonly offeringId: OfferingId
}

/** The rows of the grid: offerings in which at least one field is looked for. */
export function offeringRows(source: WhitespaceSource, filter: WhitespaceFilter): readonly OfferingRow[] {
  const { offerings, matrix } = source
  return offerings
    .map((offering, index) => ({
      offering,
      fields: matrix.rows.flatMap(({ fields }) => fields[index] ?? []),
    }))
    .filter(({ fields }) => fields.some((field) => isLookedFor(field, filter)))
}

/** True for a field that the filter asks for. */
export function isLookedFor(field: WhitespaceField, filter: WhitespaceFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'openings':
      return field.sisterIds.length > 0
    case 'competitor':
    case 'unknown':
      return field.state === filter
  }
}

/** The letter that sets each state, by its first letter in the language; Greek ones are found without accents. */
export const LETTERS: Readonly<Record<Language, Readonly<Record<WhitespaceState, string>>>> = {
  en: { us: 'U', competitor: 'C', inHouse: 'I', none: 'N', unknown: 'X' },
  el: { us: 'Ε', competitor: 'Α', inHouse: 'Ο', none: 'Κ', unknown: 'Χ' },
}

/** The state that a key sets; letters of both languages, since the keyboard may be in either. */
export function stateOfKey(key: string): WhitespaceState | null {
  if (key === 'Delete' || key === 'Backspace') return 'unknown'
  const letter = key.toLocaleUpperCase('el')
  return (
    WHITESPACE_STATES.find((state) => letter === LETTERS.en[state] || letter === LETTERS.el[state]) ?? null
  )
}

/** The name of a unit beside its parent: what both have in common need not be said twice. */
export function unitName(unit: Client, group: Client): string {
  if (unit.id === group.id) return unit.name
  const rest = unit.name.startsWith(group.name) ? unit.name.slice(group.name.length) : unit.name
  return rest.replace(/^[\s,–-]+/, '') || unit.name
}
