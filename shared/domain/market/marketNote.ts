import { z } from 'zod'
import { CompetitorIdSchema } from './competitor.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const MarketNoteIdSchema = idOf('marketNote')

export const MARKET_NOTE_KINDS = ['development', 'threat', 'opportunity', 'competitorMove'] as const
export type MarketNoteKind = (typeof MARKET_NOTE_KINDS)[number]

/** What happens in the client's market. */
export const MarketNoteSchema = z
  .object({
    id: MarketNoteIdSchema,
    /** null: about the whole market. */
    clientId: ClientIdSchema.nullable().default(null),
    competitorId: CompetitorIdSchema.nullable().default(null),
    day: DaySchema,
    kind: z.enum(MARKET_NOTE_KINDS).default('development'),
    title: requiredLine,
    text: text.default(''),
    /** Where it was read or heard. */
    source: line.default(''),
  })
  .readonly()
export type MarketNote = z.infer<typeof MarketNoteSchema>
