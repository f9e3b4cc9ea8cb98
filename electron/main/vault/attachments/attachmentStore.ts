import type { Result } from '#shared/lib/result.ts'
import type { Disk, DiskError } from '../disk.ts'
import type { SealingKeys } from '../sealing/sealedBytes.ts'

export interface StoredFile {
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string
  readonly bytes: number
}

/** A file elsewhere: sealed by this vault or by the one whose keys come along, or as an older Keyfolio left it. */
export interface FileElsewhere {
  readonly path: string
  readonly keys?: SealingKeys
}

/** Where else a file may lie, e.g. in the second backup folder. Null where it has none. */
export type AttachmentSource = (hash: string) => Promise<string | FileElsewhere | null>

/** A file of the vault as it lies there. */
export interface SealedFile {
  readonly path: string
  /** Of its bytes, not of its content. */
  readonly sha256: string
}

/** Files that hang on records, sealed, named by their content: the same file lies there once. */
export interface AttachmentStore {
  /** Begins a file of so many bytes; its chunks follow in order. */
  begin(bytes: number): Promise<Result<{ readonly uploadId: string }, 'tooLarge' | DiskError>>
  add(
    uploadId: string,
    bytes: Uint8Array,
  ): Promise<Result<undefined, 'tooLarge' | 'unknownUpload' | DiskError>>
  /** Ends it; synced and in its place when this answers. */
  finish(uploadId: string): Promise<Result<StoredFile, 'unknownUpload' | 'incomplete' | DiskError>>
  cancel(uploadId: string): Promise<void>
  /** Ends every file on its way: the window that sent them is gone. */
  cancelAll(): Promise<void>
  /**
   * The path of a file whose content was read and is what its name says. A damaged one is set aside, and a good one
   * is taken from wherever else it lies.
   */
  verified(hash: string): Promise<Result<string, 'missing' | 'damaged'>>
  /** The same for who copies it as it lies there: sealed. */
  sealedFile(hash: string): Promise<Result<SealedFile, 'missing' | 'damaged' | DiskError>>
  /** Takes a file in whose name says what it holds; anything else is refused. */
  takeFrom(hash: string, file: FileElsewhere): Promise<Result<undefined, 'damaged' | DiskError>>
  /** Seals a copy of a file of ours that an older Keyfolio has left elsewhere in clear text. Throws what the disk says. */
  sealElsewhere(path: string, disk: Disk): Promise<void>
  /** Copies what a verified file holds, opened, to a path: whole and synced, or not at all. */
  copyTo(
    hash: string,
    path: string,
    disk: Disk,
  ): Promise<Result<undefined, 'missing' | 'damaged' | DiskError>>
  /** What lies there, by name and by the length that it has there. */
  list(): Promise<readonly StoredFile[]>
  /** From now on files that are missing or damaged are looked for there too. The answer ends it. */
  addSource(source: AttachmentSource): () => void
  /** How many places there are to look in besides the vault. */
  sourceCount(): number
  /**
   * Removes files that no record has named for 30 days. `inUse` comes from a proven snapshot and the journal behind it.
   */
  collect(inUse: ReadonlySet<string>, nowMs: number): Promise<{ readonly removed: number }>
  /** Seals anew whatever is not sealed under the key that seals now. Throws when the disk takes nothing. */
  reseal(onProgress?: (share: number) => void): Promise<{ readonly sealed: number; readonly left: number }>
}
