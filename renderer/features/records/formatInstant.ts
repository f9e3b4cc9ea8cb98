import { formatDay } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { type Day, dayOfInstant } from '#shared/lib/days.ts'

/** An instant as a person of this machine remembers it: "25 Nov, 14:05". */
export function formatInstant(iso: string, language: Language, today: Day): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const instant = Date.parse(iso)
  const time = new Date(instant).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return `${formatDay(dayOfInstant(instant, timeZone), language, 'short', today)}, ${time}`
}
