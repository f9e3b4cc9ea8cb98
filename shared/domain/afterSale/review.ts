import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { SpecialistIdSchema } from '#shared/domain/house/specialist.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const ReviewIdSchema = idOf('review')

/** Interim results, summed up with the specialists of both sides. */
export const ReviewSchema = z
  .object({
    id: ReviewIdSchema,
    clientId: ClientIdSchema,
    title: requiredLine,
    day: DaySchema,
    /** Their satisfaction: 1 poor … 5 excellent; null: not asked. */
    rating: z.int().min(1).max(5).nullable().default(null),
    personIds: z.array(PersonIdSchema).readonly().default([]),
    specialistIds: z.array(SpecialistIdSchema).readonly().default([]),
    results: text.default(''),
    /** What could be sold besides, or carried over to another unit. */
    openings: text.default(''),
    nextOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type Review = z.infer<typeof ReviewSchema>
