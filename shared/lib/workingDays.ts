import { addDays, type Day, day, daysBetween } from './days.ts'

/** Any Monday will do. */
const SOME_MONDAY = day('2024-01-01')

/** True from Monday to Friday. Public holidays differ between countries and houses, so they are not known here. */
export function isWorkingDay(date: Day): boolean {
  return weekdayOf(date) <= 5
}

/**
 * The working day so many working days after `from` (before it, if negative), which need not be one itself.
 * With 0 the day itself, or the next working day.
 */
export function addWorkingDays(from: Day, count: number): Day {
  if (count === 0) return isWorkingDay(from) ? from : addWorkingDays(from, 1)
  const step = count < 0 ? -1 : 1
  let found = from
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step)
    if (isWorkingDay(found)) left -= 1
  }
  return found
}

/** How many working days lie after `from` up to and including `to`; 0 if `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let at = from; at < to;) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) count += 1
  }
  return count
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(date: Day): number {
  return (((daysBetween(SOME_MONDAY, date) % 7) + 7) % 7) + 1
}
