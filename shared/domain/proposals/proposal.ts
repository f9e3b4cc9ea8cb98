import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DealIdSchema } from '#shared/domain/deals/deal.ts'
import { SpecialistIdSchema } from '#shared/domain/house/specialist.ts'
import { type Day, DaySchema } from '#shared/lib/days.ts'
import { ORIENTATIONS } from '#shared/domain/decisionTeam/position.ts'
import { MoneySchema, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf, IdSchema } from '#shared/lib/ids.ts'

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

/** Arguments are grouped by who approves, by earlier experience with us, and by the client's own criteria. */
export const ARGUMENT_GROUPS = ['participants', 'experience', 'criteria'] as const

/** One argument, and whom it is meant to convince. */
export const ArgumentSchema = z
  .object({
    id: IdSchema,
    group: z.enum(ARGUMENT_GROUPS).default('participants'),
    orientation: z.enum(ORIENTATIONS).nullable().default(null),
    text: requiredLine,
  })
  .readonly()
export type Argument = z.infer<typeof ArgumentSchema>

/** What the call after sending found out; each part stays empty until it is known. */
export const AfterSendingSchema = z
  .object({
    arrivedOn: DaySchema.nullable().default(null),
    nextSteps: text.default(''),
    urgency: text.default(''),
    interimOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type AfterSending = z.infer<typeof AfterSendingSchema>

/** A commercial offer. */
export const ProposalSchema = z
  .object({
    id: ProposalIdSchema,
    clientId: ClientIdSchema,
    /** What it is meant to win, if it belongs to a deal. */
    dealId: DealIdSchema.nullable().default(null),
    /** Colleagues named under "prepared by". */
    specialistIds: z.array(SpecialistIdSchema).readonly().default([]),
    title: requiredLine,
    amount: MoneySchema.nullable().default(null),
    status: z.enum(PROPOSAL_STATUSES),
    sentOn: DaySchema.nullable().default(null),
    /** The last day on which the terms hold, through its end. */
    validUntil: DaySchema.nullable().default(null),
    /** Why the terms hold until then, in a sentence. */
    validityReason: text.default(''),
    arguments: z.array(ArgumentSchema).readonly().default([]),
    afterSending: AfterSendingSchema.prefault({}),
  })
  .readonly()
export type Proposal = z.infer<typeof ProposalSchema>

/** What somebody fills in; the rest is given by the command. What a form does not show stays as it was. */
export const ProposalInputSchema = z
  .object(ProposalSchema.unwrap().shape)
  .omit({ id: true })
  .extend({
    dealId: DealIdSchema.nullable().exactOptional(),
    specialistIds: z.array(SpecialistIdSchema).readonly().exactOptional(),
    arguments: z.array(ArgumentSchema).readonly().exactOptional(),
    afterSending: AfterSendingSchema.exactOptional(),
  })
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
