import { readFileSync } from 'node:fs'
import { homeZoneOf } from '#shared/lib/zones.ts'
import type { Launch } from '../launch.ts'

/** What time it is for the manager; in tests, what time it is said to be. */
export interface ReminderClock {
  readonly nowMs: () => number
  readonly steadyMs: () => number
  readonly zone: () => string
}

/**
 * The clock of a run. The zone is asked for each time: a laptop travels. A test may name a file that holds
 * milliseconds to add to the clock, and change it while Keyfolio runs (`KEYFOLIO_TEST_CLOCK_FILE`).
 */
export function reminderClock(
  launch: Pick<Launch, 'clockOffsetMs' | 'clockFile' | 'zone'>,
  preferences: () => { readonly homeZone: string },
): ReminderClock {
  const { clockOffsetMs, clockFile } = launch
  const zoneAtStart = systemZone()
  // A launch with another zone than the system's is a test.
  const ownZone = (): string => (launch.zone === zoneAtStart ? systemZone() : launch.zone)
  return {
    nowMs: () => Date.now() + clockOffsetMs + (clockFile === null ? 0 : readOffset(clockFile)),
    steadyMs: () => performance.now(),
    zone: () => homeZoneOf(preferences(), ownZone()),
  }
}

function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function readOffset(path: string): number {
  try {
    const offset = Number(readFileSync(path, 'utf8').trim())
    return Number.isFinite(offset) ? offset : 0
  } catch {
    return 0
  }
}
