import type { Disk } from '../disk.ts'
import { createSegment, type NewLine, readLines, type Segment } from './segmentFile.ts'

/** What a segment is made of anew. */
export interface Rebuilding {
  /** The segment that the lines belong into; null where the first of all is missing. */
  readonly owner: Segment | null
  /** Lines that it lacks, in order. */
  readonly missing: readonly NewLine[]
  /** Chained hash of the record before the first missing one, if that is known. */
  readonly before: string | null
  readonly segmentBytes: number
}

/**
 * Writes a segment anew, with lines that it lacks; where that makes it too long, as several. A crash in between loses
 * nothing: the later pieces come first, and each only takes from the old file what it has itself.
 */
export async function rebuild(
  disk: Disk,
  folder: string,
  { owner, missing, before, segmentBytes }: Rebuilding,
): Promise<Segment[]> {
  const kept = owner === null ? [] : [owner]
  // A file whose beginning nobody knows stays; a new one takes over from the first record that is put back.
  const start = owner !== null && owner.hash !== null ? owner.first : missing[0]?.position
  const hash = owner?.hash ?? before
  if (start === undefined || hash === null) return kept
  const present = owner === null ? [] : await readLines(disk, folder, owner, { from: start, to: Infinity })
  const lines = [...present, ...missing].sort((one, other) => one.position - other.position)
  const built: Segment[] = []
  for (const piece of piecesOf(lines, { first: start, hash }, segmentBytes).reverse()) {
    built.unshift(await createSegment(disk, folder, piece))
  }
  if (owner !== null && start > owner.first) built.unshift(shortened(owner, start))
  return built
}

/** Cuts lines into segments of a length; each begins right behind a line, so that its header can tell that hash. */
export function piecesOf(
  lines: readonly NewLine[],
  { first, hash }: { readonly first: number; readonly hash: string },
  segmentBytes: number,
): { readonly first: number; readonly hash: string; readonly lines: NewLine[] }[] {
  let current = { first, hash, lines: new Array<NewLine>() }
  const pieces = [current]
  let length = 0
  for (const line of lines) {
    const last = current.lines.at(-1)
    if (last?.position === line.position - 1 && length + line.bytes.length > segmentBytes) {
      current = { first: line.position, hash: last.hash, lines: [] }
      pieces.push(current)
      length = 0
    }
    current.lines.push(line)
    length += line.bytes.length
  }
  return pieces
}

function shortened(segment: Segment, before: number): Segment {
  const offsets = segment.offsets.slice(0, before - segment.first)
  return { ...segment, offsets, end: segment.offsets[offsets.length] ?? segment.end }
}
