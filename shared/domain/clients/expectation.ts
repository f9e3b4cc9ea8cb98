import { z } from 'zod'
import { ClientIdSchema } from './client.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const ExpectationIdSchema = idOf('expectation')

/** What a client expects of us: theirs at first, then what was agreed, and what changed since. */
export const ExpectationSchema = z
  .object({
    id: ExpectationIdSchema,
    clientId: ClientIdSchema,
    subject: requiredLine,
    /** In their words. */
    expected: text.default(''),
    heardOn: DaySchema.nullable().default(null),
    agreed: text.default(''),
    agreedOn: DaySchema.nullable().default(null),
    changed: text.default(''),
    changedOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type Expectation = z.infer<typeof ExpectationSchema>
