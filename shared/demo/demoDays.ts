import { addDays, type Day, day, daysBetween } from '#shared/lib/days.ts'

/** Any Monday will do. */
const SOME_MONDAY = day('2024-01-01')

/** So many days from today, as it is. */
export function dayFrom(today: Day, offset: number): Day {
  return addDays(today, offset)
}

/**
 * So many days from today, moved off weekends and holidays: the past back, the future on. The seven days of a past week
 * are spread over its five, and a Saturday to come goes back to Friday, so that no weekday gets the work of three.
 * Later days never become earlier ones.
 */
export function workingDayFrom(today: Day, offset: number): Day {
  const key = `${today} ${offset}`
  const known = workingDays.get(key)
  if (known !== undefined) return known
  const found = offset === 0 ? today : nearestWorkingDay(today, offset)
  workingDays.set(key, found)
  return found
}

function nearestWorkingDay(today: Day, offset: number): Day {
  const wished = addDays(today, offset)
  if (offset < 0) return firstWorkingDay(addDays(wished, -daysMovedBack(wished)), -1)
  const friday = addDays(wished, -1)
  if (weekdayOf(wished) === 6 && friday > today && isWorkingDay(friday)) return friday
  return firstWorkingDay(wished, 1)
}

/** Which two weekdays get the work of two days changes from week to week. */
function daysMovedBack(wished: Day): number {
  const sinceMonday = weekdayOf(wished) - 1
  const week = Math.floor(daysBetween(SOME_MONDAY, wished) / 7)
  const turn = ((week % 5) + 5) % 5
  return sinceMonday - Math.floor((sinceMonday * 5 + turn) / 7)
}

function firstWorkingDay(from: Day, step: 1 | -1): Day {
  let found = from
  while (!isWorkingDay(found)) found = addDays(found, step)
  return found
}

/** The working day so many working days after today, as days from today. */
export function workingDaysAhead(today: Day, count: number): number {
  let offset = 0
  for (let left = count; left > 0;) {
    offset += 1
    if (isWorkingDay(addDays(today, offset))) left -= 1
  }
  return offset
}

/** Asked for thousands of times, and slow to work out. */
const workingDays = new Map<string, Day>()

/** Public holidays in Greece that have a fixed day, and the two eves on which nobody sees suppliers. */
const HOLIDAYS = ['01-01', '01-06', '03-25', '05-01', '08-15', '10-28', '12-24', '12-25', '12-26', '12-31']
/** Clean Monday, Good Friday, Easter Monday, Whit Monday. */
const DAYS_FROM_EASTER = [-48, -2, 1, 50]

function isWorkingDay(date: Day): boolean {
  return (
    weekdayOf(date) <= 5 &&
    !HOLIDAYS.includes(date.slice(5)) &&
    !movableHolidaysOf(date.slice(0, 4)).includes(date)
  )
}

function movableHolidaysOf(year: string): readonly Day[] {
  const known = movableHolidays.get(year)
  if (known !== undefined) return known
  const easter = orthodoxEaster(Number(year))
  const days = DAYS_FROM_EASTER.map((offset) => addDays(easter, offset))
  movableHolidays.set(year, days)
  return days
}

const movableHolidays = new Map<string, readonly Day[]>()

/** Meeus for the Julian calendar, thirteen days on: right from 1900 to 2099. */
function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const [month, date] = [Math.floor((moon + sunday + 114) / 31), ((moon + sunday + 114) % 31) + 1]
  return addDays(day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`), 13)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: Day): number {
  return (((daysBetween(SOME_MONDAY, date) % 7) + 7) % 7) + 1
}
