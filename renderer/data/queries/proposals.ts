import type { ClientId } from '#shared/domain/clients/client.ts'
import type { DayRange } from '#shared/domain/followUps/calendarEntries.ts'
import { AWAITING_STATUSES, type Proposal, type ProposalId } from '#shared/domain/proposals/proposal.ts'
import { db } from '../database.ts'

/** All offers, in no order: lists sort for themselves. */
export function listProposals(): Promise<readonly Proposal[]> {
  return db.proposals.toArray()
}

/** One offer; null if there is none with this id. */
export async function getProposal(id: ProposalId): Promise<Proposal | null> {
  return (await db.proposals.get(id)) ?? null
}

/** Offers made to a client. */
export function proposalsOfClient(clientId: ClientId): Promise<readonly Proposal[]> {
  return db.proposals.where('clientId').equals(clientId).toArray()
}

/** Offers whose answer is awaited: only their expiry matters. */
export function awaitingProposals(): Promise<readonly Proposal[]> {
  return db.proposals.where('status').anyOf(AWAITING_STATUSES).toArray()
}

/** Offers whose terms end on a day of the range, whatever became of them. */
export function proposalsValidUntil({ from, to }: DayRange): Promise<readonly Proposal[]> {
  return db.proposals.where('validUntil').between(from, to, true, true).toArray()
}
