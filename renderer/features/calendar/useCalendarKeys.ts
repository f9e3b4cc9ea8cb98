import { useEffect, useEffectEvent } from 'react'
import { today } from '#renderer/lib/clock.ts'
import { navigate, useLocation } from '#renderer/navigation/location.ts'
import type { CalendarViewName } from '#renderer/navigation/route.ts'
import type { Day } from '#shared/lib/days.ts'

/** By the place of the key, so also where the layout types Greek. */
const VIEW_KEYS: ReadonlyMap<string, CalendarViewName> = new Map([
  ['KeyM', 'month'],
  ['KeyW', 'week'],
  ['KeyA', 'agenda'],
])

/** T goes to today; M, W and A change the view, unless somebody is typing or something is open. */
export function useCalendarKeys(view: CalendarViewName, day: Day): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (useLocation.getState().dialog !== null || isInOverlayOrField(event.target)) return
    const nextView = VIEW_KEYS.get(event.code)
    if (event.code === 'KeyT') navigate({ screen: 'calendar', view, day: today() })
    else if (nextView !== undefined) navigate({ screen: 'calendar', view: nextView, day })
    else return
    event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function isInOverlayOrField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input[type="text"], textarea, [role="dialog"]') !== null
}
