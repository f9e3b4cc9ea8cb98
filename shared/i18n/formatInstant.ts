import { dayOfInstant, daysBetween } from '#shared/lib/days.ts'
import { formatDay, formatRelativeDay, type DayStyle } from './format.ts'
import { localeOf } from './locale.ts'
import type { Language } from './messages.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** The time of day on a clock in `zone`: "09:05". */
export function formatTime(instantMs: number, zone: string, language: Language): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const
  return new Intl.DateTimeFormat(localeOf(language), options).format(instantMs)
}

/** Day and time in `zone`: "Wednesday 25 November 2026, 09:05". */
export function formatInstant(instantMs: number, zone: string, language: Language, style: DayStyle): string {
  return `${formatDay(dayOfInstant(instantMs, zone), language, style)}, ${formatTime(instantMs, zone, language)}`
}

/**
 * How long ago an instant was, as people say it: "5 minutes ago", "3 hours ago", "yesterday", "12 days ago", then the
 * date. Less than a minute, or a clock that was put back, is null: there the words say "just now".
 */
export function formatAgo(instantMs: number, nowMs: number, zone: string, language: Language): string | null {
  const ago = nowMs - instantMs
  if (ago < MINUTE_MS) return null
  const [day, today] = [dayOfInstant(instantMs, zone), dayOfInstant(nowMs, zone)]
  // Late in the evening, six hours ago is still said in hours; what was yesterday is said in days.
  if (daysBetween(day, today) > 0 && ago >= 6 * HOUR_MS) return formatRelativeDay(day, today, language)
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'always' })
  return ago < HOUR_MS
    ? format.format(-Math.floor(ago / MINUTE_MS), 'minute')
    : format.format(-Math.floor(ago / HOUR_MS), 'hour')
}
