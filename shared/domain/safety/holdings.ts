/** How much one copy of the data holds: what a person needs to tell two copies apart. */
export interface Holding {
  readonly clients: number
  readonly people: number
  readonly interactions: number
  /** Records of all kinds. */
  readonly records: number
  /** Instant of its last change, ISO 8601 in UTC; null where it has none. */
  readonly lastChangeAt: string | null
}

/** So many records may be gone before anybody is asked: a contradiction of a few changes is no loss of a department. */
export const FEW_RECORDS = 5

/**
 * True if one copy of the data may take the place of another without asking. It may not where the other holds more
 * than twice as much, in all or of clients, people or interactions: a nearly empty state never replaces a full one.
 */
export function mayReplaceUnasked(winner: Holding, loser: Holding): boolean {
  return (['clients', 'people', 'interactions', 'records'] as const).every(
    (part) => loser[part] - winner[part] < FEW_RECORDS || loser[part] <= 2 * winner[part],
  )
}

/** What a person has to choose between. */
export interface StartQuestion {
  /** What the journal and its snapshots hold. */
  readonly journal: Holding
  /** What lies in the database. */
  readonly database: Holding
}

/** With which of the two to go on. */
export type Side = keyof StartQuestion

/** The side that is offered first: the one with more in it. */
export function fullerSide({ journal, database }: StartQuestion): Side {
  return database.records > journal.records ? 'database' : 'journal'
}
