import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const PersonalGoalIdSchema = idOf('personalGoal')

/** A skill or a habit that the manager wants to grow, often on a smaller client. */
export const PersonalGoalSchema = z
  .object({
    id: PersonalGoalIdSchema,
    title: requiredLine,
    why: text.default(''),
    /** Where it is practised. */
    clientId: ClientIdSchema.nullable().default(null),
    setOn: DaySchema,
    reviewOn: DaySchema.nullable().default(null),
    reviewedOn: DaySchema.nullable().default(null),
    /** Percent. */
    reached: z.int().min(0).max(100).default(0),
    review: text.default(''),
  })
  .readonly()
export type PersonalGoal = z.infer<typeof PersonalGoalSchema>
