import type {
  SNAPSHOT_REASONS,
  SnapshotEntity,
  SnapshotFooter,
  SnapshotHeader,
} from '#shared/formats/snapshot.ts'
import type { LedgerState } from '#shared/formats/erasureLedger.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import type { BackupError, SnapshotSummary } from '#shared/ipc/safety.ts'
import type { Result } from '#shared/lib/result.ts'

export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number]
export type SnapshotReadError = 'unknown' | 'damaged' | 'newer' | 'unreadable' | 'foreign'

/** Part of a snapshot: entities come first, then the history. */
export interface SnapshotPage {
  readonly entities: readonly SnapshotEntity[]
  readonly records: readonly JournalEntry[]
  /** Where to go on; null at the end. */
  readonly next: number | null
}

/** The same as it lies in the snapshot: each line as JSON, so that passing it on costs next to nothing. */
export interface SnapshotTexts {
  readonly entities: readonly string[]
  readonly records: readonly string[]
  readonly next: number | null
}

/** What frames a snapshot that was found whole. */
export interface OpenedSnapshot {
  readonly header: SnapshotHeader
  readonly footer: SnapshotFooter
  /** Whether the list of what was erased was there. */
  readonly ledger: LedgerState
}

/** The snapshots of a vault, whichever of the two places they lie in. */
export interface Snapshots {
  /** Newest first. */
  list(): Promise<readonly SnapshotSummary[]>
  /**
   * Takes one of what the journal has now, and answers once it was read back and found whole. One at a time:
   * who asks meanwhile waits. Where nothing has changed since the last good one, that one is answered.
   */
  take(reason: SnapshotReason): Promise<Result<SnapshotSummary, BackupError>>
  /** When one was last read from its first to its last byte, milliseconds since 1970; null: not in this run. */
  lastCheckedAtMs(): number | null
  /** Checks every byte. */
  open(id: string): Promise<Result<OpenedSnapshot, SnapshotReadError>>
  /** What was erased since is left out. */
  read(
    id: string,
    range: { readonly from: number; readonly limit: number; readonly withRecords: boolean },
  ): Promise<Result<SnapshotPage, SnapshotReadError>>
  /** As `read`, without parsing the lines. */
  readTexts(
    id: string,
    range: { readonly from: number; readonly limit: number; readonly withRecords: boolean },
  ): Promise<Result<SnapshotTexts, SnapshotReadError>>
  /**
   * Records at positions of the journal, from the newest good snapshot that has them, for repair. Those that no
   * snapshot has are left out.
   */
  recordsAt(from: number, to: number): Promise<readonly JournalEntry[]>
}
