import { addDays, type Day, day, daysBetween } from '#shared/lib/days.ts'

/** Any Monday will do. */
const SOME_MONDAY = day('2024-01-01')

/** So many days from today, as it is. */
export function dayFrom(today: Day, offset: number): Day {
  return addDays(today, offset)
}

/** So many days from today, moved off the weekend: the past to the Friday before, the future to the Monday after. */
export function workingDayFrom(today: Day, offset: number): Day {
  const wished = addDays(today, offset)
  const weekday = (((daysBetween(SOME_MONDAY, wished) % 7) + 7) % 7) + 1
  if (weekday <= 5 || offset === 0) return wished
  return addDays(wished, offset < 0 ? 5 - weekday : 8 - weekday)
}
