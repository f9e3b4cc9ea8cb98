import { useSyncExternalStore } from 'react'
import { type Day, dayOfInstant } from '#shared/lib/days.ts'
import { homeZoneOf } from '#shared/lib/zones.ts'
import type { AppInfo } from '#shared/ipc/schemas.ts'
import { usePreferencesStore } from './preferences.ts'

/** How often the day is asked for; a sleeping laptop wakes to a new day without a timer having fired. */
const DAY_CHECK_MS = 15_000

let offsetMs = 0
let systemZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Sets the system's zone and the offset of the clock for this run; `openStore` does it before anything is stamped. */
export function setClock(info: Pick<AppInfo, 'zone' | 'clockOffsetMs'>): void {
  offsetMs = info.clockOffsetMs
  systemZone = info.zone
}

/** Milliseconds since 1970. */
export function nowMs(): number {
  return Date.now() + offsetMs
}

/** The civil day it is now in the manager's home zone: of the preferences, or the system's. */
export function today(): Day {
  return dayOfInstant(nowMs(), homeZoneOf(usePreferencesStore.getState().preferences, systemZone))
}

/** The civil day, redrawn at midnight, after the machine slept, and when another home zone is chosen. */
export function useToday(): Day {
  return useSyncExternalStore(subscribeToDay, today)
}

function subscribeToDay(redraw: () => void): () => void {
  const timer = setInterval(redraw, DAY_CHECK_MS)
  document.addEventListener('visibilitychange', redraw)
  const stopFollowing = usePreferencesStore.subscribe(redraw)
  return () => {
    clearInterval(timer)
    stopFollowing()
    document.removeEventListener('visibilitychange', redraw)
  }
}
