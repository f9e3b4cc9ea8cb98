import { daysInMonth, type PartialDate } from '#shared/domain/people/partialDate.ts'
import { type Day, daysBetween } from '#shared/lib/days.ts'

/** When those born on 29 February celebrate in common years. */
export type LeapDayPolicy = 'feb28' | 'mar1'

export interface NextBirthday {
  readonly day: Day
  /** 0 is today. */
  readonly inDays: number
  /** The age reached on that day; null when the year of birth is not known. */
  readonly turns: number | null
}

/**
 * The next birthday, today included. Null when day or month is unknown. A birth date in the future (a slip
 * of the pen) gives no age.
 */
export function nextBirthday(
  date: PartialDate | null,
  today: Day,
  leapDayPolicy: LeapDayPolicy = 'feb28',
): NextBirthday | null {
  if (date?.day === undefined || date.month === undefined) return null
  const { day: dayOfMonth, month } = date
  const thisYear = Number(today.slice(0, 4))
  const inThisYear = celebratedOn(thisYear, month, dayOfMonth, leapDayPolicy)
  const isOver = inThisYear < today
  const next = isOver ? celebratedOn(thisYear + 1, month, dayOfMonth, leapDayPolicy) : inThisYear
  const turns = date.year === undefined ? null : thisYear + (isOver ? 1 : 0) - date.year
  return { day: next, inDays: daysBetween(today, next), turns: turns !== null && turns > 0 ? turns : null }
}

function celebratedOn(year: number, month: number, dayOfMonth: number, policy: LeapDayPolicy): Day {
  if (dayOfMonth <= daysInMonth(month, year)) return civilDay(year, month, dayOfMonth)
  return policy === 'feb28' ? civilDay(year, 2, 28) : civilDay(year, 3, 1)
}

function civilDay(year: number, month: number, dayOfMonth: number): Day {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day // it exists: the caller asked how long the month is
}
