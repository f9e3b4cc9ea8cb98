import { z } from 'zod'
import { PersonalGoalIdSchema } from './personalGoal.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const CoachingNoteIdSchema = idOf('coachingNote')

/** What the head says to the manager about a dossier or a goal. The manager reads exactly this. */
export const CoachingNoteSchema = z
  .object({
    id: CoachingNoteIdSchema,
    clientId: ClientIdSchema.nullable().default(null),
    goalId: PersonalGoalIdSchema.nullable().default(null),
    day: DaySchema,
    author: line.default(''),
    text: text.min(1, { message: 'required' }),
    /** True if the dossier was signed off with it. */
    isSignOff: z.boolean().default(false),
    /** When the manager took note of it. */
    readOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type CoachingNote = z.infer<typeof CoachingNoteSchema>
