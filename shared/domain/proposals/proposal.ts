import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { type Day, DaySchema } from '#shared/lib/days.ts'
import { MoneySchema, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const ProposalIdSchema = idOf('proposal')
export type ProposalId = z.infer<typeof ProposalIdSchema>

export const PROPOSAL_STATUSES = [
  'draft',
  'sent',
  'received',
  'inTalks',
  'accepted',
  'declined',
  'withdrawn',
] as const
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number]

/** A commercial offer. */
export const ProposalSchema = z
  .object({
    id: ProposalIdSchema,
    clientId: ClientIdSchema,
    title: requiredLine,
    amount: MoneySchema.nullable().default(null),
    status: z.enum(PROPOSAL_STATUSES),
    sentOn: DaySchema.nullable().default(null),
    /** The last day on which the terms hold, through its end. */
    validUntil: DaySchema.nullable().default(null),
    /** Why the terms hold until then, in a sentence. */
    validityReason: text.default(''),
  })
  .readonly()
export type Proposal = z.infer<typeof ProposalSchema>

/** What somebody fills in; the rest is given by the command. */
export const ProposalInputSchema = z.object(ProposalSchema.unwrap().shape).omit({ id: true })
export type ProposalInput = z.infer<typeof ProposalInputSchema>

/** An answer is awaited. */
export const AWAITING_STATUSES: readonly ProposalStatus[] = ['sent', 'received', 'inTalks']

/** True while an answer is awaited: only then does the expiry day matter to anybody, or remind of itself. */
export function isAwaiting(proposal: Pick<Proposal, 'status'>): boolean {
  return AWAITING_STATUSES.includes(proposal.status)
}

/** Expired is derived, never stored: the day *after* the last valid one, while an answer is awaited. */
export function isExpired(proposal: Pick<Proposal, 'status' | 'validUntil'>, today: Day): boolean {
  return isAwaiting(proposal) && proposal.validUntil !== null && proposal.validUntil < today
}
