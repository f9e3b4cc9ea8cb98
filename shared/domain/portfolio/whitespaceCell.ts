import { z } from 'zod'
import { OfferingIdSchema } from './offering.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { CompetitorIdSchema } from '#shared/domain/market/competitor.ts'
import { line } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const WhitespaceCellIdSchema = idOf('whitespaceCell')

/** Who serves a unit with an offering; `none`: nobody, though they might need it. */
export const WHITESPACE_STATES = ['us', 'competitor', 'inHouse', 'none', 'unknown'] as const
export type WhitespaceState = (typeof WHITESPACE_STATES)[number]

/** One unit of a client × one offering. The unit is a client of its own; there is one cell for each pair. */
export const WhitespaceCellSchema = z
  .object({
    id: WhitespaceCellIdSchema,
    clientId: ClientIdSchema,
    offeringId: OfferingIdSchema,
    state: z.enum(WHITESPACE_STATES).default('unknown'),
    competitorId: CompetitorIdSchema.nullable().default(null),
    note: line.default(''),
  })
  .readonly()
export type WhitespaceCell = z.infer<typeof WhitespaceCellSchema>
