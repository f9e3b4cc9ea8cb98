import { Temporal } from 'temporal-polyfill'

/** How often the clock is looked at, and how often it at least ticks. */
export const LOOK_MS = 5000
const TICK_MS = 30_000

/** The wall clock and a steady one may differ by so much before somebody has set the clock. */
const JUMP_MS = 3000

export interface WatchedClock {
  /** The wall clock, milliseconds since 1970. */
  readonly nowMs: () => number
  /** Milliseconds of a clock that nobody sets; it may stand still while the machine sleeps. */
  readonly steadyMs: () => number
  readonly zone: () => string
}

/**
 * Ticks every 30 seconds by the wall clock, and at once when the clock jumped, the zone or its offset changed, or
 * the machine woke. Timers alone do not do: they sleep with the laptop, and long ones fire at once.
 */
export class ClockWatch {
  readonly #clock: WatchedClock
  readonly #tick: () => void
  #before: Look | null = null
  #tickedMs = Number.NEGATIVE_INFINITY

  constructor(clock: WatchedClock, tick: () => void) {
    this.#clock = clock
    this.#tick = tick
  }

  /** Looks at the clock until the answer is called. */
  start(): () => void {
    this.look()
    const timer = setInterval(() => this.look(), LOOK_MS)
    return () => clearInterval(timer)
  }

  /** One look; ticks if there is a reason to. */
  look(): void {
    const before = this.#before
    const now = this.#read()
    this.#before = now
    if (before === null || hasJumped(before, now) || now.nowMs - this.#tickedMs >= TICK_MS)
      this.tick(now.nowMs)
  }

  /** Ticks whatever the clock says: the machine woke, or somebody unlocked the screen. */
  tick(nowMs = this.#clock.nowMs()): void {
    this.#tickedMs = nowMs
    this.#tick()
  }

  #read(): Look {
    const nowMs = this.#clock.nowMs()
    const zone = this.#clock.zone()
    const { offset } = Temporal.Instant.fromEpochMilliseconds(Math.floor(nowMs)).toZonedDateTimeISO(zone)
    return { nowMs, steadyMs: this.#clock.steadyMs(), place: `${zone} ${offset}` }
  }
}

interface Look {
  readonly nowMs: number
  readonly steadyMs: number
  /** The zone and its offset from UTC. */
  readonly place: string
}

function hasJumped(before: Look, now: Look): boolean {
  const drift = now.nowMs - before.nowMs - (now.steadyMs - before.steadyMs)
  return Math.abs(drift) > JUMP_MS || before.place !== now.place
}
