import type { JournalEntry, JournalHead } from '#shared/ipc/schemas.ts'
import type { Gap } from '#shared/ipc/safety.ts'
import type { Result } from '#shared/lib/result.ts'
import type { DiskError } from '../disk.ts'

export type AppendError = 'gap' | 'conflict' | 'diskFull' | 'readOnly' | 'writeFailed'

export type RepairError = 'noMatch' | 'diskFull' | 'readOnly' | 'writeFailed'

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
  ): Promise<Result<{ readonly entries: readonly JournalEntry[] }, 'unreadable' | 'trimmed'>>
  /** The first position that is still in the journal (1 while nothing was trimmed); what was before lies in snapshots. */
  first(): number
  /** Positions whose records are damaged. While there are any, appending goes on behind the last one. */
  gaps(): readonly Gap[]
  /**
   * Puts records into gaps. Each is taken only if the chain of hashes proves that it is the very one that was there;
   * `noMatch` if none of them was. The damaged segment is kept, the new one takes its place whole.
   */
  repair(entries: readonly JournalEntry[]): Promise<Result<{ readonly gaps: readonly Gap[] }, RepairError>>
  /** Removes segments that end at or before `position`; the caller has proven that two good snapshots hold them. */
  trim(position: number): Promise<Result<undefined, DiskError>>
  /** Sets everything up to the head aside as damaged: the journal goes on behind it. A proven snapshot holds the rest. */
  startBehindHead(): Promise<Result<undefined, DiskError>>
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
