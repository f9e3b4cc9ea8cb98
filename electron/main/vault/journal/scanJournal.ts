import { join } from 'node:path'
import type { Gap } from '#shared/ipc/safety.ts'
import type { JournalHead } from '#shared/ipc/schemas.ts'
import type { Disk } from '../disk.ts'
import { isUnreadable, type SegmentFile } from './listSegments.ts'
import { searchRubble } from './rubble.ts'
import { type ByteRange, scanSegment, type SegmentScan } from './scanSegment.ts'
import type { Segment } from './segmentFile.ts'

/** A file with damage inside, or one that nothing can be read of. */
export interface DamagedFile extends SegmentFile {
  readonly bytes: number
}

/** What lies behind the last whole line of the last segment. */
export interface Tail {
  readonly name: string
  readonly start: number
  readonly bytes: number
  /** It ends as whole lines do: rather damage than a write that was torn. */
  readonly isWhole: boolean
}

/** Everything that the segments of a journal hold. */
export interface JournalScan {
  readonly base: JournalHead
  readonly segments: Segment[]
  readonly head: JournalHead
  /** Names of segments that lie wholly before the base. */
  readonly stale: readonly string[]
  readonly damaged: readonly DamagedFile[]
  /** Files at the end of which nothing is whole. What they held is not known. */
  readonly lost: readonly DamagedFile[]
  readonly tail: Tail | null
  readonly damagedBytes: number
  /** Stored hashes of damaged lines, by position. */
  readonly traces: Map<number, string>
  /** Contents that were found in damaged bytes. */
  readonly salvaged: readonly string[]
}

interface Scanned {
  readonly file: SegmentFile
  readonly size: number
  /** Bytes that the disk does not give out. */
  readonly unread: number
  readonly scan: SegmentScan
  readonly segment: Segment
  readonly tail: Tail | null
}

/** Reads and verifies the segments in `files`, which are in order; `base` is null where it is not known any more. */
export async function scanJournal(
  disk: Disk,
  folder: string,
  { base: known, files, prefix }: { base: JournalHead | null; files: readonly SegmentFile[]; prefix: string },
): Promise<JournalScan> {
  const fresh = files.filter((_, index) => (files[index + 1]?.first ?? Infinity) > (known?.position ?? 0) + 1)
  const stale = files.slice(0, files.length - fresh.length).map(({ name }) => name)
  const rubble = { traces: new Map<number, string>(), salvaged: new Array<string>() }
  const scanned: Scanned[] = []
  const first = fresh[0]?.first ?? 1
  let base = known
  let before = known !== null && first === known.position + 1 ? known.hash : null
  for (const [index, file] of fresh.entries()) {
    const following = fresh[index + 1]?.first ?? null
    const { bytes, size } = await contentsOf(disk, join(folder, file.name), { isLast: following === null })
    const scan = scanSegment(bytes, {
      first: file.first,
      hash: before,
      last: following === null ? null : following - 1,
    })
    const { traces, contents } = searchRubble(bytes, scan.damaged, prefix)
    for (const [position, hash] of traces) rubble.traces.set(position, hash)
    rubble.salvaged.push(...contents)
    const segment = segmentOf(file.first, scan, scan.header?.hash ?? before)
    base ??= { position: file.first - 1, hash: segment.hash ?? '' }
    before = scan.isCut ? null : scan.hash
    scanned.push({
      file,
      size,
      unread: size - bytes.length,
      scan,
      segment,
      tail: tailOf(file.name, bytes, scan),
    })
  }
  base ??= { position: 0, hash: '' }
  const lost = dropLost(scanned)
  const last = scanned.at(-1)
  const damaged = scanned.filter(({ scan }) => scan.damaged.length > 0 || scan.header === null)
  const head = headOf(last, base)
  return {
    base,
    segments: scanned.map(({ segment }) => segment),
    head,
    stale,
    damaged: damaged.filter(({ unread }) => unread === 0).map(({ file, size }) => ({ ...file, bytes: size })),
    lost: lost.map(({ file, size }) => ({ ...file, bytes: size })),
    tail: last === undefined || last.tail === null || last.tail.bytes === 0 ? null : last.tail,
    damagedBytes: lost.reduce((sum, { size }) => sum + size, 0) + bytesOf(scanned, last),
    ...rubble,
  }
}

/**
 * A segment in the middle that the disk has lost is a gap like another. The last one may hold what nothing else has,
 * and a disk may only be out of order for the moment: without it nothing is opened.
 */
async function contentsOf(disk: Disk, path: string, { isLast }: { readonly isLast: boolean }) {
  try {
    const bytes = await disk.readFile(path)
    return { bytes, size: bytes.length }
  } catch (error) {
    if (isLast || !isUnreadable(error)) throw error
    return { bytes: Buffer.alloc(0), size: (await disk.facts(path)).bytes }
  }
}

/** The positions up to the head that no segment has. */
export function gapsOf(segments: readonly Segment[], base: JournalHead, head: JournalHead): Gap[] {
  const gaps: Gap[] = []
  let next = base.position + 1
  const seen = (position: number) => {
    if (position > next) gaps.push({ from: next, to: position - 1 })
    next = Math.max(next, position + 1)
  }
  for (const { first, offsets } of segments) {
    offsets.forEach((offset, index) => {
      if (offset >= 0) seen(first + index)
    })
  }
  seen(head.position + 1)
  return gaps
}

function segmentOf(first: number, { lines, end }: SegmentScan, hash: string | null): Segment {
  const offsets: number[] = []
  for (const { position, start } of lines) {
    while (first + offsets.length < position) offsets.push(-1)
    offsets.push(start)
  }
  return { first, hash, offsets, end }
}

function tailOf(name: string, bytes: Buffer, { end }: SegmentScan): Tail {
  return { name, start: end, bytes: bytes.length - end, isWhole: bytes.at(-1) === LINE_FEED }
}

/** Files at the end that neither a header nor a line tells anything of: the journal ends before them. */
function dropLost(scanned: Scanned[]): Scanned[] {
  const lost: Scanned[] = []
  for (let last = scanned.at(-1); last?.scan.header === null && last.scan.lines.length === 0;) {
    lost.unshift(last)
    scanned.pop()
    last = scanned.at(-1)
  }
  return lost
}

function headOf(last: Scanned | undefined, base: JournalHead): JournalHead {
  if (last === undefined) return base
  const { position, hash } = last.scan.lines.at(-1) ?? {
    position: last.file.first - 1,
    hash: last.segment.hash ?? '',
  }
  return position < base.position ? base : { position, hash }
}

/** Damaged bytes; those behind the last whole line are the tail's. */
function bytesOf(scanned: readonly Scanned[], last: Scanned | undefined): number {
  const within = ({ scan }: Scanned, limit: number) =>
    scan.damaged.reduce(
      (sum, { start, end }: ByteRange) => sum + Math.min(end, limit) - Math.min(start, limit),
      0,
    )
  return scanned.reduce(
    (sum, one) => sum + one.unread + within(one, one === last ? one.scan.end : Infinity),
    0,
  )
}

const LINE_FEED = 0x0a
