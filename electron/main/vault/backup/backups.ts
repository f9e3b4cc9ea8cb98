import type { BackupError, BackupState, SnapshotSummary } from '#shared/ipc/safety.ts'
import type { Result } from '#shared/lib/result.ts'
import type { DiskError } from '../disk.ts'
import type { SnapshotReadError } from '../snapshots/snapshots.ts'
import type { BackupKeyError, BackupSecret } from './keyHeader.ts'

/** Why a backup could not be opened with what a person had. */
export type OpenFileError = SnapshotReadError | BackupKeyError

/** When snapshots are taken, and what lies in the second folder. */
export interface Backups {
  /** What is known; `look` makes it fresh. */
  state(): BackupState
  /** Looks at both places. */
  look(): Promise<BackupState>
  /** Takes a snapshot now and brings the second folder up to date; the state tells of each place. */
  now(): Promise<Result<BackupState, BackupError>>
  /** Makes a folder the second place and begins to fill it. Asking the person is the caller's. */
  useFolder(path: string): Promise<Result<BackupState, 'insideVault' | DiskError>>
  forgetFolder(): Promise<Result<BackupState, 'writeFailed'>>
  setLimit(bytes: number): Promise<Result<BackupState, 'writeFailed'>>
  /** Makes a file that somebody has chosen readable under an id, for this run. */
  openFile(path: string): Promise<Result<SnapshotSummary, SnapshotReadError>>
  /**
   * The same for a backup that answered `foreign`: with what the person has for it. The header beside it is found here;
   * who opens it is the caller's.
   */
  openFileWith(path: string, secret: BackupSecret): Promise<Result<SnapshotSummary, OpenFileError>>
  /** On an empty vault: takes the snapshot as its beginning, with the attachments beside it. */
  adopt(
    id: string,
  ): Promise<Result<undefined, 'notEmpty' | SnapshotReadError | 'diskFull' | 'readOnly' | 'writeFailed'>>
  /** Calls back whenever the state has changed; the answer ends it. */
  subscribe(listener: () => void): () => void
  /** Begins the hourly snapshots. */
  start(): void
  /** On quit: the last snapshot of this run. Answers within `limitMs`, finished or not. */
  finish(limitMs: number): Promise<void>
}
