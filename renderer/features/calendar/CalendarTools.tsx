import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { navigate, openDialog } from '#renderer/navigation/location.ts'
import { CALENDAR_VIEWS, type CalendarViewName } from '#renderer/navigation/route.ts'
import { Button, calendarTitle, Icon, IconButton, Segmented, stepCalendar } from '#renderer/ui/index.ts'
import { CALENDAR_KINDS } from '#shared/domain/followUps/calendarEntries.ts'
import { localeOf } from '#shared/i18n/locale.ts'
import type { Day } from '#shared/lib/days.ts'
import { KIND_ICONS } from './calendarItems.ts'
import { toggleKind, useShownKinds } from './calendarKinds.ts'
import styles from './CalendarPage.module.css'

interface CalendarPlace {
  readonly view: CalendarViewName
  readonly day: Day
}

/** Which days are on screen, in words. */
export function useCalendarTitle(view: CalendarViewName, day: Day): string {
  return calendarTitle(view, day, localeOf(useLanguage()))
}

/** Back, today, forth; month, week or agenda; a new follow-up on the day. */
export function CalendarTools({ view, day }: CalendarPlace) {
  const t = useT()
  const today = useToday()
  const go = (to: Day): void => navigate({ screen: 'calendar', view, day: to })
  return (
    <div className={styles['tools']}>
      <IconButton
        icon="chevronLeft"
        label={t(`calendar.previous.${view}`)}
        onPress={() => go(stepCalendar(view, day, -1))}
      />
      <Button onPress={() => go(today)}>{t('calendar.today')}</Button>
      <IconButton
        icon="chevronRight"
        label={t(`calendar.next.${view}`)}
        onPress={() => go(stepCalendar(view, day, 1))}
      />
      <Segmented
        label={t('calendar.view.label')}
        isLabelHidden
        choices={CALENDAR_VIEWS.map((id) => ({ id, label: t(`calendar.view.${id}`) }))}
        value={view}
        onChange={(next) => navigate({ screen: 'calendar', view: next, day })}
      />
      <Button icon="calendarPlus" onPress={() => openDialog({ dialog: 'followUpForm', day })}>
        {t('calendar.add')}
      </Button>
    </div>
  )
}

/** What is shown: each kind can be left out. */
export function KindToggles() {
  const t = useT()
  const shown = useShownKinds()
  return (
    <div className={styles['kinds']} role="group" aria-label={t('calendar.kinds.label')}>
      {CALENDAR_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles['kind']}
          aria-pressed={shown.includes(kind)}
          onClick={() => toggleKind(kind)}
        >
          <span className={styles[kind]}>
            <Icon name={KIND_ICONS[kind]} size={14} />
          </span>
          {t(`calendar.kinds.${kind}`)}
        </button>
      ))}
      <span className={styles['keys']}>{t('calendar.keys')}</span>
    </div>
  )
}
