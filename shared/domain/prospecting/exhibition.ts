import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf, IdSchema } from '#shared/lib/ids.ts'

export const ExhibitionIdSchema = idOf('exhibition')
export type ExhibitionId = z.infer<typeof ExhibitionIdSchema>

/** A card collected at the stand, and whom it became. */
export const StandCardSchema = z
  .object({
    id: IdSchema,
    personId: PersonIdSchema.nullable().default(null),
    clientId: ClientIdSchema.nullable().default(null),
    note: line.default(''),
  })
  .readonly()
export type StandCard = z.infer<typeof StandCardSchema>

/** A fair at which we met people. */
export const ExhibitionSchema = z
  .object({
    id: ExhibitionIdSchema,
    name: requiredLine,
    place: line.default(''),
    fromDay: DaySchema,
    toDay: DaySchema.nullable().default(null),
    cards: z.array(StandCardSchema).readonly().default([]),
    notes: text.default(''),
  })
  .readonly()
export type Exhibition = z.infer<typeof ExhibitionSchema>
