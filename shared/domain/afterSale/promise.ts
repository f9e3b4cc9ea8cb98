import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const PromiseIdSchema = idOf('promise')

/** Whose word was given. */
export const PROMISE_SIDES = ['ours', 'theirs'] as const
export type PromiseSide = (typeof PROMISE_SIDES)[number]

/** Who promised what to whom until when. */
export const PromiseSchema = z
  .object({
    id: PromiseIdSchema,
    clientId: ClientIdSchema,
    side: z.enum(PROMISE_SIDES).default('ours'),
    /** The person of the client who promised or was promised. */
    personId: PersonIdSchema.nullable().default(null),
    what: requiredLine,
    madeOn: DaySchema,
    dueOn: DaySchema.nullable().default(null),
    keptOn: DaySchema.nullable().default(null),
    /** Taken back or overtaken by events. */
    withdrawnOn: DaySchema.nullable().default(null),
    notes: text.default(''),
  })
  .readonly()
export type Promised = z.infer<typeof PromiseSchema>
