import { z } from 'zod'
import { PositionIdSchema } from '#shared/domain/decisionTeam/position.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const LetterIdSchema = idOf('letter')
export type LetterId = z.infer<typeof LetterIdSchema>

/** A letter to many: one text with merge fields such as `{{familyName}}`, and who gets it where they work. */
export const LetterSchema = z
  .object({
    id: LetterIdSchema,
    title: requiredLine,
    /** The line above the text, and the text, with merge fields. */
    subject: requiredLine,
    body: text.default(''),
    positionIds: z.array(PositionIdSchema).readonly().default([]),
    writtenOn: DaySchema,
    /** When it went out; each recipient's dossier has it then as an interaction. */
    sentOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type Letter = z.infer<typeof LetterSchema>
