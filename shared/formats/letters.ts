import { z } from 'zod'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { LINE_LIMIT, TEXT_LIMIT } from '#shared/lib/fields.ts'

/** A merged text may be longer than what was typed: each field can bring a whole line. */
const MERGED_LIMIT = 4 * TEXT_LIMIT
const MERGED_LINE_LIMIT = 8 * LINE_LIMIT

/** One letter as it is printed: nothing is left to fill in. */
export const PrintedLetterSchema = z
  .object({
    language: z.enum(LANGUAGES),
    /** The lines of the address. */
    address: z
      .array(z.string().max(2 * LINE_LIMIT))
      .max(8)
      .readonly(),
    subject: z.string().max(MERGED_LINE_LIMIT),
    body: z.string().max(MERGED_LIMIT),
  })
  .readonly()
export type PrintedLetter = z.infer<typeof PrintedLetterSchema>

/** A letter to many, for each recipient on a page of its own. The window fills it in; the main process prints it. */
export const LettersSchema = z
  .object({
    /** What the file is called. */
    title: z.string().max(LINE_LIMIT),
    /** The date on each letter. */
    today: DaySchema,
    /** Printed as the sender; empty when nobody has given a name. */
    managerName: z.string().max(LINE_LIMIT),
    letters: z.array(PrintedLetterSchema).min(1).max(2000).readonly(),
  })
  .readonly()
export type Letters = z.infer<typeof LettersSchema>
