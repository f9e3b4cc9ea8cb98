import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** A civil day, `YYYY-MM-DD`. It belongs to no zone and is never an instant. */
export type Day = string & z.$brand<'Day'>

/** Accepts existing days of the proleptic Gregorian calendar only: `2026-02-30` is refused. */
export const DaySchema = z.string().refine(isDay, { message: 'invalidDay' }).brand<'Day'>()

/** True for an existing day written as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  // A day that does not exist comes back as another. Temporal says the same, but ten thousand birthdays take it long.
  return new Date(epochMs(text)).toISOString().startsWith(text)
}

/** Parses a day that is known to be valid. Throws `RangeError` otherwise: for constants and tests. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`)
  return text as Day // checked on the line above
}

/** The day on which `instant` (milliseconds since 1970) falls in `zone` (an IANA name). */
export function dayOfInstant(instantMs: number, zone: string): Day {
  const date = Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(zone).toPlainDate()
  return date.toString() as Day // PlainDate.toString() is YYYY-MM-DD for the years we accept
}

/** `from` moved by `days` (negative goes back). */
export function addDays(from: Day, days: number): Day {
  // As Temporal does it, but ten thousand times a second.
  return new Date(epochMs(from) + days * DAY_MS).toISOString().slice(0, -MIDNIGHT.length) as Day // what is left
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return (epochMs(to) - epochMs(from)) / DAY_MS
}

const DAY_MS = 86_400_000
const MIDNIGHT = 'T00:00:00.000Z'

/** Midnight in UTC, where every day has the same length. */
function epochMs(text: string): number {
  return new Date(0).setUTCFullYear(
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7)) - 1,
    Number(text.slice(8)),
  )
}
