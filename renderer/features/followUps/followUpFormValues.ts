import { z } from 'zod'
import { chosen, TypedTimeSchema } from '#renderer/lib/formSchemas.ts'
import { type ClientId, ClientIdSchema } from '#shared/domain/clients/client.ts'
import type { FollowUp, FollowUpInput } from '#shared/domain/followUps/followUp.ts'
import { InteractionIdSchema } from '#shared/domain/interactions/interaction.ts'
import { type PersonId, PersonIdSchema } from '#shared/domain/people/person.ts'
import { type Day, DaySchema } from '#shared/lib/days.ts'
import { requiredLine } from '#shared/lib/fields.ts'

/** What stands in the form: as in the record, but with parts not chosen yet and the time as typed. */
export interface FollowUpFormValues {
  readonly title: string
  readonly clientId: ClientId | null
  readonly personIds: readonly PersonId[]
  readonly dueDay: Day | null
  /** Empty when no time matters. */
  readonly dueTime: string
  readonly isDone: boolean
  readonly interactionId: FollowUp['interactionId']
}

/** What the commands take. */
export interface ReadFollowUp {
  readonly input: FollowUpInput
  readonly isDone: boolean
}

/** Reads the form into what the commands take; errors are codes beside the fields. */
export const FollowUpFormSchema = z
  .object({
    title: requiredLine,
    clientId: ClientIdSchema.nullable(),
    personIds: z.array(z.custom<PersonId>((id) => PersonIdSchema.safeParse(id).success)).readonly(),
    dueDay: chosen(DaySchema),
    dueTime: TypedTimeSchema,
    isDone: z.boolean(),
    interactionId: InteractionIdSchema.nullable(),
  })
  .transform(({ isDone, ...input }): ReadFollowUp => ({ input, isDone })) as z.ZodType<
  ReadFollowUp,
  // The form has only ids and days that are some; the schema alone would take any text.
  FollowUpFormValues
>

/** An empty form on a day, with its client when that is known. */
export function emptyFollowUpForm(clientId: ClientId | null, dueDay: Day): FollowUpFormValues {
  return { title: '', clientId, personIds: [], dueDay, dueTime: '', isDone: false, interactionId: null }
}

/** The form of a stored follow-up. */
export function formOfFollowUp(followUp: FollowUp): FollowUpFormValues {
  const { id: _id, doneOn, dueTime, ...same } = followUp
  return { ...same, dueTime: dueTime ?? '', isDone: doneOn !== null }
}
