import { z } from 'zod'

/**
 * A date of which parts may be unknown: a birthday without a year, a year alone, a month without a day.
 * Never an instant, never in a zone.
 */
export const PartialDateSchema = z
  .object({
    day: z.int().min(1, { message: 'invalidDay' }).max(31, { message: 'invalidDay' }).optional(),
    month: z.int().min(1, { message: 'invalidMonth' }).max(12, { message: 'invalidMonth' }).optional(),
    year: z.int().min(1850, { message: 'invalidYear' }).max(2200, { message: 'invalidYear' }).optional(),
  })
  .refine((date) => date.day !== undefined || date.month !== undefined || date.year !== undefined, {
    message: 'required',
  })
  .refine((date) => date.day === undefined || date.month !== undefined, { message: 'dayWithoutMonth' })
  .refine(existsInSomeYear, { message: 'noSuchDay' })
  .readonly()
export type PartialDate = z.infer<typeof PartialDateSchema>

/** 29 February needs a leap year, but only where the year is known; 31 April never exists. */
function existsInSomeYear(date: {
  readonly day?: number | undefined
  readonly month?: number | undefined
  readonly year?: number | undefined
}): boolean {
  if (date.day === undefined || date.month === undefined) return true
  return date.day <= daysInMonth(date.month, date.year ?? 2000)
}

/** Days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(month: number, year: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
