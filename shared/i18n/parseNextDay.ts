import { Temporal } from 'temporal-polyfill'
import { addDays, type Day, isDay } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import type { Language } from './messages.ts'

/**
 * Reads the day of a next step as people type it: "tomorrow", «μεθαύριο», "fri", «παρ», 3d, «3 μέρες», 2w, +5,
 * 12/12, "12 Dec", 2027-01-15. Day before month, always. A weekday is the next one, never today; a date without a
 * year is the next such date, today included. Null when it is not a day, or one that has passed. The words of both
 * languages are taken, those of `language` first: the keyboard often stands on the other one.
 */
export function parseNextDay(text: string, today: Day, language: Language): Day | null {
  const key = searchKey(text).replace(/[.,](?=\s|$)/g, '')
  for (const words of [WORDS[language], WORDS[language === 'el' ? 'en' : 'el']]) {
    const day = inWords(key, today, words)
    if (day !== null) return day
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(key)
  if (iso) return dated(iso[1], Number(iso[2]), iso[3], today)
  const figures = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(key)
  return figures ? dated(figures[3], Number(figures[2]), figures[1], today) : null
}

/** The words of a language as search keys. */
interface Words {
  /** Today, tomorrow, the day after. */
  readonly days: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** January first, without what cases change: three letters tell them apart. */
  readonly months: readonly string[]
  /** "in", which may stand before a distance. */
  readonly within: string
  readonly units: Readonly<Record<Unit, RegExp>>
}
type Unit = 'days' | 'weeks' | 'months'

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    days: ['today', 'tomorrow', 'overmorrow'],
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    within: 'in',
    units: { days: /^d(ays?)?$/, weeks: /^w(eeks?)?$/, months: /^m(onths?)?$/ },
  },
  el: {
    days: ['σημερα', 'αυριο', 'μεθαυριο'],
    weekdays: ['δευτερα', 'τριτη', 'τεταρτη', 'πεμπτη', 'παρασκευη', 'σαββατο', 'κυριακη'],
    months: ['ιαν', 'φεβ', 'μαρ', 'απρ', 'μαι', 'ιουν', 'ιουλ', 'αυγ', 'σεπ', 'οκτ', 'νοε', 'δεκ'],
    within: 'σε',
    // δ and σ (as ς) stand where d and w stand.
    units: {
      days: /^(δ|η(μερ(α|εσ))?|μερ(α|εσ))$/,
      weeks: /^(σ|ε(βδομαδ(α|εσ))?)$/,
      months: /^μην(α|εσ)?$/,
    },
  },
}

/** So many letters of a word are enough. */
const DAY_LETTERS = 3
const WEEKDAY_LETTERS = 2

function inWords(key: string, today: Day, words: Words): Day | null {
  const ahead = startingWith(words.days, key, DAY_LETTERS)
  if (ahead >= 0) return addDays(today, ahead)
  const weekday = startingWith(words.weekdays, key, WEEKDAY_LETTERS)
  if (weekday >= 0) return nextWeekday(weekday + 1, today)
  const counted = new RegExp(`^(?:${words.within} |\\+)?(\\d{1,3}) ?(\\p{L}*)$`, 'u').exec(key)
  const isDistance = counted !== null && (counted[2] !== '' || key.startsWith('+'))
  const distant = isDistance ? inDistance(Number(counted[1]), counted[2] ?? '', today, words) : null
  if (distant !== null) return distant
  const named = /^(\d{1,2})[ /.-]*(\p{L}{3,})[ /.,-]*(\d{4}|\d{2})?$/u.exec(key)
  if (!named) return null
  const month = words.months.findIndex((start) => named[2]?.startsWith(start)) + 1
  return month === 0 ? null : dated(named[3], month, named[1], today)
}

/** The place of the only word that begins like this; −1 for none. */
function startingWith(words: readonly string[], key: string, letters: number): number {
  return key.length < letters ? -1 : words.findIndex((word) => word.startsWith(key))
}

function nextWeekday(wanted: number, today: Day): Day {
  const ahead = (wanted - Temporal.PlainDate.from(today).dayOfWeek + 7) % 7
  return addDays(today, ahead === 0 ? 7 : ahead)
}

function inDistance(count: number, unit: string, today: Day, { units }: Words): Day | null {
  if (unit === '' || units.days.test(unit)) return addDays(today, count)
  if (units.weeks.test(unit)) return addDays(today, count * 7)
  if (!units.months.test(unit)) return null
  return Temporal.PlainDate.from(today).add({ months: count }).toString() as Day // PlainDate writes YYYY-MM-DD
}

/** 29 February may lie eight years ahead: 2100 is no leap year. */
const YEARS_AHEAD = 8

function dated(year: string | undefined, month: number, date: string | undefined, today: Day): Day | null {
  const thisYear = Number(today.slice(0, 4))
  const years =
    year === undefined
      ? Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => thisYear + ahead)
      : [Number(year.length === 2 ? `20${year}` : year)]
  for (const candidate of years) {
    const text = `${candidate}-${String(month).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`
    if (isDay(text) && text >= today) return text as Day // checked just now
  }
  return null
}
