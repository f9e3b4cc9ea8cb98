import { addDays, type Day, day } from '#shared/lib/days.ts'
import { type Month, MonthSchema } from './sale.ts'

/** The month in which a day lies. */
export function monthOf(date: Day): Month {
  return MonthSchema.parse(date.slice(0, 7))
}

/** `from` moved by so many months; negative goes back. */
export function addMonths(from: Month, months: number): Month {
  const count = yearOf(from) * 12 + numberOf(from) - 1 + months
  const number = ((count % 12) + 12) % 12
  return monthFrom((count - number) / 12, number + 1)
}

/** The day that decides which exchange rate a month is counted with. */
export function lastDayOf(month: Month): Day {
  return addDays(day(`${addMonths(month, 1)}-01`), -1)
}

/**
 * The fiscal year of a month, named after the year in which it begins: with a start in April, March 2027 still
 * belongs to 2026.
 */
export function fiscalYearOf(month: Month, startMonth: number): number {
  return numberOf(month) >= startMonth ? yearOf(month) : yearOf(month) - 1
}

/** The twelve months of a fiscal year, in order. */
export function monthsOfFiscalYear(fiscalYear: number, startMonth: number): readonly Month[] {
  const first = monthFrom(fiscalYear, startMonth)
  return Array.from({ length: 12 }, (_, index) => addMonths(first, index))
}

/** The months of a fiscal year up to today's: all of a past one, none of one that has not begun. */
export function monthsSoFar(fiscalYear: number, startMonth: number, today: Day): readonly Month[] {
  const current = monthOf(today)
  return monthsOfFiscalYear(fiscalYear, startMonth).filter((month) => month <= current)
}

function monthFrom(year: number, number: number): Month {
  return MonthSchema.parse(`${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`)
}

function yearOf(month: Month): number {
  return Number(month.slice(0, 4))
}

function numberOf(month: Month): number {
  return Number(month.slice(5))
}
