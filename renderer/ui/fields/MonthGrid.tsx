import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { addDays, type Day } from '#shared/lib/days.ts'
import { Button } from '../actions/Button.tsx'
import { IconButton } from '../actions/IconButton.tsx'
import { classes } from '../lib/classes.ts'
import { addMonths, formatDay, monthWeeks, weekEnds } from '../lib/monthWeeks.ts'
import { useUi } from '../UiProvider.tsx'
import styles from './MonthGrid.module.css'

export interface MonthGridProps {
  readonly value: Day | null
  readonly onPick: (day: Day) => void
}

/** One month of days. Arrows go by days and weeks, Page keys by months, with Shift by years; Enter picks. */
export function MonthGrid({ value, onPick }: MonthGridProps) {
  const { locale, t, today } = useUi()
  const [active, setActive] = useState<Day>(value ?? today)
  const grid = useRef<HTMLTableElement>(null)
  const followsFocus = useRef(true)

  useEffect(() => {
    if (followsFocus.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    followsFocus.current = false
  }, [active])

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = dayForKey(active, event)
    if (next === null) return
    event.preventDefault()
    followsFocus.current = true
    setActive(next)
  }

  const month = active.slice(0, 7)
  const weeks = monthWeeks(active)
  return (
    <div className={styles['calendar']}>
      <div className={styles['header']}>
        <IconButton
          icon="chevronsLeft"
          size="small"
          label={t('ui.day.previousYear')}
          onPress={() => setActive(addMonths(active, -12))}
        />
        <IconButton
          icon="chevronLeft"
          size="small"
          label={t('ui.day.previousMonth')}
          onPress={() => setActive(addMonths(active, -1))}
        />
        <span className={styles['title']} aria-live="polite">
          {formatDay(active, locale, { month: 'long', year: 'numeric' })}
        </span>
        <IconButton
          icon="chevronRight"
          size="small"
          label={t('ui.day.nextMonth')}
          onPress={() => setActive(addMonths(active, 1))}
        />
        <IconButton
          icon="chevronsRight"
          size="small"
          label={t('ui.day.nextYear')}
          onPress={() => setActive(addMonths(active, 12))}
        />
      </div>
      <table
        ref={grid}
        role="grid"
        className={styles['grid']}
        onKeyDown={onKeyDown}
        aria-label={t('ui.day.choose')}
      >
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th
                key={day}
                scope="col"
                abbr={formatDay(day, locale, { weekday: 'long' })}
                className={styles['weekday']}
              >
                {formatDay(day, locale, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} aria-selected={day === value}>
                  <button
                    type="button"
                    tabIndex={day === active ? 0 : -1}
                    className={classes(
                      styles['day'],
                      !day.startsWith(month) && styles['outside'],
                      day === today && styles['today'],
                      day === value && styles['chosen'],
                    )}
                    aria-label={formatDay(day, locale, {
                      weekday: 'long',
                      day: 'numeric',
                      month: 'long',
                      year: 'numeric',
                    })}
                    {...(day === today ? { 'aria-current': 'date' as const } : {})}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="small" variant="quiet" isWide onPress={() => onPick(today)}>
        {t('ui.day.today')}
      </Button>
    </div>
  )
}

function dayForKey(active: Day, event: KeyboardEvent): Day | null {
  switch (event.key) {
    case 'ArrowLeft':
      return addDays(active, -1)
    case 'ArrowRight':
      return addDays(active, 1)
    case 'ArrowUp':
      return addDays(active, -7)
    case 'ArrowDown':
      return addDays(active, 7)
    case 'Home':
      return weekEnds(active)[0]
    case 'End':
      return weekEnds(active)[1]
    case 'PageUp':
      return addMonths(active, event.shiftKey ? -12 : -1)
    case 'PageDown':
      return addMonths(active, event.shiftKey ? 12 : 1)
    default:
      return null
  }
}
