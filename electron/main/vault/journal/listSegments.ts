import { join } from 'node:path'
import { type Disk, errorCode } from '../disk.ts'
import { BASE_FILE } from './journalBase.ts'
import { firstOfName, HEADER_LENGTH, JOURNAL_VERSION, readHeader, segmentName } from './segmentHeader.ts'
import { TEMPORARY } from './segmentFile.ts'

/** A file of the journal's folder and the segment that it holds: its header says so, or else its name. */
export interface SegmentFile {
  readonly name: string
  readonly first: number
}

export interface SegmentFiles {
  /** One for each segment, in order of their positions. */
  readonly files: readonly SegmentFile[]
  /** Other files that say that they are a segment of `files`. */
  readonly doubles: readonly string[]
  /** Files that were being written when a run ended; nothing in them was acknowledged. */
  readonly unfinished: readonly string[]
}

/** Whether a disk has lost what lies there, in contrast to one that cannot be reached or may not be read. */
export function isUnreadable(error: unknown): boolean {
  return errorCode(error) === 'EIO'
}

/** A newer Keyfolio has written the segments. */
export class NewerJournalError extends Error {}

/** Finds out which file is which segment, even where names were swapped. */
export async function listSegments(disk: Disk, folder: string): Promise<SegmentFiles> {
  const names = (await disk.readdir(folder)).sort()
  const found = new Map<number, SegmentFile>()
  const doubles: string[] = []
  const isSegmentAsBase = names.includes(BASE_FILE) && (await isLonger(disk, join(folder, BASE_FILE)))
  for (const name of names.filter((one) => one.endsWith('.log') || (one === BASE_FILE && isSegmentAsBase))) {
    const first = (await firstInHeader(disk, join(folder, name))) ?? firstOfName(name)
    if (first === null) continue
    const other = found.get(first)
    const isRightlyNamed = name === segmentName(first)
    if (other === undefined || isRightlyNamed) found.set(first, { name, first })
    if (other !== undefined) doubles.push(isRightlyNamed ? other.name : name)
  }
  return {
    files: [...found.values()].sort((one, other) => one.first - other.first),
    doubles,
    unfinished: names.filter((name) => name.endsWith(`.log${TEMPORARY}`)),
  }
}

/** The segments that do not have the name that belongs to them. */
export function misnamed(files: readonly SegmentFile[]): SegmentFile[] {
  return files.filter(({ name, first }) => name !== segmentName(first))
}

/** Gives each segment the name that belongs to it. In between it has one by which it is found again. */
export async function nameRightly(
  disk: Disk,
  folder: string,
  files: readonly SegmentFile[],
): Promise<SegmentFile[]> {
  const wrong = misnamed(files)
  for (const { name, first } of wrong) await disk.rename(join(folder, name), join(folder, betweenName(first)))
  for (const { first } of wrong) {
    await disk.rename(join(folder, betweenName(first)), join(folder, segmentName(first)))
  }
  if (wrong.length > 0) await disk.syncFolder(folder)
  return files.map(({ first }) => ({ first, name: segmentName(first) }))
}

/** The note of the base is a header and nothing else; where names were swapped a segment may lie there. */
async function isLonger(disk: Disk, path: string): Promise<boolean> {
  return (await disk.facts(path)).bytes > HEADER_LENGTH
}

function betweenName(first: number): string {
  return `moved-${segmentName(first)}`
}

async function firstInHeader(disk: Disk, path: string): Promise<number | null> {
  const header = readHeader(await beginningOf(disk, path))?.header
  if (header !== undefined && header.version > JOURNAL_VERSION) throw new NewerJournalError()
  return header?.first ?? null
}

async function beginningOf(disk: Disk, path: string): Promise<Buffer> {
  const handle = await disk.open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_LENGTH), 0, HEADER_LENGTH, 0)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    if (isUnreadable(error)) return Buffer.alloc(0)
    throw error
  } finally {
    await handle.close()
  }
}
