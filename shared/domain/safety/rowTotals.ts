import { ENTITY_KINDS, type EntityKind } from '../records.ts'

/** Rows of each kind that are there; kinds without any may be left out. */
export type RowTotals = Readonly<Partial<Record<EntityKind, number>>>

/** Which counters add up to all rows of a kind; of kinds that are not named here it is the one called `all`. */
const SUMS: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  client: ['client.active', 'client.archived'],
  person: ['person.active', 'person.archived'],
  followUp: ['followUp.open', 'followUp.done'],
}

/** How many rows there have to be, by the counters that every commit keeps. */
export function totalsOf(counters: Readonly<Record<string, number>>): RowTotals {
  return Object.fromEntries(
    ENTITY_KINDS.map((kind) => {
      const names = SUMS[kind] ?? [`${kind}.all`]
      return [kind, names.reduce((sum, name) => sum + (counters[name] ?? 0), 0)]
    }),
  )
}

/** How many rows are missing, or there without having been counted. */
export function miscounted(counted: RowTotals, kept: RowTotals): number {
  return ENTITY_KINDS.reduce((sum, kind) => sum + Math.abs((counted[kind] ?? 0) - (kept[kind] ?? 0)), 0)
}

/** All rows, of whatever kind. */
export function sumOf(totals: RowTotals): number {
  return Object.values(totals).reduce((sum, count) => sum + count, 0)
}
