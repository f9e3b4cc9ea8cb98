import { z } from 'zod'
import { TimeOfDaySchema } from '#shared/lib/fields.ts'

/** What has to be chosen but may not be yet while the form is open. Errors: `required`. */
export function chosen<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().transform((value, context): z.output<Schema> => {
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  })
}

/** A time as people type it: "9:30", "9.30" and "0930"; empty is none. Errors: `invalidTime`. */
export const TypedTimeSchema = z.string().trim().transform(completeTime).pipe(TimeOfDaySchema.nullable())

function completeTime(typed: string): string | null {
  if (typed === '') return null
  const parts = /^(\d{1,2})[:.]?(\d{2})$/.exec(typed)
  return parts ? `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? ''}` : typed
}
