import { useMemo, useState } from 'react'
import { moveFollowUpCommand } from '#renderer/commands/followUps.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { navigate, openDialog, replaceRoute } from '#renderer/navigation/location.ts'
import type { CalendarViewName } from '#renderer/navigation/route.ts'
import { calendarRange, CalendarView, ErrorState, Page } from '#renderer/ui/index.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { Day } from '#shared/lib/days.ts'
import { calendarItem, entryId } from './calendarItems.ts'
import { useShownKinds } from './calendarKinds.ts'
import { CalendarTools, KindToggles, useCalendarTitle } from './CalendarTools.tsx'
import { EntryPopover } from './EntryPopover.tsx'
import { useCalendar } from './useCalendar.ts'
import { useCalendarKeys } from './useCalendarKeys.ts'
import styles from './CalendarPage.module.css'

interface CalendarPageProps {
  readonly view: CalendarViewName
  /** Today when none is named. */
  readonly day?: Day | undefined
}

/** Follow-ups, birthdays and proposal expiries by day. */
export function CalendarPage({ view, day: named }: CalendarPageProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const day = named ?? today
  const [from, to] = calendarRange(view, day)
  const content = useCalendar(from, to)
  const shown = useShownKinds()
  const [pressed, setPressed] = useState<{ readonly id: string; readonly element: HTMLElement } | null>(null)
  const title = useCalendarTitle(view, day)
  useCalendarKeys(view, day)

  const known = content.state === 'ready' ? content.value : null
  const entries = useMemo(
    () => known?.entries.filter(({ kind }) => shown.includes(kind)) ?? [],
    [known, shown],
  )
  const items = useMemo(
    () => (known === null ? [] : entries.map((entry) => calendarItem(entry, known.names, t))),
    [entries, known, t],
  )
  const opened = pressed && entries.find((entry) => entryId(entry) === pressed.id)

  const move = async (id: string, dueDay: Day): Promise<boolean> => {
    const entry = entries.find((candidate) => entryId(candidate) === id)
    if (entry?.kind !== 'followUp') return false
    const { id: followUpId, title: what } = entry.followUp
    const where = formatDay(dueDay, language, 'withWeekday')
    return report(
      await moveFollowUpCommand({ id: followUpId, dueDay }),
      t,
      t('calendar.done.moved', { day: where, title: what }),
    )
  }
  return (
    <div
      className={styles['page']}
      data-screen="calendar"
      aria-busy={content.state === 'loading' ? true : undefined}
    >
      <Page
        title={title}
        layout="fill"
        actions={<CalendarTools view={view} day={day} />}
        filters={<KindToggles />}
      >
        {content.state === 'failed' ? (
          <ErrorState title={t('calendar.failed.title')} onRetry={content.retry}>
            {t('calendar.failed.text')}
          </ErrorState>
        ) : (
          <CalendarView
            view={view}
            day={day}
            items={items}
            text={{
              empty: t('calendar.empty'),
              more: (count) => t('calendar.more', { count }),
              pressDay: (pressedDay) =>
                t('calendar.addOn', { day: formatDay(pressedDay, language, 'withWeekday') }),
            }}
            onDayChange={(next) => replaceRoute({ screen: 'calendar', view, day: next })}
            onDayPress={(next) => openDialog({ dialog: 'followUpForm', day: next })}
            onItemPress={(id, element) => setPressed({ id, element })}
            onItemMove={move}
            onMore={(next) => navigate({ screen: 'calendar', view: 'week', day: next })}
          />
        )}
      </Page>
      {pressed && opened && known && (
        <EntryPopover
          key={pressed.id}
          entry={opened}
          names={known.names}
          anchor={pressed.element}
          onClose={() => setPressed(null)}
        />
      )}
    </div>
  )
}
