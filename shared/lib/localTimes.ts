import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { type Day, DaySchema } from './days.ts'
import { TimeOfDaySchema } from './fields.ts'

/** A day and a time of day as a clock on the wall shows them, `YYYY-MM-DDTHH:MM`. Compared as text. */
export type LocalTime = string & z.$brand<'LocalTime'>

export const LocalTimeSchema = z
  .string()
  .refine((text) => isLocalTime(text), { message: 'invalidLocalTime' })
  .brand<'LocalTime'>()

/** What a clock in `zone` (an IANA name) shows at an instant in milliseconds since 1970. */
export function localTimeOf(instantMs: number, zone: string): LocalTime {
  const local = Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(zone).toPlainDateTime()
  // Cut, not rounded: half past nine has not come before the clock shows it.
  return local.toString({ smallestUnit: 'minute', roundingMode: 'trunc' }) as LocalTime // the form said above
}

/** A time of a day, `HH:MM`. */
export function atTime(day: Day, time: string): LocalTime {
  return `${day}T${TimeOfDaySchema.parse(time)}` as LocalTime // both parts are what they say
}

/** The day of a local time. */
export function dayOf(time: LocalTime): Day {
  return time.slice(0, 10) as Day // a local time begins with its day
}

/** Minutes on the clock from `from` to `to`; negative when `to` lies before. Shifts of summer time do not count. */
export function minutesBetween(from: LocalTime, to: LocalTime): number {
  return Temporal.PlainDateTime.from(from).until(Temporal.PlainDateTime.from(to)).total('minutes')
}

function isLocalTime(text: string): boolean {
  const [day = '', time = '', ...rest] = text.split('T')
  return rest.length === 0 && DaySchema.safeParse(day).success && TimeOfDaySchema.safeParse(time).success
}
