import { join } from 'node:path'
import type { JournalHead } from '#shared/ipc/schemas.ts'
import { writeAtomically } from '../atomicFile.ts'
import type { Disk } from '../disk.ts'
import { HEADER_LENGTH, readHeader, writeHeader } from './segmentHeader.ts'
import { EMPTY_HASH } from './segmentLine.ts'

/** Before the first record of all. */
const BEGINNING: JournalHead = { position: 0, hash: EMPTY_HASH }

/**
 * The record behind which the journal begins: what is up to it lies in snapshots. Without this a lost first segment
 * could not be told from one that was trimmed. Null if the note is damaged.
 */
export async function readBase(disk: Disk, folder: string): Promise<JournalHead | null> {
  const path = join(folder, BASE_FILE)
  if (!(await disk.exists(path))) return BEGINNING
  const bytes = await disk.readFile(path)
  // What goes on behind its header is a segment that came under this name.
  const header = bytes.length > HEADER_LENGTH ? undefined : readHeader(bytes)?.header
  return header === undefined ? null : { position: header.first - 1, hash: header.hash }
}

export async function writeBase(disk: Disk, folder: string, base: JournalHead): Promise<void> {
  await writeAtomically(disk, join(folder, BASE_FILE), writeHeader(base.position + 1, base.hash))
}

export const BASE_FILE = 'base'
