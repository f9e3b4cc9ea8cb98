import { z } from 'zod'

/** Longest single-line and multi-line texts that a record holds, in UTF-16 units. */
export const LINE_LIMIT = 200
export const TEXT_LIMIT = 20_000

/** One line: trimmed, may be empty. Errors: `tooLong`. */
export const line = z.string().trim().max(LINE_LIMIT, { message: 'tooLong' })

/** One line that has to be there. Errors: `required`, `tooLong`. */
export const requiredLine = line.min(1, { message: 'required' })

/** Several lines: trimmed at the end, may be empty. Errors: `tooLong`. */
export const text = z
  .string()
  .overwrite((value) => value.trimEnd())
  .max(TEXT_LIMIT, { message: 'tooLong' })

/** An e-mail address or nothing. Errors: `invalidEmail`. */
export const emailOrEmpty = line.refine((value) => value === '' || z.email().safeParse(value).success, {
  message: 'invalidEmail',
})

/** A time of day, `HH:MM`, in the manager's home zone. */
export const TimeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'invalidTime' })

/** ISO 4217 alphabetic code. */
export const CurrencySchema = z.string().regex(/^[A-Z]{3}$/, { message: 'invalidCurrency' })

/** Money in integer minor units (cents), never a float. */
export const MoneySchema = z
  .object({ minor: z.int({ message: 'invalidAmount' }), currency: CurrencySchema })
  .readonly()
export type Money = z.infer<typeof MoneySchema>
