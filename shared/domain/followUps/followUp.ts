import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { InteractionIdSchema } from '#shared/domain/interactions/interaction.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { SubjectSchema } from '#shared/domain/tradeKinds.ts'
import { type Day, DaySchema } from '#shared/lib/days.ts'
import { line, requiredLine, TimeOfDaySchema } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'

export const FollowUpIdSchema = idOf('followUp')
export type FollowUpId = z.infer<typeof FollowUpIdSchema>

/** Something to be done on a day, maybe at a time. */
export const FollowUpSchema = z
  .object({
    id: FollowUpIdSchema,
    clientId: ClientIdSchema.nullable().default(null),
    personIds: z.array(PersonIdSchema).readonly().default([]),
    title: requiredLine,
    dueDay: DaySchema,
    dueTime: TimeOfDaySchema.nullable().default(null),
    doneOn: DaySchema.nullable().default(null),
    /** The interaction it came from, if any. */
    interactionId: InteractionIdSchema.nullable().default(null),
    /** The record of the trade it is about, e.g. a complaint, if any. */
    about: SubjectSchema.nullable().default(null),
    /** Which step of that record's plan it is, by the code of its rules; empty: none in particular. */
    step: line.default(''),
  })
  .readonly()
export type FollowUp = z.infer<typeof FollowUpSchema>

/** What somebody fills in; the rest is given by the command. What a form does not show stays as it was. */
export const FollowUpInputSchema = z
  .object(FollowUpSchema.unwrap().shape)
  .omit({ id: true, doneOn: true })
  .extend({ about: SubjectSchema.nullable().exactOptional(), step: line.exactOptional() })
export type FollowUpInput = z.infer<typeof FollowUpInputSchema>

/** Marks a follow-up as done today. Errors: `alreadyDone`. */
export function completeFollowUp(followUp: FollowUp, today: Day): Result<FollowUp, 'alreadyDone'> {
  if (followUp.doneOn !== null) return err('alreadyDone')
  return ok({ ...followUp, doneOn: today })
}

/** True for an open follow-up whose day has passed. */
export function isOverdue(followUp: Pick<FollowUp, 'doneOn' | 'dueDay'>, today: Day): boolean {
  return followUp.doneOn === null && followUp.dueDay < today
}
