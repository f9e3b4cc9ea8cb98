import { z } from 'zod'
import { CompetitorIdSchema } from './competitor.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const CompetitorPresenceIdSchema = idOf('competitorPresence')

/** How firmly a competitor sits at a client. */
export const PRESENCE_STRENGTHS = ['trying', 'some', 'strong', 'dominant'] as const
export type PresenceStrength = (typeof PRESENCE_STRENGTHS)[number]

/** A competitor at a client: what they supply there. */
export const CompetitorPresenceSchema = z
  .object({
    id: CompetitorPresenceIdSchema,
    clientId: ClientIdSchema,
    competitorId: CompetitorIdSchema,
    strength: z.enum(PRESENCE_STRENGTHS).default('some'),
    supplies: line.default(''),
    /** Percent of what the client buys in our field, as far as known. */
    share: z.int().min(0).max(100).nullable().default(null),
    seenOn: DaySchema.nullable().default(null),
    notes: text.default(''),
  })
  .readonly()
export type CompetitorPresence = z.infer<typeof CompetitorPresenceSchema>
