import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import { db } from '../database.ts'
import { fromStored } from '../storedRows.ts'

/** Follow-ups about a record, done ones too, the earliest due day first. */
export async function followUpsAbout(id: string): Promise<readonly FollowUp[]> {
  const stored = await db.followUps.where('about.id').equals(id).toArray()
  return stored
    .map((row) => fromStored('followUp', row))
    .toSorted((one, other) => (one.dueDay < other.dueDay ? -1 : one.dueDay > other.dueDay ? 1 : 0))
}

/** What happened about a record, the latest first. */
export async function interactionsAbout(id: string): Promise<readonly Interaction[]> {
  const found = await db.interactions.where('about.id').equals(id).toArray()
  return found.toSorted((one, other) => (one.day > other.day ? -1 : one.day < other.day ? 1 : 0))
}

/** The proposals of a deal. */
export function proposalsOfDeal(dealId: string): Promise<readonly Proposal[]> {
  return db.proposals.where('dealId').equals(dealId).toArray()
}

/** The proposals in which a specialist is named. */
export function proposalsOfSpecialist(specialistId: string): Promise<readonly Proposal[]> {
  return db.proposals.where('specialistIds').equals(specialistId).toArray()
}
