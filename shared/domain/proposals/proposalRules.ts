import { type Day, daysBetween } from '#shared/lib/days.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { isAwaiting, type Proposal, type ProposalInput, type ProposalStatus } from './proposal.ts'

/** From so many days before its last day on, an offer expires soon. */
export const EXPIRES_SOON_DAYS = 14

/** How near the end of an offer's terms is; null where it matters to nobody. */
export type ExpiryState = 'expired' | 'lastDay' | 'soon' | 'later'

type Expiring = Pick<Proposal, 'status' | 'validUntil'>

/**
 * Days until the last valid one: 0 on the last day, through its end; below 0 once expired. Null without a last
 * day, and while no answer is awaited.
 */
export function daysLeft(proposal: Expiring, today: Day): number | null {
  return isAwaiting(proposal) && proposal.validUntil !== null ? daysBetween(today, proposal.validUntil) : null
}

/** Expired, on its last day, soon or later: derived from the day, and nothing is locked by it. */
export function expiryState(proposal: Expiring, today: Day): ExpiryState | null {
  const days = daysLeft(proposal, today)
  if (days === null) return null
  if (days < 0) return 'expired'
  if (days === 0) return 'lastDay'
  return days <= EXPIRES_SOON_DAYS ? 'soon' : 'later'
}

/** The proposal in another status; any may follow any, an expired one too. Sent without a day means sent today. */
export function withStatus(proposal: Proposal, status: ProposalStatus, today: Day): Proposal {
  return withSentDay({ ...proposal, status }, today)
}

/** Whatever is marked as sent was sent on some day: today, unless another one is known. */
export function withSentDay<Shape extends ProposalInput>(proposal: Shape, today: Day): Shape {
  return proposal.status === 'sent' && proposal.sentOn === null ? { ...proposal, sentOn: today } : proposal
}

/**
 * The same offer with a new last day and the reason for it; an expired one becomes valid again.
 * Errors: `notLater` than the last day it has, `alreadyPast`.
 */
export function extended(
  proposal: Proposal,
  validUntil: Day,
  validityReason: string,
  today: Day,
): Result<Proposal, 'notLater' | 'alreadyPast'> {
  if (proposal.validUntil !== null && validUntil <= proposal.validUntil) return err('notLater')
  if (validUntil < today) return err('alreadyPast')
  return ok({ ...proposal, validUntil, validityReason })
}

/** An order for a client's offers: those that await an answer, the next to expire first; then the others. */
export function awaitingFirst(one: Proposal, other: Proposal): number {
  const rank = (proposal: Proposal): string =>
    `${isAwaiting(proposal) ? 0 : 1} ${proposal.validUntil ?? '9999'} ${proposal.title}`
  const [first, second] = [rank(one), rank(other)]
  return first < second ? -1 : first > second ? 1 : 0
}
