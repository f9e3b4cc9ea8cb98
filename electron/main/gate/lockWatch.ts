import type { LockReason } from '#shared/ipc/vault.ts'

export interface LockWatchSettings {
  /** Seconds since the last key or click anywhere on this machine. */
  readonly idleSeconds: () => number
  /** After so many minutes; null: never. */
  readonly lockAfterMinutes: () => number | null
  readonly lock: (reason: LockReason) => void
}

/** How often it is asked how long nobody has touched anything, milliseconds. */
const LOOK_MS = 5000

/** Locks when nobody has been there for a while. A tick by the wall clock, for timers sleep with the laptop. */
export class LockWatch {
  readonly #settings: LockWatchSettings
  #timer: NodeJS.Timeout | null = null

  constructor(settings: LockWatchSettings) {
    this.#settings = settings
  }

  start(): void {
    this.#timer ??= setInterval(() => this.look(), LOOK_MS)
    this.#timer.unref()
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
  }

  /** Locks if it is time. */
  look(): void {
    const minutes = this.#settings.lockAfterMinutes()
    if (minutes !== null && this.#settings.idleSeconds() >= minutes * 60) this.#settings.lock('idle')
  }
}
