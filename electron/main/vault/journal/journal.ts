import type { JournalEntry, JournalHead } from '#shared/ipc/schemas.ts'
import type { Gap, HealthReport } from '#shared/ipc/safety.ts'
import type { Result } from '#shared/lib/result.ts'
import type { DiskError } from '../disk.ts'

export type AppendError = 'gap' | 'conflict' | 'diskFull' | 'readOnly' | 'writeFailed'

export type RepairError = 'noMatch' | 'diskFull' | 'readOnly' | 'writeFailed'

/** The promise that nothing is lost: append-only segments whose every line is chained to the one before. */
export interface Journal {
  head(): Result<JournalHead, 'unreadable'>
  /**
   * Appends what follows the head and answers once it is synced to the disk. Entries that are there already
   * are skipped, and so are those that were trimmed or are damaged; a request is taken whole or not at all.
   */
  append(entries: readonly JournalEntry[]): Promise<Result<JournalHead, AppendError>>
  /** Up to `limit` entries from position `from` on. Damaged ones are left out; fewer than `limit` mean the end. */
  read(
    from: number,
    limit: number,
  ): Promise<Result<{ readonly entries: readonly JournalEntry[] }, 'unreadable' | 'trimmed'>>
  /** The first position that is still in the journal (1 while nothing was trimmed); what was before lies in snapshots. */
  first(): number
  /** Positions up to the head whose records are damaged. Appending goes on behind the head all the same. */
  gaps(): readonly Gap[]
  /**
   * Puts records into gaps. Each is taken only if the chain of hashes proves that it is the very one that was there;
   * `noMatch` if none of them was. Of a long gap records can be offered in several requests: they wait for the one
   * that proves them. A copy of the damaged segment is kept, the new one takes its place whole.
   */
  repair(entries: readonly JournalEntry[]): Promise<Result<{ readonly gaps: readonly Gap[] }, RepairError>>
  /** Removes segments that end at or before `position`; the caller has proven that two good snapshots hold them. */
  trim(position: number): Promise<Result<undefined, DiskError>>
  /** Sets everything up to the head aside as damaged: the journal goes on behind it. A proven snapshot holds the rest. */
  startBehindHead(): Promise<Result<undefined, DiskError>>
  /**
   * Makes an empty journal go on behind a record that a snapshot ends with. `notEmpty` if there is any record.
   */
  beginAt(head: JournalHead): Promise<Result<undefined, 'notEmpty' | DiskError>>
  /** What the health page shows of it. */
  facts(): HealthReport['journal']
  /** Ends after what was asked before. */
  close(): Promise<void>
}

/** What opening found, with counts only. */
export interface JournalReport {
  readonly state: 'ready' | 'readOnly' | 'unreadable'
  readonly segments: number
  readonly bytes: number
  /** Records that can be read. */
  readonly records: number
  /** Bytes behind the last whole record that were cut off and kept aside. */
  readonly cutBytes: number
  /** Other bytes that could not be verified. */
  readonly damagedBytes: number
  /** Segments whose names were not theirs; they have the right ones now, unless nothing may be written. */
  readonly renamed: number
  readonly gaps: number
  /** Records in the gaps. */
  readonly missing: number
  /** Damaged records that could be put together again from what was left of them. */
  readonly mended: number
  /**
   * The damage reaches the end, so that there may have been acknowledged records behind the head: only a comparison
   * with the database or a snapshot tells.
   */
  readonly isEndDamaged: boolean
  /** The journal was one file before. */
  readonly upgraded: boolean
}
