import { useT } from '#renderer/lib/language.ts'
import type { CalendarViewName } from '#renderer/navigation/route.ts'
import { Page } from '#renderer/ui/index.ts'
import type { Day } from '#shared/lib/days.ts'

/** Follow-ups, birthdays and expiries by day. */
export function CalendarPage({ view }: { readonly view: CalendarViewName; readonly day?: Day | undefined }) {
  const t = useT()
  return (
    <div data-screen="calendar">
      <Page title={t('calendar.title')}>{t(`calendar.view.${view}`)}</Page>
    </div>
  )
}
