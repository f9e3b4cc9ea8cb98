import { z } from 'zod'
import { CLIENT_SOURCES, ClientIdSchema } from '#shared/domain/clients/client.ts'
import { ATTITUDES, DECISION_ROLES, PositionIdSchema } from '#shared/domain/decisionTeam/position.ts'
import { OfferingIdSchema } from '#shared/domain/portfolio/offering.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { MoneySchema, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf, IdSchema } from '#shared/lib/ids.ts'

export const DealIdSchema = idOf('deal')
export type DealId = z.infer<typeof DealIdSchema>

/** What we want to sell: also an idea, a trial, a piece of know-how. */
export const DEAL_KINDS = ['product', 'service', 'pilot', 'knowHow'] as const
export type DealKind = (typeof DEAL_KINDS)[number]

/** From first idea to won or lost, in order. */
export const DEAL_STAGES = ['idea', 'contact', 'needs', 'proposal', 'negotiation', 'won', 'lost'] as const
export type DealStage = (typeof DEAL_STAGES)[number]

/** The part that somebody plays in this one decision; it may differ from the part they usually play. */
export const DealRoleSchema = z
  .object({
    id: IdSchema,
    positionId: PositionIdSchema,
    role: z.enum(DECISION_ROLES),
    attitude: z.enum(ATTITUDES).nullable().default(null),
  })
  .readonly()

/** Something we want to sell to a client. */
export const DealSchema = z
  .object({
    id: DealIdSchema,
    clientId: ClientIdSchema,
    title: requiredLine,
    kind: z.enum(DEAL_KINDS).default('product'),
    stage: z.enum(DEAL_STAGES).default('idea'),
    value: MoneySchema.nullable().default(null),
    /** Percent; null: the usual one of the stage. */
    probability: z.int().min(0).max(100).nullable().default(null),
    source: z.enum(CLIENT_SOURCES).nullable().default(null),
    openedOn: DaySchema,
    /** When we expect the decision. */
    expectedOn: DaySchema.nullable().default(null),
    closedOn: DaySchema.nullable().default(null),
    /** Why it was won or lost. */
    outcome: text.default(''),
    offeringIds: z.array(OfferingIdSchema).readonly().default([]),
    roles: z.array(DealRoleSchema).readonly().default([]),
    notes: text.default(''),
  })
  .readonly()
export type Deal = z.infer<typeof DealSchema>
