import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { isAwaiting, isExpired, type Proposal } from '#shared/domain/proposals/proposal.ts'
import { EXPIRES_SOON_DAYS } from '#shared/domain/proposals/proposalRules.ts'
import { type Day, daysBetween } from '#shared/lib/days.ts'

/** How far ahead the end of an offer is worth a line: as soon as it is near. */
export const EXPIRY_HORIZON_DAYS = EXPIRES_SOON_DAYS

/** An offer whose answer is awaited and whose terms end soon, or have ended. */
export interface ExpiringProposal {
  readonly proposal: Proposal
  readonly client: Client | null
  /** The last day on which the terms hold, through its end. */
  readonly lastDay: Day
  /** 0: through the end of today; below 0: so many days ago. */
  readonly daysLeft: number
  readonly isExpired: boolean
}

/** Those that still hold, the nearest end first; then those that have ended, the latest first. */
export function expiringProposals(
  proposals: readonly Proposal[],
  clients: ReadonlyMap<ClientId, Client>,
  today: Day,
): readonly ExpiringProposal[] {
  return proposals
    .flatMap((proposal): readonly ExpiringProposal[] => {
      const lastDay = isAwaiting(proposal) ? proposal.validUntil : null
      if (lastDay === null) return []
      const daysLeft = daysBetween(today, lastDay)
      if (daysLeft > EXPIRY_HORIZON_DAYS) return []
      const client = clients.get(proposal.clientId) ?? null
      return [{ proposal, client, lastDay, daysLeft, isExpired: isExpired(proposal, today) }]
    })
    .sort(
      (one, other) =>
        Number(one.isExpired) - Number(other.isExpired) ||
        Math.abs(one.daysLeft) - Math.abs(other.daysLeft) ||
        (one.proposal.id < other.proposal.id ? -1 : 1),
    )
}
