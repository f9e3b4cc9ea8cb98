import { join } from 'node:path'
import type { FileHandle } from 'node:fs/promises'
import type { Disk } from '../disk.ts'
import { HEADER_LENGTH, segmentName, writeHeader } from './segmentHeader.ts'
import { contentOf, lineAt } from './segmentLine.ts'

/** A segment as the journal keeps it in memory: a number for each record, whatever their size. */
export interface Segment {
  /** Position of its first record. */
  readonly first: number
  /** Chained hash of the record before it; null where nothing tells it. */
  readonly hash: string | null
  /** Where each line begins, in bytes; -1 for a damaged one. */
  readonly offsets: number[]
  /** Where the last line ends, in bytes. */
  end: number
}

/** A line that is to be written. */
export interface NewLine {
  readonly position: number
  readonly hash: string
  readonly bytes: Buffer
}

/** A line that was read: its content is still sealed. */
export interface ReadLine {
  readonly position: number
  readonly hash: string
  readonly content: string
  readonly bytes: Buffer
}

/**
 * Writes a segment whole beside its place, synced, and puts it there, the folder synced too: only then its lines may
 * be acknowledged. Whatever had its name before is replaced.
 */
export async function createSegment(
  disk: Disk,
  folder: string,
  {
    first,
    hash,
    lines,
  }: { readonly first: number; readonly hash: string; readonly lines: readonly NewLine[] },
): Promise<Segment> {
  const path = join(folder, segmentName(first))
  const temporary = `${path}${TEMPORARY}`
  try {
    const handle = await disk.open(temporary, 'w')
    try {
      await writeFully(
        handle,
        Buffer.concat([writeHeader(first, hash), ...lines.map(({ bytes }) => bytes)]),
        0,
      )
      await handle.sync()
    } finally {
      await handle.close()
    }
    await disk.rename(temporary, path)
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined)
    throw error
  }
  await disk.syncFolder(folder)
  const segment: Segment = { first, hash, offsets: [], end: HEADER_LENGTH }
  addLines(segment, lines)
  return segment
}

/** Notes lines that now lie behind the end of a segment. */
export function addLines(segment: Segment, lines: readonly NewLine[]): void {
  for (const { position, bytes } of lines) {
    while (segment.first + segment.offsets.length < position) segment.offsets.push(-1)
    segment.offsets.push(segment.end)
    segment.end += bytes.length
  }
}

/** The whole lines of a segment from position `from` to `to`, verified; throws if the file is not as it was. */
export async function readLines(
  disk: Disk,
  folder: string,
  segment: Segment,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<ReadLine[]> {
  const { first, offsets, end } = segment
  const wanted: [position: number, offset: number][] = []
  for (let position = Math.max(from, first); position <= to; position++) {
    const offset = offsets[position - first]
    if (offset === undefined) break
    if (offset >= 0) wanted.push([position, offset])
  }
  const start = wanted[0]?.[1]
  if (start === undefined) return []
  let next = (wanted.at(-1)?.[0] ?? 0) - first + 1
  while (offsets[next] === -1) next++
  const behind = offsets[next] ?? end
  const bytes = await readRange(disk, join(folder, segmentName(first)), start, behind)
  return wanted.map(([position, offset]) => {
    const line = lineAt(bytes, offset - start)
    if (line?.position !== position) throw new Error(`Line ${String(position)} is not what it was`)
    return {
      position,
      hash: line.hash,
      content: contentOf(bytes, line).toString('utf8'),
      bytes: bytes.subarray(line.start, line.end),
    }
  })
}

export async function writeFully(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten
  }
}

async function readRange(disk: Disk, path: string, start: number, end: number): Promise<Buffer> {
  const handle = await disk.open(path, 'r')
  try {
    const bytes = Buffer.alloc(end - start)
    for (let done = 0; done < bytes.length;) {
      const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done)
      if (bytesRead === 0) throw new Error('A segment is shorter than its acknowledged end')
      done += bytesRead
    }
    return bytes
  } finally {
    await handle.close()
  }
}

/** What a segment's name ends with while it is being written. */
export const TEMPORARY = '.new'
