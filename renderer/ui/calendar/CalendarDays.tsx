import type { Day } from '#shared/lib/days.ts'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { formatDay } from '../lib/monthWeeks.ts'
import { useUi } from '../UiProvider.tsx'
import styles from './CalendarView.module.css'

interface DayProps {
  readonly day: Day
  readonly isToday: boolean
}

/** The number in the corner of a day; the first of a month says which. */
export function DayNumber({ day, isToday }: DayProps) {
  const { locale } = useUi()
  const number = Number(day.slice(8))
  return (
    <span className={classes(styles['number'], isToday && styles['today'])}>
      {number === 1 && !isToday ? formatDay(day, locale, { day: 'numeric', month: 'short' }) : number}
    </span>
  )
}

/** The head of a column: the weekday, in a week with its date. */
export function WeekdayHeader({ day, isToday, hasNumber }: DayProps & { readonly hasNumber: boolean }) {
  const { locale } = useUi()
  return (
    <span className={styles['weekday']}>
      {formatDay(day, locale, { weekday: 'short' })}
      {hasNumber && (
        <span className={classes(styles['number'], isToday && styles['today'])}>{Number(day.slice(8))}</span>
      )}
    </span>
  )
}

interface AgendaDayHeaderProps extends DayProps {
  /** For screen readers: what a press does. */
  readonly label: string
  readonly onPress: (day: Day) => void
}

/** A day of the agenda: a press adds something to it. */
export function AgendaDayHeader({ day, isToday, label, onPress }: AgendaDayHeaderProps) {
  const { locale, t } = useUi()
  return (
    <span className={styles['agendaDay']}>
      <span>{formatDay(day, locale, { weekday: 'long', day: 'numeric', month: 'long' })}</span>
      {isToday && <span className={styles['todayWord']}>{t('ui.day.today')}</span>}
      <button type="button" className={styles['addHere']} aria-label={label} onClick={() => onPress(day)}>
        <Icon name="plus" size={14} />
      </button>
    </span>
  )
}
