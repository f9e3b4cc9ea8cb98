import { z } from 'zod'
import { CallListIdSchema } from './callList.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const CallAttemptIdSchema = idOf('callAttempt')

export const CALL_RESULTS = [
  'noAnswer',
  'callBack',
  'interested',
  'meeting',
  'refused',
  'wrongNumber',
] as const
export type CallResult = (typeof CALL_RESULTS)[number]

/** One try to reach somebody, and when to try again. */
export const CallAttemptSchema = z
  .object({
    id: CallAttemptIdSchema,
    clientId: ClientIdSchema,
    callListId: CallListIdSchema.nullable().default(null),
    personId: PersonIdSchema.nullable().default(null),
    day: DaySchema,
    result: z.enum(CALL_RESULTS),
    nextTryOn: DaySchema.nullable().default(null),
    note: text.default(''),
  })
  .readonly()
export type CallAttempt = z.infer<typeof CallAttemptSchema>
