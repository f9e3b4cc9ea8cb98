import { type Orientation, ORIENTATIONS, type Position } from '#shared/domain/decisionTeam/position.ts'
import type { Argument } from './proposal.ts'

/**
 * What usually convinces people of an orientation. Executives: recognised status, exclusive terms, that we know their
 * firm. People-minded: similar projects at serious companies, and persons ready to recommend us. Finance and
 * technology: statistics, details, the economic effect in figures.
 */
export const USUAL_ARGUMENTS = {
  executive: ['recognisedStatus', 'exclusiveTerms', 'knowledgeOfFirm'],
  people: ['similarProjects', 'recommendingPeople'],
  financial: ['economicEffect', 'statistics'],
  technical: ['details', 'measurements'],
} as const satisfies Readonly<Record<Orientation, readonly string[]>>
export type UsualArgument = (typeof USUAL_ARGUMENTS)[Orientation][number]

/** Somebody who will read the offer. */
type Reader = Readonly<{ position: Pick<Position, 'orientation'> }>

/** Suggestions for those readers who are of one orientation. */
export interface Suggestion<Some extends Reader> {
  readonly orientation: Orientation
  readonly usual: readonly UsualArgument[]
  readonly readers: readonly Some[]
  /** True once an argument speaks to them. */
  readonly isCovered: boolean
}

/** What might convince these readers, by orientation; those to whom no argument speaks yet come first. */
export function suggestedArguments<Some extends Reader>(
  readers: readonly Some[],
  given: readonly Argument[],
): readonly Suggestion<Some>[] {
  const all = ORIENTATIONS.map((orientation) => ({
    orientation,
    usual: USUAL_ARGUMENTS[orientation],
    readers: readers.filter(({ position }) => position.orientation === orientation),
    isCovered: given.some((argument) => argument.orientation === orientation),
  })).filter((suggestion) => suggestion.readers.length > 0)
  return [...all.filter(({ isCovered }) => !isCovered), ...all.filter(({ isCovered }) => isCovered)]
}

/**
 * The readers to whom no argument speaks. Nobody knows what convinces a reader without an orientation, so those are
 * answered apart: they are to be asked about, not written for.
 */
export function unconvincedReaders<Some extends Reader>(
  readers: readonly Some[],
  given: readonly Argument[],
): { readonly unaddressed: readonly Some[]; readonly unknown: readonly Some[] } {
  const addressed = new Set(given.map(({ orientation }) => orientation))
  return {
    unaddressed: readers.filter(
      ({ position }) => position.orientation !== null && !addressed.has(position.orientation),
    ),
    unknown: readers.filter(({ position }) => position.orientation === null),
  }
}
