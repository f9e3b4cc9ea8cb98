import { Calendar, type CalendarRef } from '@fullcalendar/react'
import dayGridPlugin from '@fullcalendar/react/daygrid'
import interactionPlugin from '@fullcalendar/react/interaction'
import listPlugin from '@fullcalendar/react/list'
import greek from '@fullcalendar/react/locales/el'
import british from '@fullcalendar/react/locales/en-gb'
import '@fullcalendar/react/skeleton.css'
import { useEffect, useMemo, useRef } from 'react'
import type { Day } from '#shared/lib/days.ts'
import { useUi } from '../UiProvider.tsx'
import { AgendaDayHeader, DayNumber, WeekdayHeader } from './CalendarDays.tsx'
import { type CalendarItem, ItemLine } from './CalendarItem.tsx'
import { AGENDA_DAYS, type CalendarViewKind } from './calendarRange.ts'
import { calendarClasses } from './calendarClasses.ts'
import { useDayCells } from './useDayCells.ts'
import styles from './CalendarView.module.css'

export interface CalendarViewProps {
  readonly view: CalendarViewKind
  /** The day that the arrows move from; it is always in view. */
  readonly day: Day
  /** In the order in which they stand on a day. */
  readonly items: readonly CalendarItem[]
  readonly text: {
    /** What an agenda says when it has nothing to show. */
    readonly empty: string
    readonly more: (count: number) => string
    /** The button on a day of the agenda. */
    readonly pressDay: (day: Day) => string
  }
  /** The arrows, Home, End and the Page keys went to another day. */
  readonly onDayChange: (day: Day) => void
  /** A click on a day, or Enter on it. */
  readonly onDayPress: (day: Day) => void
  readonly onItemPress: (id: string, element: HTMLElement) => void
  /** An item was dragged to a day. Answers whether it may stay there. */
  readonly onItemMove: (id: string, day: Day) => Promise<boolean>
  /** There is more on a day than fits. */
  readonly onMore: (day: Day) => void
}

const PLUGINS = [dayGridPlugin, listPlugin, interactionPlugin]
const LOCALES = { en: british, el: greek }
const VIEWS = {
  month: 'dayGridMonth',
  week: 'dayGridWeek',
  agenda: 'agenda',
} as const satisfies Record<CalendarViewKind, string>

/** Days with what stands on them: as a month, a week or a list of four weeks. */
export function CalendarView({ view, day, items, text, ...on }: CalendarViewProps) {
  const { language, today } = useUi()
  const calendar = useRef<CalendarRef>(null)
  const shown = useRef({ view, day })
  const root = useRef<HTMLDivElement>(null)
  const { prepare, onKeyDown } = useDayCells(root, day, language, on)
  const events = useMemo(() => items.map(eventOf), [items])

  useEffect(() => {
    if (shown.current.view === view && shown.current.day === day) return
    shown.current = { view, day }
    calendar.current?.getApi().changeView(VIEWS[view], day)
  }, [view, day])

  return (
    <div ref={root} className={styles['calendar']} data-view={view} onKeyDown={onKeyDown}>
      <Calendar
        ref={calendar}
        plugins={PLUGINS}
        locale={LOCALES[language]}
        // Days without a zone: a day is a day wherever the laptop is.
        timeZone="UTC"
        now={today}
        firstDay={1}
        initialView={VIEWS[view]}
        initialDate={day}
        views={AGENDA}
        headerToolbar={false}
        height="100%"
        fixedWeekCount={false}
        dayMaxEvents={view === 'month'}
        events={events}
        eventOrder="order"
        eventDurationEditable={false}
        dragRevertDuration={0}
        eventInteractive
        {...calendarClasses}
        eventContent={({ event }) => <ItemLine item={itemOf(event)} view={view} />}
        dayHeaderContent={({ date, isToday }) => (
          <WeekdayHeader day={dayOf(date)} isToday={isToday} hasNumber={view === 'week'} />
        )}
        dayCellTopContent={({ date, isToday }) => <DayNumber day={dayOf(date)} isToday={isToday} />}
        dayCellDidMount={({ el, date }) => prepare(el, dayOf(date))}
        listDayHeaderContent={({ date, isToday, level }) =>
          level === 0 && (
            <AgendaDayHeader
              day={dayOf(date)}
              isToday={isToday}
              label={text.pressDay(dayOf(date))}
              onPress={on.onDayPress}
            />
          )
        }
        noEventsContent={() => text.empty}
        moreLinkText={text.more}
        moreLinkHint={text.more}
        moreLinkDidMount={({ el }) => leadsElsewhere(el)}
        moreLinkClick={({ date }) => {
          on.onMore(dayOf(date))
          return VIEWS.week
        }}
        dateClick={({ dateStr }) => on.onDayPress(dateStr as Day)} // whole days are YYYY-MM-DD
        eventClick={({ event, el, jsEvent }) => {
          jsEvent.preventDefault()
          on.onItemPress(event.id, el)
        }}
        eventDrop={({ event, revert }) => {
          void on.onItemMove(event.id, event.startStr as Day).then((mayStay) => {
            if (!mayStay) revert()
          })
        }}
        eventDidMount={({ el, event }) => el.setAttribute('data-item', event.id)}
        dayHeaderFormat={{ weekday: 'short' }}
      />
    </div>
  )
}

const AGENDA = { agenda: { type: 'list', duration: { days: AGENDA_DAYS } } }

function eventOf(item: CalendarItem, order: number) {
  return {
    id: item.id,
    title: item.label,
    start: item.day,
    allDay: true,
    startEditable: item.isMovable ?? false,
    extendedProps: { item, order },
  }
}

function itemOf(event: { readonly extendedProps: Readonly<Record<string, unknown>> }): CalendarItem {
  return event.extendedProps['item'] as CalendarItem // put there by eventOf
}

/** In UTC, as the calendar runs. */
function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day // the calendar's own days
}

/** The library announces a dialog; here the week opens. */
function leadsElsewhere(link: HTMLElement): void {
  link.removeAttribute('aria-haspopup')
  link.removeAttribute('aria-expanded')
}
