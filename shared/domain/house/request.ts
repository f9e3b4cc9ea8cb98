import { z } from 'zod'
import { SpecialistIdSchema } from './specialist.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const RequestIdSchema = idOf('request')

/** Something a colleague is to do for us: it has an owner and a day, like everything else. */
export const RequestSchema = z
  .object({
    id: RequestIdSchema,
    what: requiredLine,
    clientId: ClientIdSchema.nullable().default(null),
    /** The owner: a specialist, or whoever is named. */
    specialistId: SpecialistIdSchema.nullable().default(null),
    owner: line.default(''),
    askedOn: DaySchema,
    dueOn: DaySchema,
    doneOn: DaySchema.nullable().default(null),
    notes: text.default(''),
  })
  .readonly()
export type ColleagueRequest = z.infer<typeof RequestSchema>
