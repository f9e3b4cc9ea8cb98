import { TimeLimitReached } from './timeLimit.ts'

type Listener = (error: unknown) => void

let listener: Listener | null = null

/** A query could not be answered because the database is closed or failing. */
export class StoreAway extends Error {
  constructor(cause: unknown) {
    super('The database did not answer', { cause })
    this.name = 'StoreAway'
  }
}

/** What Dexie and Chromium call it when storage fails; their other errors (a wrong key, a missing index) are bugs. */
const TROUBLE_NAMES: ReadonlySet<string> = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'OpenFailedError',
  'QuotaExceededError',
  'RowNotOpened',
  'StoreAway',
  'TimeoutError',
  'UnknownError',
])

/** True for an error of storage, as opposed to a bug of ours. */
export function isStoreTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof TimeLimitReached || TROUBLE_NAMES.has(error.name)) return true
  // Dexie wraps what happened to the rows of one call: on a full disk each of them was refused.
  return 'failures' in error && Array.isArray(error.failures) && error.failures.some(isStoreTrouble)
}

/** Tells the guardian that the database did not do what it should. */
export function reportStoreTrouble(error: unknown): void {
  listener?.(error)
}

/** For the guardian: hears of every trouble; the answer ends it. */
export function onStoreTrouble(heard: Listener): () => void {
  listener = heard
  return () => {
    if (listener === heard) listener = null
  }
}
