import type { JournalHead } from '#shared/ipc/schemas.ts'

/** What is known of a snapshot without opening it. */
export interface SnapshotInfo {
  readonly id: string
  /** The journal's end at the moment it was taken: its tail begins behind it. */
  readonly head: JournalHead
  readonly bytes: number
}

/** All rows at one position of the journal, so that a rebuild need not begin at record 1. */
export interface SnapshotStore {
  list(): Promise<readonly SnapshotInfo[]>
  write(head: JournalHead, lines: AsyncIterable<string>): Promise<SnapshotInfo>
  read(id: string): AsyncIterable<string>
  /** Erasure: the older ones go once a newer one is on the disk. */
  remove(id: string): Promise<void>
}
