import { z } from 'zod'
import { CallAttemptIdSchema } from './callAttempt.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const ObjectionIdSchema = idOf('objection')
export type ObjectionId = z.infer<typeof ObjectionIdSchema>

export const OBJECTION_TOPICS = [
  'price',
  'need',
  'trust',
  'time',
  'competitor',
  'authority',
  'other',
] as const
export type ObjectionTopic = (typeof OBJECTION_TOPICS)[number]

/** Whether the answer helped. */
export const OBJECTION_OUTCOMES = ['open', 'answered', 'stayed'] as const
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number]

/** What they held against it, and what answered them: the next manager will hear it too. */
export const ObjectionSchema = z
  .object({
    id: ObjectionIdSchema,
    clientId: ClientIdSchema.nullable().default(null),
    personId: PersonIdSchema.nullable().default(null),
    attemptId: CallAttemptIdSchema.nullable().default(null),
    day: DaySchema,
    topic: z.enum(OBJECTION_TOPICS).default('other'),
    objection: requiredLine,
    answer: text.default(''),
    outcome: z.enum(OBJECTION_OUTCOMES).default('open'),
  })
  .readonly()
export type Objection = z.infer<typeof ObjectionSchema>
