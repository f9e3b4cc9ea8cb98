import type { CalendarOptions } from '@fullcalendar/react'
import { classes } from '../lib/classes.ts'
import styles from './CalendarView.module.css'

/** Our classes in the places of the library's theme; how a grid lies is left to its own sheet. */
export const calendarClasses = {
  className: styles['root'],
  viewClass: styles['view'],
  tableHeaderClass: styles['header'],
  dayHeaderClass: styles['dayHeader'],
  dayHeaderInnerClass: styles['dayHeaderInner'],
  dayCellClass: ({ isToday, isOther, dow }) =>
    classes(
      styles['cell'],
      isOther && styles['other'],
      (dow === 0 || dow === 6) && styles['weekend'],
      isToday && styles['todayCell'],
    ),
  dayRowClass: styles['row'],
  dayCellTopClass: styles['cellTop'],
  eventClass: ({ isDragging, isMirror }) =>
    classes(styles['item'], isDragging && styles['dragged'], isMirror && styles['mirror']),
  eventInnerClass: styles['itemInner'],
  moreLinkClass: styles['more'],
  listDayClass: styles['agendaPart'],
  listDayHeaderClass: styles['agendaHeader'],
  noEventsClass: styles['empty'],
} satisfies CalendarOptions
