import type { Result } from '#shared/lib/result.ts'
import type { DiskError } from '../disk.ts'

export interface StoredFile {
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string
  readonly bytes: number
}

/** Files that hang on records, named by their content: the same file lies there once. */
export interface AttachmentStore {
  /** Begins a file of so many bytes; its chunks follow in order. */
  begin(bytes: number): Promise<Result<{ readonly uploadId: string }, 'tooLarge' | DiskError>>
  add(
    uploadId: string,
    bytes: Uint8Array,
  ): Promise<Result<undefined, 'tooLarge' | 'unknownUpload' | DiskError>>
  /** Ends it; synced and in its place when this answers. */
  finish(uploadId: string): Promise<Result<StoredFile, 'unknownUpload' | DiskError>>
  cancel(uploadId: string): Promise<void>
  /** The path of a file whose content was read and is what its name says. */
  verified(hash: string): Promise<Result<string, 'missing' | 'damaged'>>
  /** What lies there. */
  list(): Promise<readonly StoredFile[]>
  /**
   * Removes files that no record has named for 30 days. `inUse` comes from a proven snapshot and the journal behind it.
   */
  collect(inUse: ReadonlySet<string>, nowMs: number): Promise<{ readonly removed: number }>
}
