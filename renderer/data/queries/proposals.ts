import type { ClientId } from '#shared/domain/clients/client.ts'
import { AWAITING_STATUSES, type Proposal } from '#shared/domain/proposals/proposal.ts'
import { db } from '../database.ts'

/** Offers made to a client. */
export function proposalsOfClient(clientId: ClientId): Promise<readonly Proposal[]> {
  return db.proposals.where('clientId').equals(clientId).toArray()
}

/** Offers whose answer is awaited: only their expiry matters. */
export function awaitingProposals(): Promise<readonly Proposal[]> {
  return db.proposals.where('status').anyOf(AWAITING_STATUSES).toArray()
}
