import { create } from 'zustand'
import { CALENDAR_KINDS, type CalendarKind } from '#shared/domain/followUps/calendarEntries.ts'

/** What the calendar shows of its kinds, as long as the window is open. */
export const useCalendarKinds = create<{ readonly shown: readonly CalendarKind[] }>()(() => ({
  shown: CALENDAR_KINDS,
}))

/** Shows a kind, or leaves it out. */
export function toggleKind(kind: CalendarKind): void {
  useCalendarKinds.setState(({ shown }) => ({
    shown: shown.includes(kind) ? shown.filter((other) => other !== kind) : [...shown, kind],
  }))
}
