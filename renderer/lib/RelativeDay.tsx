import { formatDay, formatRelativeDay } from '#shared/i18n/format.ts'
import type { Day } from '#shared/lib/days.ts'
import { useToday } from './clock.ts'
import { useLanguage } from './language.ts'

/** A day as people say it ("tomorrow", "in 12 days", "25 Nov"); the full date shows on hover. */
export function RelativeDay({ day }: { readonly day: Day }) {
  const language = useLanguage()
  const today = useToday()
  return (
    <time dateTime={day} title={formatDay(day, language, 'withWeekday')}>
      {formatRelativeDay(day, today, language)}
    </time>
  )
}
