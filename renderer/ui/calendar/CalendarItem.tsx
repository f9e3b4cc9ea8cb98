import { Icon, type IconName } from '../display/Icon.tsx'
import { VisuallyHidden } from '../display/VisuallyHidden.tsx'
import type { CalendarViewKind } from './calendarRange.ts'
import { classes } from '../lib/classes.ts'
import type { Day } from '#shared/lib/days.ts'
import styles from './CalendarView.module.css'

/** Something on a day; what it is, only the caller knows. */
export interface CalendarItem {
  readonly id: string
  readonly day: Day
  readonly title: string
  /** Quieter, behind or below the title. */
  readonly detail?: string | undefined
  /** A time of day, `HH:MM`. */
  readonly time?: string | undefined
  readonly icon: IconName
  readonly tone: 'accent' | 'warn' | 'bad' | 'feast' | 'quiet'
  /** Struck through. */
  readonly isDone?: boolean | undefined
  /** Can be dragged to another day. */
  readonly isMovable?: boolean | undefined
  /** All of it in a sentence, for those who hear it. */
  readonly label: string
}

/** How an item looks inside its place. */
export function ItemLine({ item, view }: { readonly item: CalendarItem; readonly view: CalendarViewKind }) {
  return (
    <>
      <VisuallyHidden>{item.label}</VisuallyHidden>
      <span className={classes(styles['line'], styles[view], item.isDone && styles['done'])} aria-hidden>
        <span className={classes(styles['icon'], styles[item.tone])}>
          <Icon name={item.icon} size={14} />
        </span>
        {item.time !== undefined && <span className={styles['time']}>{item.time}</span>}
        <span className={styles['text']}>
          <span className={styles['title']}>{item.title}</span>
          {item.detail !== undefined && <span className={styles['detail']}>{item.detail}</span>}
        </span>
      </span>
    </>
  )
}
