import { addDays, type Day, day, daysBetween } from '#shared/lib/days.ts'

/** Any Monday will do. */
const SOME_MONDAY = day('2024-01-01')

/** So many days from today, as it is. */
export function dayFrom(today: Day, offset: number): Day {
  return addDays(today, offset)
}

/** So many days from today, moved off weekends and holidays: the past to the day before, the future to the day after. */
export function workingDayFrom(today: Day, offset: number): Day {
  const key = `${today} ${offset}`
  const known = workingDays.get(key)
  if (known !== undefined) return known
  let wished = addDays(today, offset)
  while (offset !== 0 && !isWorkingDay(wished)) wished = addDays(wished, Math.sign(offset))
  workingDays.set(key, wished)
  return wished
}

/** Asked for thousands of times, and slow to work out. */
const workingDays = new Map<string, Day>()

/** Public holidays in Greece that have a fixed day. */
const HOLIDAYS = ['01-01', '01-06', '03-25', '05-01', '08-15', '10-28', '12-25', '12-26']

function isWorkingDay(date: Day): boolean {
  return weekdayOf(date) <= 5 && !HOLIDAYS.includes(date.slice(5))
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: Day): number {
  return (((daysBetween(SOME_MONDAY, date) % 7) + 7) % 7) + 1
}
