import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { formatDay } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import { addMonths, weekEnds } from '../lib/monthWeeks.ts'

interface DayCells {
  /** To be called with each cell of a day that appears. */
  readonly prepare: (cell: HTMLElement, day: Day) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

interface DayCellHandlers {
  readonly onDayChange: (day: Day) => void
  readonly onDayPress: (day: Day) => void
}

/** Makes the days of a grid one stop of Tab, with arrows between them; the library knows only the mouse. */
export function useDayCells(
  root: RefObject<HTMLElement | null>,
  active: Day,
  language: Language,
  on: DayCellHandlers,
): DayCells {
  const activeDay = useRef(active)
  /** Where the keyboard went: this day takes the focus again when its cell is drawn anew, as in another month. */
  const wanted = useRef<Day | null>(null)

  const mark = (cell: HTMLElement, day: Day): void => {
    cell.tabIndex = day === activeDay.current ? 0 : -1
    cell.ariaLabel = formatDay(day, language, 'withWeekday')
    if (day === wanted.current && day === activeDay.current && isFocusFree()) cell.focus()
  }

  useEffect(() => {
    activeDay.current = active
    for (const cell of root.current?.querySelectorAll<HTMLElement>(CELL) ?? []) mark(cell, dayOf(cell))
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (!(target instanceof HTMLElement) || !target.matches(CELL)) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const day = dayOf(target)
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      on.onDayPress(day)
      return
    }
    const next = dayForKey(day, event)
    if (next === null) return
    event.preventDefault()
    wanted.current = next
    root.current?.querySelector<HTMLElement>(`${CELL}[data-date="${next}"]`)?.focus()
    on.onDayChange(next)
  }
  return { prepare: mark, onKeyDown }
}

/** Nobody has gone elsewhere: the focus lies on a day, or was lost with one. */
function isFocusFree(): boolean {
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.matches(CELL)
}

const CELL = '[role="cell"][data-date]'

function dayOf(cell: HTMLElement): Day {
  return cell.dataset['date'] as Day // the library writes YYYY-MM-DD
}

function dayForKey(day: Day, { key }: KeyboardEvent): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return weekEnds(day)[0]
    case 'End':
      return weekEnds(day)[1]
    case 'PageUp':
      return addMonths(day, -1)
    case 'PageDown':
      return addMonths(day, 1)
    default:
      return null
  }
}
