import type { Side, StartQuestion } from '#shared/domain/safety/holdings.ts'

/**
 * What comparing the two logs led to, the gravest last: nothing · the rows of an earlier version, in clear text, were
 * sealed · damaged places of the journal were filled from the
 * database · the journal was older and has got what it lacked · the database was older and has caught up · rows were
 * missing in it · this device had nothing and was given a backup · the database was empty or damaged and is filled
 * anew · it contradicted the journal: what deviated lies in a file, and it is filled anew · somebody has chosen the one
 * side or the other · something is missing that nobody can give at this moment · records that nobody has are lost.
 */
export const CURES = [
  'none',
  'sealed',
  'gapsFilled',
  'handedOver',
  'rolledForward',
  'rowsRepaired',
  'filled',
  'rebuilt',
  'setAside',
  'choseJournal',
  'choseDatabase',
  'notRepaired',
  'gapsClosed',
] as const
export type Cure = (typeof CURES)[number]

/** One thing that was found and mended. */
export interface CureStep {
  readonly cure: Exclude<Cure, 'none'>
  /** How many changes (or, for repairs and the choices, records) it was about. */
  readonly records: number
  /** When the snapshot was taken that helped, ISO 8601 in UTC. */
  readonly snapshotAt?: string
}

export interface CureReport {
  /** The gravest of the steps. */
  readonly cure: Cure
  readonly records: number
  readonly steps: readonly CureStep[]
}

export type CureProgress = (done: number, total: number) => void

/** Asks the person with which side to go on. */
export type AskSide = (question: StartQuestion) => Promise<Side>

/** What was done in all. */
export function reportOf(steps: readonly CureStep[]): CureReport {
  const gravest = steps.toSorted((one, other) => CURES.indexOf(other.cure) - CURES.indexOf(one.cure))[0]
  return { cure: gravest?.cure ?? 'none', records: gravest?.records ?? 0, steps }
}
