import { Temporal } from 'temporal-polyfill'
import { addDays, type Day } from '#shared/lib/days.ts'
import { addMonths, formatDay, weekEnds } from '../lib/monthWeeks.ts'

export type CalendarViewKind = 'month' | 'week' | 'agenda'

/** How far an agenda reaches. */
export const AGENDA_DAYS = 28

/** The first and last day that a view shows around a day: whole weeks of a month, a week, or four weeks from the day. */
export function calendarRange(view: CalendarViewKind, day: Day): readonly [from: Day, to: Day] {
  switch (view) {
    case 'month': {
      const [first, last] = monthEnds(day)
      return [weekEnds(first)[0], weekEnds(last)[1]]
    }
    case 'week':
      return weekEnds(day)
    case 'agenda':
      return [day, addDays(day, AGENDA_DAYS - 1)]
  }
}

/** The day to go to for what comes next (1) or was before (-1). */
export function stepCalendar(view: CalendarViewKind, day: Day, step: 1 | -1): Day {
  switch (view) {
    case 'month':
      return addMonths(day, step)
    case 'week':
      return addDays(day, 7 * step)
    case 'agenda':
      return addDays(day, AGENDA_DAYS * step)
  }
}

/** "November 2026", or the days from and to. */
export function calendarTitle(view: CalendarViewKind, day: Day, locale: string): string {
  if (view === 'month') return formatDay(day, locale, { month: 'long', year: 'numeric' })
  const [from, to] = calendarRange(view, day)
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.formatRange(utc(from), utc(to))
}

function monthEnds(day: Day): readonly [Day, Day] {
  const date = Temporal.PlainDate.from(day)
  return [dayText(date.with({ day: 1 })), dayText(date.with({ day: date.daysInMonth }))]
}

function dayText(date: Temporal.PlainDate): Day {
  return date.toString() as Day // PlainDate.toString() is YYYY-MM-DD for the years we accept
}

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}
