/** How often is looked whether something is due, and whether the second folder is back. */
export const LOOK_MS = 60_000

const HOUR_MS = 3_600_000
/** After a start one does not wait a whole hour: many a working day is shorter. */
const FIRST_MS = 10 * 60_000
const RETRY_MS = 5 * 60_000

/**
 * When the hourly snapshot is due. Counts by a clock that nobody can set, so a jump of the one on the wall brings none
 * and leaves none out.
 */
export class HourlySchedule {
  #dueAtMs: number

  /** @param uptimeMs milliseconds since some moment, never running back */
  constructor(uptimeMs: number) {
    this.#dueAtMs = uptimeMs + FIRST_MS
  }

  isDue(uptimeMs: number): boolean {
    return uptimeMs >= this.#dueAtMs
  }

  /** One was taken, or nothing had changed: the next is due in an hour. */
  done(uptimeMs: number): void {
    this.#dueAtMs = uptimeMs + HOUR_MS
  }

  /** It failed: one tries again before the hour is over. */
  soon(uptimeMs: number): void {
    this.#dueAtMs = uptimeMs + RETRY_MS
  }
}
