import { addDays, daysBetween, isDay, type Day } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { LOCALES } from './lib/locales.ts'
import type { Language } from '#shared/i18n/messages.ts'

/** How a day is written in a box: 25/11/2026 in both languages. */
export function formatDayText(day: Day): string {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

/**
 * Reads a day as people type it: 25/11/2026, 25.11.26, 25-11, 2026-11-25, 25 Nov 2026, «25 Νοεμβρίου», or the
 * words for yesterday, today and tomorrow. Day before month, always. Without a year it is the one nearest to
 * `today`. Null when it is not a day.
 */
export function parseDayText(text: string, language: Language, today: Day): Day | null {
  const key = searchKey(text).replace(/\.(?=\s|$)/g, '')
  const word = WORDS[language].indexOf(key)
  if (word >= 0) return addDays(today, word - 1)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(key)
  if (iso) return dayOf(iso[1], iso[2], iso[3], today)
  const figures = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?[/.]?$/.exec(key)
  if (figures) return dayOf(figures[3], figures[2], figures[1], today)
  const named = /^(\d{1,2})[ /.-]*(\p{L}+)[ /.,-]*(\d{4}|\d{2})?$/u.exec(key)
  if (named) return dayOf(named[3], monthOf(named[2] ?? '', language), named[1], today)
  return null
}

/** The twelve names of the months as they stand alone (Νοέμβριος), January first. */
export function monthNames(language: Language): readonly string[] {
  return names(language, ALONE)
}

// Greek months are in the nominative with a year (Νοέμβριος 2026) and in the genitive with a day (25 Νοεμβρίου).
const ALONE = { month: 'long', year: 'numeric' } as const
const WITH_DAY = { month: 'long', day: 'numeric' } as const

/** As search keys, from yesterday to tomorrow. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['yesterday', 'today', 'tomorrow'],
  el: ['χθεσ', 'σημερα', 'αυριο'],
}

/** Three letters are enough: Nov, November, Νοε, Νοεμβρίου. */
function monthOf(name: string, language: Language): string | undefined {
  if (name.length < 3) return undefined
  for (const options of [ALONE, WITH_DAY]) {
    const index = names(language, options).findIndex((month) => searchKey(month).startsWith(name))
    if (index >= 0) return String(index + 1)
  }
  return undefined
}

function names(language: Language, options: Intl.DateTimeFormatOptions): readonly string[] {
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2000, month, 1))
    return parts.find((part) => part.type === 'month')?.value ?? ''
  })
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  today: Day,
): Day | null {
  if (month === undefined || date === undefined) return null
  const known = year === undefined ? undefined : year.length === 2 ? `20${year}` : year
  if (known !== undefined) return checked(known, month, date)
  const thisYear = Number(today.slice(0, 4))
  const near = [thisYear - 1, thisYear, thisYear + 1].flatMap((candidate) => {
    const day = checked(String(candidate), month, date)
    return day === null ? [] : [day]
  })
  const distance = (day: Day): number => Math.abs(daysBetween(today, day))
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

function checked(year: string, month: string, date: string): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(text) ? (text as Day) : null // checked just now
}
