import { z } from 'zod'
import { MeetingBriefSchema } from '#shared/domain/brief/brief.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { LINE_LIMIT } from '#shared/lib/fields.ts'

/** A brief for a meeting as it is printed on one page. The window gathers it; the main process prints it. */
export const PrintedBriefSchema = z
  .object({
    /** The day on which it is printed. */
    today: DaySchema,
    /** Printed as "prepared by"; empty when nobody has given a name. */
    managerName: z.string().max(LINE_LIMIT),
    /** What the dossier wants to know next, as a sentence; empty when it is complete. */
    nextQuestion: z.string().max(2 * LINE_LIMIT),
    brief: MeetingBriefSchema,
  })
  .readonly()
export type PrintedBrief = z.infer<typeof PrintedBriefSchema>
