import { useMemo } from 'react'
import { updatePreferences, usePreferencesStore } from '#renderer/lib/preferences.ts'
import { CALENDAR_KINDS, type CalendarKind } from '#shared/domain/followUps/calendarEntries.ts'

/** What the calendar shows of its kinds; remembered from one start to the next. */
export function useShownKinds(): readonly CalendarKind[] {
  const hidden = usePreferencesStore(({ preferences }) => preferences.calendarHidden)
  return useMemo(() => CALENDAR_KINDS.filter((kind) => !hidden.includes(kind)), [hidden])
}

/** Shows a kind, or leaves it out. */
export function toggleKind(kind: CalendarKind): void {
  const hidden = usePreferencesStore.getState().preferences.calendarHidden
  const calendarHidden = hidden.includes(kind) ? hidden.filter((other) => other !== kind) : [...hidden, kind]
  void updatePreferences({ calendarHidden })
}
