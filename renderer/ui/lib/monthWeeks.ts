import { Temporal } from 'temporal-polyfill'
import type { Day } from '#shared/lib/days.ts'

/** The weeks that a month touches, Monday first, six of them so that the grid never jumps. */
export function monthWeeks(dayInMonth: Day): readonly (readonly Day[])[] {
  const first = Temporal.PlainDate.from(dayInMonth).with({ day: 1 })
  const start = first.subtract({ days: first.dayOfWeek - 1 })
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => dayText(start.add({ days: week * 7 + weekday }))),
  )
}

/** The same day some months later or earlier; the last of the month where there is no such day. */
export function addMonths(day: Day, months: number): Day {
  return dayText(Temporal.PlainDate.from(day).add({ months }))
}

/** The first and the last day of the week, Monday to Sunday. */
export function weekEnds(day: Day): readonly [Day, Day] {
  const date = Temporal.PlainDate.from(day)
  const monday = date.subtract({ days: date.dayOfWeek - 1 })
  return [dayText(monday), dayText(monday.add({ days: 6 }))]
}

/** A day in words of the locale, e.g. "25 November 2026". */
export function formatDay(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  )
}

function dayText(date: Temporal.PlainDate): Day {
  return date.toString() as Day // PlainDate.toString() is YYYY-MM-DD for the years we accept
}
