import { type Day, daysBetween } from '#shared/lib/days.ts'
import type { Money } from '#shared/lib/fields.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { Deal, DealStage } from './deal.ts'

/** How often a deal of a stage is won, in percent, as long as nobody knows better. */
export const USUAL_PROBABILITY = {
  idea: 5,
  contact: 15,
  needs: 30,
  proposal: 50,
  negotiation: 70,
  won: 100,
  lost: 0,
} as const satisfies Readonly<Record<DealStage, number>>

/** Days without a dealing after which an open deal goes cold: the nearer the decision, the fewer. */
const COLD_AFTER_DAYS = {
  idea: 60,
  contact: 45,
  needs: 30,
  proposal: 21,
  negotiation: 14,
} as const satisfies Readonly<Record<Exclude<DealStage, 'won' | 'lost'>, number>>

type Closed = 'won' | 'lost'

/** True once it is decided. */
export function isClosed(deal: Pick<Deal, 'stage'>): boolean {
  return isClosedStage(deal.stage)
}

/** True for won and lost. */
export function isClosedStage(stage: DealStage): stage is Closed {
  return stage === 'won' || stage === 'lost'
}

/** In percent: what somebody has estimated, else what is usual. What is decided is certain either way. */
export function effectiveProbability({ stage, probability }: Pick<Deal, 'stage' | 'probability'>): number {
  return isClosedStage(stage) ? USUAL_PROBABILITY[stage] : (probability ?? USUAL_PROBABILITY[stage])
}

/** The value as far as it may be counted on: value × probability, in the currency of the deal. */
export function weightedValue(deal: Pick<Deal, 'stage' | 'probability' | 'value'>): Money | null {
  if (deal.value === null) return null
  const { minor, currency } = deal.value
  return { minor: Math.round((minor * effectiveProbability(deal)) / 100), currency }
}

/**
 * The deal in another stage. Closing sets the day and asks for the reason: what was won or lost teaches only if it
 * is known why. Opening it again clears the day; the reason stays as what was learned. An estimate belongs to the
 * stage in which it was made, so the usual probability of the new one holds. Errors: `reasonMissing`, `sameStage`.
 */
export function movedTo(
  deal: Deal,
  stage: DealStage,
  reason: string | null,
  today: Day,
): Result<Deal, 'reasonMissing' | 'sameStage'> {
  if (deal.stage === stage) return err('sameStage')
  const outcome = (reason ?? '').trim()
  if (isClosedStage(stage) && outcome === '') return err('reasonMissing')
  const moved = settledDeal({ ...deal, stage, closedOn: null, probability: null }, today)
  return ok(isClosedStage(stage) ? { ...moved, outcome } : moved)
}

/** What follows from the stage, however it was changed: a decided deal has a day, an open one has none. */
export function settledDeal(deal: Deal, today: Day): Deal {
  if (isClosed(deal)) return deal.closedOn === null ? { ...deal, closedOn: today } : deal
  return deal.closedOn === null ? deal : { ...deal, closedOn: null }
}

/** Why an open deal needs somebody to look at it; null while it is moving. */
export type Staleness = 'dayPassed' | 'cold'

/**
 * Whether an open deal stands still: the day of the decision has passed, or nobody has dealt with the client for
 * long. Whoever has just opened a deal is not late, so the silence counts from then at the earliest.
 * @param lastDealingOn the last real dealing with the client
 */
export function staleness(
  deal: Pick<Deal, 'stage' | 'openedOn' | 'expectedOn'>,
  lastDealingOn: Day | null,
  today: Day,
): Staleness | null {
  if (isClosedStage(deal.stage)) return null
  if (deal.expectedOn !== null && deal.expectedOn < today) return 'dayPassed'
  const since = lastDealingOn === null || lastDealingOn < deal.openedOn ? deal.openedOn : lastDealingOn
  return daysBetween(since, today) > COLD_AFTER_DAYS[deal.stage] ? 'cold' : null
}
