import { type DiskError, diskErrorOf } from '../disk.ts'
import { KeysDropped } from '../keys/vaultKeys.ts'

/**
 * Why an older vault could not be sealed: what the disk refused, a journal that it does not give out, or something that
 * came back from the disk as another thing than was written.
 */
export type ConversionError = DiskError | 'journalUnreadable' | 'notProven'

/** An older vault could not be sealed. Whatever it held is still there; the next start goes on. */
export class ConversionFailed extends Error {
  readonly code: ConversionError
  /** How much room the disk has to have, where that is what is missing. */
  readonly neededBytes: number | null

  constructor(code: ConversionError, { cause, neededBytes = null }: Partial<FailureDetails> = {}) {
    super(`The vault could not be sealed: ${code}`, { cause })
    this.name = 'ConversionFailed'
    this.code = code
    this.neededBytes = neededBytes
  }
}

interface FailureDetails {
  readonly cause: unknown
  readonly neededBytes: number | null
}

/** What is thrown for an error; a vault that was locked meanwhile is told as that. */
export function failureOf(error: unknown): ConversionFailed | KeysDropped {
  if (error instanceof ConversionFailed || error instanceof KeysDropped) return error
  return new ConversionFailed(diskErrorOf(error), { cause: error })
}
