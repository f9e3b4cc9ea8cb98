/**
 * Why the store cannot be used: the journal cannot be read · the database cannot be opened · a newer Keyfolio
 * wrote it · what contradicts the journal could not be kept · journal and snapshots do not give everything.
 */
export type StoreErrorCode =
  'journalUnreadable' | 'storeUnavailable' | 'newerStore' | 'notSetAside' | 'incomplete'

/** Ends `openStore`; the window turns the code into a sentence. Nothing has been deleted or overwritten. */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(`The store cannot be used: ${code}`, { cause })
    this.name = 'StoreError'
    this.code = code
  }
}
