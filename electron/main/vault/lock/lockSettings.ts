import type { Disk } from '../disk.ts'
import type { Holder } from './lockFile.ts'

/** How the times of a lock hang together: whoever waits waits longer than a silent holder trusts itself. */
export interface LockTimes {
  /** Between two beats of the holder. */
  readonly beatMs: number
  /** A holder whose last beat is older writes nothing before it has made sure that the lock is still its own. */
  readonly trustMs: number
  /** A lock that does not move for so long is nobody's. Watched by the own clock: no two clocks are compared. */
  readonly watchMs: number
  /** Between two looks of whoever watches. */
  readonly lookMs: number
}

export const LOCK_TIMES: LockTimes = { beatMs: 10_000, trustMs: 20_000, watchMs: 30_000, lookMs: 500 }

export interface LockSettings {
  readonly disk: Disk
  readonly folder: string
  readonly self: Holder
  readonly times: LockTimes
  /** Milliseconds that a clock on the wall shows: it goes on while the machine sleeps, and may be set. */
  readonly wallMs: () => number
  /** Milliseconds that nobody can set; the clock may stand while the machine sleeps. */
  readonly steadyMs: () => number
  /** Hears whose lock is going to be watched, which takes a while. */
  readonly onWatch?: (host: string) => void
  /** Whether a process of this machine runs. */
  readonly isRunning: (pid: number) => boolean
}

/** Time that has passed since a moment, by whichever clock has seen more of it. */
export interface Moment {
  readonly wallMs: number
  readonly steadyMs: number
}

export function momentOf({ wallMs, steadyMs }: Pick<LockSettings, 'wallMs' | 'steadyMs'>): Moment {
  return { wallMs: wallMs(), steadyMs: steadyMs() }
}

export function msSince(moment: Moment, settings: Pick<LockSettings, 'wallMs' | 'steadyMs'>): number {
  return Math.max(settings.wallMs() - moment.wallMs, settings.steadyMs() - moment.steadyMs)
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
