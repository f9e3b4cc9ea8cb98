import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import { type Day, DaySchema } from '#shared/lib/days.ts'
import { requiredLine } from '#shared/lib/fields.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { z } from 'zod'
import type { FollowUp, FollowUpId, FollowUpInput } from './followUp.ts'

/** What is agreed at the end of a call or meeting: what is to be done next, and when. */
export const NextStepSchema = z.object({ title: requiredLine, dueDay: DaySchema }).readonly()
export type NextStep = z.infer<typeof NextStepSchema>

/** The follow-up of a next step: with the same client and people, and it knows where it came from. */
export function followUpOfNextStep(id: FollowUpId, interaction: Interaction, nextStep: NextStep): FollowUp {
  return {
    id,
    clientId: interaction.clientId,
    personIds: interaction.personIds,
    title: nextStep.title,
    dueDay: nextStep.dueDay,
    dueTime: null,
    doneOn: null,
    interactionId: interaction.id,
    about: interaction.about,
    step: '',
  }
}

/** Opens a follow-up that was ticked too early. Errors: `notDone`. */
export function reopenFollowUp(followUp: FollowUp): Result<FollowUp, 'notDone'> {
  return followUp.doneOn === null ? err('notDone') : ok({ ...followUp, doneOn: null })
}

/** Moves an open follow-up to another day; its time stays. Errors: `alreadyDone`. */
export function moveFollowUp(followUp: FollowUp, dueDay: Day): Result<FollowUp, 'alreadyDone'> {
  return followUp.doneOn === null ? ok({ ...followUp, dueDay }) : err('alreadyDone')
}

/** What was filled in anew. Ticking marks it as done today; what was done before keeps its day. */
export function updateFollowUp(
  followUp: FollowUp,
  input: FollowUpInput,
  isDone: boolean,
  today: Day,
): FollowUp {
  return { ...followUp, ...input, doneOn: isDone ? (followUp.doneOn ?? today) : null }
}
