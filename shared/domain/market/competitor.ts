import { z } from 'zod'
import { line, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const CompetitorIdSchema = idOf('competitor')
export type CompetitorId = z.infer<typeof CompetitorIdSchema>

/** Who else sells there. */
export const CompetitorSchema = z
  .object({
    id: CompetitorIdSchema,
    name: requiredLine,
    website: line.default(''),
    strengths: text.default(''),
    weaknesses: text.default(''),
    notes: text.default(''),
  })
  .readonly()
export type Competitor = z.infer<typeof CompetitorSchema>
