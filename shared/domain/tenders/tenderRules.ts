import type { Position, PositionId } from '#shared/domain/decisionTeam/position.ts'
import { type Interaction, isDealing } from '#shared/domain/interactions/interaction.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Tender, TenderCriterion } from './tender.ts'

/** What is missing to a hundred percent; below 0 where there is too much. Null while no factor is named. */
export function weightGap(criteria: readonly TenderCriterion[]): number | null {
  return criteria.length === 0 ? null : 100 - criteria.reduce((sum, { weight }) => sum + weight, 0)
}

/** A success factor with what separates us from the strongest rival, in points; below 0 we are behind. */
export interface FactorGap {
  readonly criterion: TenderCriterion
  /** Null while one of the two has no score. */
  readonly gap: number | null
}

/** How we stand against the strongest rival. */
export interface TenderScore {
  /** Weighted points from 1 to 5; null while nothing is scored. */
  readonly ours: number | null
  readonly theirs: number | null
  /** In the order of the factors. */
  readonly gaps: readonly FactorGap[]
  /** The factor that costs us most: behind, and heavy. */
  readonly weakest: TenderCriterion | null
}

/**
 * Scores the success factors against the strongest rival. Only factors on which both are scored count, so that the
 * two sums can be compared; as long as no weight is given, all weigh the same.
 */
export function tenderScore(criteria: readonly TenderCriterion[]): TenderScore {
  const scored = criteria.flatMap((criterion) =>
    criterion.ours === null || criterion.theirs === null
      ? []
      : [{ criterion, ours: criterion.ours, theirs: criterion.theirs }],
  )
  const isWeighted = scored.some(({ criterion }) => criterion.weight > 0)
  const weighed = scored.map((entry) => ({ ...entry, weight: isWeighted ? entry.criterion.weight : 1 }))
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const mean = (pointsOf: (entry: (typeof weighed)[number]) => number): number | null =>
    total === 0 ? null : weighed.reduce((sum, entry) => sum + entry.weight * pointsOf(entry), 0) / total
  const costs = weighed
    .map(({ criterion, ours, theirs, weight }) => ({ criterion, cost: (theirs - ours) * weight }))
    .filter(({ cost }) => cost > 0)
    .sort((one, other) => other.cost - one.cost)
  return {
    ours: mean(({ ours }) => ours),
    theirs: mean(({ theirs }) => theirs),
    gaps: criteria.map((criterion) => ({
      criterion,
      gap: criterion.ours === null || criterion.theirs === null ? null : criterion.ours - criterion.theirs,
    })),
    weakest: costs[0]?.criterion ?? null,
  }
}

/** Somebody who takes part in a tender. */
export interface Participant {
  readonly position: Position
  /** The last real dealing with them since the preparation began; null: nobody has spoken to them. */
  readonly spokenOn: Day | null
}

/**
 * Who takes part, with the last dealing since the preparation began; those nobody has spoken to come first. Greetings
 * and notes are no talks, and what is written down for days to come has not happened.
 */
export function participants(
  tender: Pick<Tender, 'participantIds'>,
  positions: readonly Position[],
  interactions: readonly Interaction[],
  since: Day,
  today: Day,
): readonly Participant[] {
  const byId = new Map<PositionId, Position>(positions.map((position) => [position.id, position]))
  return tender.participantIds
    .flatMap((id) => byId.get(id) ?? [])
    .map((position) => ({ position, spokenOn: lastTalk(position, interactions, since, today) }))
    .sort((one, other) => rank(one) - rank(other))
}

/** How many of the needs were shaped together with us. */
export function shapedNeeds({ needs }: Pick<Tender, 'needs'>): {
  readonly shaped: number
  readonly all: number
} {
  return { shaped: needs.filter(({ isShapedByUs }) => isShapedByUs).length, all: needs.length }
}

function lastTalk(
  { personId }: Position,
  interactions: readonly Interaction[],
  since: Day,
  today: Day,
): Day | null {
  return interactions
    .filter((interaction) => isDealing(interaction) && !interaction.isGreeting)
    .filter(({ personIds, day }) => personIds.includes(personId) && day >= since && day <= today)
    .reduce<Day | null>((last, { day }) => (last === null || day > last ? day : last), null)
}

function rank({ spokenOn }: Participant): number {
  return spokenOn === null ? 0 : 1
}
