import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const FeedbackIdSchema = idOf('feedback')

export const FEEDBACK_KINDS = ['praise', 'criticism', 'idea'] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]

/** What they think of our work, asked for or not. */
export const FeedbackSchema = z
  .object({
    id: FeedbackIdSchema,
    clientId: ClientIdSchema,
    personId: PersonIdSchema.nullable().default(null),
    day: DaySchema,
    kind: z.enum(FEEDBACK_KINDS).default('praise'),
    /** True if we asked for it. */
    isAsked: z.boolean().default(false),
    text: text.min(1, { message: 'required' }),
    /** What we did about it. */
    answer: text.default(''),
  })
  .readonly()
export type Feedback = z.infer<typeof FeedbackSchema>
