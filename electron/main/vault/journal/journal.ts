import type { JournalEntry, JournalHead } from '#shared/ipc/schemas.ts'
import type { Result } from '#shared/lib/result.ts'

export type AppendError = 'gap' | 'conflict' | 'diskFull' | 'readOnly' | 'writeFailed'

/** The promise that nothing is lost: an append-only file whose every line is chained to the one before. */
export interface Journal {
  head(): Result<JournalHead, 'unreadable'>
  /**
   * Appends what follows the head and answers once it is synced to the disk. Entries that are there already
   * are skipped; a request is taken whole or not at all.
   */
  append(entries: readonly JournalEntry[]): Promise<Result<JournalHead, AppendError>>
  /** Up to `limit` entries from position `from` on. */
  read(
    from: number,
    limit: number,
  ): Promise<Result<{ readonly entries: readonly JournalEntry[] }, 'unreadable'>>
  /** Ends after what was asked before. */
  close(): Promise<void>
}

/** What opening found, with counts only. */
export interface JournalReport {
  readonly state: 'ready' | 'readOnly' | 'unreadable'
  readonly records: number
  /** Bytes of a torn write that were cut off and kept aside. */
  readonly cutBytes: number
  /** Bytes that could not be verified, in an unreadable journal. */
  readonly damagedBytes: number
}
