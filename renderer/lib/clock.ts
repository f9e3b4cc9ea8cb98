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

/** The zone in which the manager's days begin and end: of the preferences, or the system's. */
export function homeZone(): string {
  return homeZoneOf(usePreferencesStore.getState().preferences, systemZone)
}

/** The civil day it is now in the manager's home zone. */
export function today(): Day {
  const zone = homeZone()
  const minute = Math.floor(nowMs() / 60_000)
  if (known?.zone !== zone || known.minute !== minute) {
    known = { zone, minute, day: dayOfInstant(nowMs(), zone) }
  }
  return known.day
}

// Every cell that shows a day asks for it. In every zone of today a day begins on a whole minute.
let known: { readonly zone: string; readonly minute: number; readonly day: Day } | null = null

/** The civil day, redrawn at midnight, after the machine slept, and when another home zone is chosen. */
export function useToday(): Day {
  return useSyncExternalStore(subscribeToDay, today)
}

// One timer for all: a table shows dozens of days.
const watchers = new Set<() => void>()
let stopWatching = (): void => undefined

function subscribeToDay(redraw: () => void): () => void {
  if (watchers.size === 0) stopWatching = watchDay()
  watchers.add(redraw)
  return () => {
    watchers.delete(redraw)
    if (watchers.size === 0) stopWatching()
  }
}

function watchDay(): () => void {
  const tell = (): void => {
    for (const redraw of watchers) redraw()
  }
  const timer = setInterval(tell, DAY_CHECK_MS)
  document.addEventListener('visibilitychange', tell)
  const stopFollowing = usePreferencesStore.subscribe(tell)
  return () => {
    clearInterval(timer)
    stopFollowing()
    document.removeEventListener('visibilitychange', tell)
  }
}
