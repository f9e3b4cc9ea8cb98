import { type PartialDate, PartialDateSchema } from '#shared/domain/people/partialDate.ts'
import { parseAmount } from '#shared/i18n/amount.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { addDays, day, type Day, isDay } from '#shared/lib/days.ts'
import { CurrencySchema, type Money } from '#shared/lib/fields.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { searchKey } from '#shared/lib/searchKey.ts'

/** Spreadsheets count days from here; the numbers between are the years 1927 to 2173. */
const SERIAL_ZERO = day('1899-12-30')
const SERIAL = /^([1-9]\d{4})(?:[.,]0+)?$/

/**
 * A day as people and spreadsheets write it: `25/11/2026`, `25.11.26`, `2026-11-25`, with or without a time of day
 * behind it, or the serial number of a spreadsheet. The day comes before the month, as in Greece and Britain.
 */
export function readDay(text: string): Result<Day, 'invalidDay'> {
  const typed = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|\s*[aApPπμΠΜ][mMμΜ.]*)?$/, '')
  const serial = SERIAL.exec(typed)
  if (serial) return ok(addDays(SERIAL_ZERO, Number(serial[1])))
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const written = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(typed)
  if (written) return dayOf(written[3]?.length === 2 ? `20${written[3]}` : written[3], written[2], written[1])
  return err('invalidDay')
}

/**
 * A birthday of which parts may be unknown: `25/11`, `11/1975`, `1975`, `--11-25`, or a whole day. A year of two
 * digits is refused rather than guessed.
 */
export function readBirthday(text: string): Result<PartialDate, 'invalidDay' | 'noSuchDay'> {
  const typed = text.trim()
  if (/^\d{4}$/.test(typed)) return partial({ year: Number(typed) })
  const monthOfYear = /^(\d{1,2})[-/.](\d{4})$/.exec(typed)
  if (monthOfYear) return partial({ month: Number(monthOfYear[1]), year: Number(monthOfYear[2]) })
  const yearOfMonth = /^(\d{4})[-/.](\d{1,2})$/.exec(typed)
  if (yearOfMonth) return partial({ month: Number(yearOfMonth[2]), year: Number(yearOfMonth[1]) })
  const withoutYear = /^(\d{1,2})[-/.](\d{1,2})[-/.]?$/.exec(typed)
  if (withoutYear) return partial({ day: Number(withoutYear[1]), month: Number(withoutYear[2]) })
  const dashed = /^--(\d{2})-?(\d{2})$/.exec(typed)
  if (dashed) return partial({ day: Number(dashed[2]), month: Number(dashed[1]) })
  if (/^\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2}$/.test(typed)) return err('invalidDay')
  const whole = readDay(typed)
  if (!whole.ok) return err('invalidDay')
  const [year, month, dayOfMonth] = whole.value.split('-').map(Number)
  if (year === undefined || month === undefined || dayOfMonth === undefined) return err('invalidDay')
  return partial({ day: dayOfMonth, month, year })
}

const CURRENCY_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€|eur|ευρω/i, 'EUR'],
  [/\$|usd/i, 'USD'],
  [/£|gbp/i, 'GBP'],
]

/** Money in either way of writing numbers; its own currency sign wins over `currency`. */
export function readMoney(
  text: string,
  language: Language,
  currency: string | null,
): Result<Money, 'invalidAmount'> {
  const folded = searchKey(text)
  const own = CURRENCY_SIGNS.find(([sign]) => sign.test(folded))?.[1] ?? currency ?? 'EUR'
  const minor = parseAmount(text, language, own)
  return minor.ok ? ok({ minor: minor.value, currency: own }) : err('invalidAmount')
}

/** A currency by its code or sign. */
export function readCurrency(text: string): Result<string, 'invalidCurrency'> {
  const typed = text.trim().toUpperCase()
  if (CurrencySchema.safeParse(typed).success) return ok(typed)
  const own = CURRENCY_SIGNS.find(([sign]) => sign.test(searchKey(text)))?.[1]
  return own === undefined ? err('invalidCurrency') : ok(own)
}

/** A whole number, with or without groups of thousands. */
export function readWholeNumber(text: string): Result<number, 'invalidNumber'> {
  const typed = text.trim()
  const grouped = /^\d{1,3}(?:[., ]\d{3})+$/.test(typed)
  if (!grouped && !/^\d+$/.test(typed)) return err('invalidNumber')
  return ok(Number(typed.replace(/\D/g, '')))
}

/** A year of four digits. */
export function readYear(text: string): Result<number, 'invalidYear'> {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0
  return year >= 1900 && year <= 2200 ? ok(year) : err('invalidYear')
}

/** Several values in one cell, apart by `;` or `,` or a line each. */
export function readList(text: string): readonly string[] {
  const parts = text.split(/[;,\n]/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

/** One of a few words, in either language or as the code itself. */
export function readWord<Code extends string>(
  text: string,
  words: Readonly<Record<Code, readonly string[]>>,
): Result<Code, 'unknownWord'> {
  const key = searchKey(text)
  for (const code of Object.keys(words) as Code[]) {
    // The codes are the keys, and Object.keys loses their type.
    if ([code, ...words[code]].some((word) => searchKey(word) === key)) return ok(code)
  }
  return err('unknownWord')
}

function dayOf(year: string | undefined, month = '', dayOfMonth = ''): Result<Day, 'invalidDay'> {
  const text = `${year ?? ''}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  return isDay(text) ? ok(day(text)) : err('invalidDay')
}

function partial(date: PartialDate): Result<PartialDate, 'noSuchDay'> {
  const parsed = PartialDateSchema.safeParse(date)
  return parsed.success ? ok(parsed.data) : err('noSuchDay')
}
