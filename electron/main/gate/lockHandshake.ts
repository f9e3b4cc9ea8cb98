import type { Drafts } from '#shared/ipc/vault.ts'

/** What a window answers when it is asked to let itself be locked. */
export interface ReadyToLock {
  /** Everything that was changed is journalled. */
  readonly isSaved: boolean
  readonly drafts: Drafts | null
}

/** A window hands over its last changes within this time, or counts as one that does not answer; milliseconds. */
export const LOCK_ANSWER_MS = 4000

/** Asks the window for what would be lost with it, once at a time. */
export class LockHandshake {
  #answer: ((ready: ReadyToLock | null) => void) | null = null

  /** What the window answers; null if it does not, in time. */
  ask(announce: () => void, limitMs = LOCK_ANSWER_MS): Promise<ReadyToLock | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.answer(null), limitMs)
      this.#answer = (ready) => {
        clearTimeout(timer)
        this.#answer = null
        resolve(ready)
      }
      announce()
    })
  }

  answer(ready: ReadyToLock | null): void {
    this.#answer?.(ready)
  }
}
