import { useSyncExternalStore } from 'react'
import { type Day, dayOfInstant } from '#shared/lib/days.ts'
import type { AppInfo } from '#shared/ipc/schemas.ts'

/** How often the day is asked for; a sleeping laptop wakes to a new day without a timer having fired. */
const DAY_CHECK_MS = 15_000

let offsetMs = 0
let zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Sets zone and offset of the clock for this run; `openStore` does it before anything is stamped. */
export function setClock(info: Pick<AppInfo, 'zone' | 'clockOffsetMs'>): void {
  offsetMs = info.clockOffsetMs
  zone = info.zone
}

/** Milliseconds since 1970. */
export function nowMs(): number {
  return Date.now() + offsetMs
}

/** The civil day it is now in the manager's zone. */
export function today(): Day {
  return dayOfInstant(nowMs(), zone)
}

/** The civil day, redrawn at midnight and after the machine slept. */
export function useToday(): Day {
  return useSyncExternalStore(subscribeToDay, today)
}

function subscribeToDay(redraw: () => void): () => void {
  const timer = setInterval(redraw, DAY_CHECK_MS)
  document.addEventListener('visibilitychange', redraw)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', redraw)
  }
}
