import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DealIdSchema } from '#shared/domain/deals/deal.ts'
import { PositionIdSchema } from '#shared/domain/decisionTeam/position.ts'
import { CompetitorIdSchema } from '#shared/domain/market/competitor.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, MoneySchema, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf, IdSchema } from '#shared/lib/ids.ts'

export const TenderIdSchema = idOf('tender')
export type TenderId = z.infer<typeof TenderIdSchema>

export const TENDER_STATUSES = ['preparing', 'submitted', 'won', 'lost', 'cancelled'] as const
export type TenderStatus = (typeof TENDER_STATUSES)[number]

/** What has to be done between the first word and the bid, in order. */
export const TENDER_STEPS = [
  'participants',
  'needs',
  'factors',
  'references',
  'draft',
  'approval',
  'handIn',
] as const
export type TenderStep = (typeof TENDER_STEPS)[number]

/** A need of the client, and whether it was shaped together with us. */
export const TenderNeedSchema = z
  .object({ id: IdSchema, text: requiredLine, isShapedByUs: z.boolean().default(false) })
  .readonly()

/** A success factor: how much it weighs, and how well we and the strongest competitor fulfil it (1 weak … 5 best). */
export const TenderCriterionSchema = z
  .object({
    id: IdSchema,
    name: requiredLine,
    /** Percent of the whole, as published or as we believe. */
    weight: z.int().min(0).max(100).default(0),
    ours: z.int().min(1).max(5).nullable().default(null),
    theirs: z.int().min(1).max(5).nullable().default(null),
    note: line.default(''),
  })
  .readonly()
export type TenderCriterion = z.infer<typeof TenderCriterionSchema>

/** A buying procedure of the client, prepared from about nine months ahead. */
export const TenderSchema = z
  .object({
    id: TenderIdSchema,
    clientId: ClientIdSchema,
    dealId: DealIdSchema.nullable().default(null),
    title: requiredLine,
    reference: line.default(''),
    status: z.enum(TENDER_STATUSES).default('preparing'),
    publishedOn: DaySchema.nullable().default(null),
    /** Questions may be asked through this day. */
    questionsUntil: DaySchema.nullable().default(null),
    /** Bids are handed in through this day. */
    deadline: DaySchema,
    decisionOn: DaySchema.nullable().default(null),
    value: MoneySchema.nullable().default(null),
    needs: z.array(TenderNeedSchema).readonly().default([]),
    criteria: z.array(TenderCriterionSchema).readonly().default([]),
    /** Who takes part in the decision. */
    participantIds: z.array(PositionIdSchema).readonly().default([]),
    competitorIds: z.array(CompetitorIdSchema).readonly().default([]),
    /** Steps of the preparation that are done. */
    doneSteps: z.array(z.enum(TENDER_STEPS)).readonly().default([]),
    notes: text.default(''),
  })
  .readonly()
export type Tender = z.infer<typeof TenderSchema>
