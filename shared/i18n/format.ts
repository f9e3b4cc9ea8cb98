import type { PartialDate } from '#shared/domain/people/partialDate.ts'
import { type Day, daysBetween } from '#shared/lib/days.ts'
import type { Money } from '#shared/lib/fields.ts'
import { minorDigits } from '#shared/lib/minorUnits.ts'
import { localeOf } from './locale.ts'
import type { Language } from './messages.ts'

/** `short` "25 Nov" · `long` "25 November 2026" · `withWeekday` "Wednesday 25 November 2026". */
export type DayStyle = 'short' | 'long' | 'withWeekday'

/** Farther away than this, a day is better known by its date than by counting. */
const RELATIVE_LIMIT_DAYS = 30

/** Civil days are formatted as UTC midnights in UTC, so that no zone can shift them. */
const UTC = { timeZone: 'UTC' } as const
const SHORT = { day: 'numeric', month: 'short', ...UTC } as const
const LONG = { day: 'numeric', month: 'long', year: 'numeric', ...UTC } as const

/**
 * A day as people write it. With `today`, the short style leaves out the year when it is this year;
 * the other styles always say it.
 */
export function formatDay(day: Day, language: Language, style: DayStyle, today?: Day): string {
  switch (style) {
    case 'short':
      if (today !== undefined && today.slice(0, 4) === day.slice(0, 4))
        return dateFormat(language, SHORT).format(utc(day))
      return dateFormat(language, { ...SHORT, year: 'numeric' }).format(utc(day))
    case 'long':
      return dateFormat(language, LONG).format(utc(day))
    case 'withWeekday':
      // Put together here, because versions of the locale data disagree about a comma after the weekday.
      return `${dateFormat(language, { weekday: 'long', ...UTC }).format(utc(day))} ${formatDay(day, language, 'long')}`
  }
}

/** "today", "tomorrow", "in 12 days", "3 days ago"; farther than 30 days the short date. */
export function formatRelativeDay(day: Day, today: Day, language: Language): string {
  const distance = daysBetween(today, day)
  if (Math.abs(distance) > RELATIVE_LIMIT_DAYS) return formatDay(day, language, 'short', today)
  return relativeFormat(language).format(distance, 'day')
}

/** "Wednesday 25 Nov": a day of a short list; the year only when it is another one. */
export function formatWeekday(day: Day, language: Language, today: Day): string {
  return `${dateFormat(language, { weekday: 'long', ...UTC }).format(utc(day))} ${formatDay(day, language, 'short', today)}`
}

/** A date of which parts may be unknown: "25 November", "November 1975", "1975". */
export function formatPartialDate(date: PartialDate, language: Language): string {
  const { day, month, year } = date
  if (month === undefined) return year === undefined ? '' : String(year)
  // 2000 is a leap year, so that 29 February without a year stays what it is.
  const instant = utcOf(year ?? 2000, month, day ?? 1)
  if (day === undefined) {
    // A month that stands alone: Greek has another form of it («Νοέμβριος», not «Νοεμβρίου»), given only beside a year.
    const parts = dateFormat(language, { month: 'long', year: 'numeric', ...UTC }).formatToParts(instant)
    if (year === undefined) return parts.find((part) => part.type === 'month')?.value ?? ''
    return parts.map((part) => part.value).join('')
  }
  if (year === undefined)
    return dateFormat(language, { day: 'numeric', month: 'long', ...UTC }).format(instant)
  return dateFormat(language, LONG).format(instant)
}

/** An amount with its currency sign; without cents when there are none. */
export function formatMoney(money: Money, language: Language): string {
  const digits = minorDigits(money.currency)
  const shown = money.minor % 10 ** digits === 0 ? 0 : digits
  return numberFormat(language, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(money.minor / 10 ** digits)
}

/** A share from 0 to 1 in percent, with one decimal place where it is not a whole number: "48 %", "75.3%". */
export function formatPercent(share: number, language: Language): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

/** A month of the calendar, `YYYY-MM`: "November 2026". */
export function formatMonth(month: string, language: Language): string {
  const [year, number] = month.split('-').map(Number)
  return year === undefined || number === undefined
    ? ''
    : formatPartialDate({ year, month: number }, language)
}

/** A month without its year, as short as the language has it: "Nov". */
export function formatShortMonth(month: string, language: Language): string {
  const number = Number(month.slice(5))
  return dateFormat(language, { month: 'short', ...UTC }).format(utcOf(2000, number, 1))
}

/** A number with the grouping of the language. */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, {}).format(value)
}

/** "Maria, Nikos and Eleni". */
export function formatList(items: readonly string[], language: Language): string {
  return listFormat(language).format(items)
}

/** The order of the language's dictionary, with numbers inside text by their value. */
export function compareText(language: Language): (one: string, other: string) => number {
  return collator(language).compare
}

function utc(day: Day): number {
  return utcOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

function utcOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

// Making a formatter costs far more than using one, and a table uses one a thousand times.
const dateFormat = remembered((language, options: Intl.DateTimeFormatOptions) => {
  return new Intl.DateTimeFormat(localeOf(language), options)
})
const numberFormat = remembered((language, options: Intl.NumberFormatOptions) => {
  return new Intl.NumberFormat(localeOf(language), options)
})
const relativeFormat = remembered(
  (language) => new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }),
)
const listFormat = remembered((language) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }))
const collator = remembered((language) => new Intl.Collator(localeOf(language), { numeric: true }))

function remembered<Options extends readonly object[], Formatter>(
  make: (language: Language, ...options: Options) => Formatter,
): (language: Language, ...options: Options) => Formatter {
  const made = new Map<string, Formatter>()
  return (language, ...options) => {
    const key = language + JSON.stringify(options)
    const known = made.get(key)
    if (known !== undefined) return known
    const formatter = make(language, ...options)
    made.set(key, formatter)
    return formatter
  }
}
