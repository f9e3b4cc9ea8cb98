import { z } from 'zod'
import { DaySchema } from '#shared/lib/days.ts'
import { emailOrEmpty, line, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const SpecialistIdSchema = idOf('specialist')
export type SpecialistId = z.infer<typeof SpecialistIdSchema>

/** A colleague of ours with expertise; named in proposals. */
export const SpecialistSchema = z
  .object({
    id: SpecialistIdSchema,
    name: requiredLine,
    title: line.default(''),
    department: line.default(''),
    /** What they know, a word or two each. */
    expertise: z.array(requiredLine).readonly().default([]),
    phone: line.default(''),
    email: emailOrEmpty.default(''),
    notes: text.default(''),
    archivedOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type Specialist = z.infer<typeof SpecialistSchema>
