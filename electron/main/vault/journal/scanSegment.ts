import { readHeader, type SegmentHeader } from './segmentHeader.ts'
import { chainedHash, contentOf, lineAt, nextFrame, type SegmentLine } from './segmentLine.ts'

/** What is known of a segment before it is read. */
export interface SegmentExpectation {
  /** Position of its first record, as its name tells. */
  readonly first: number
  /** Chained hash of the record before it; null where that record is lost. */
  readonly hash: string | null
  /** Its last record, where a segment follows; lines behind it are leftovers of a failed write. */
  readonly last: number | null
}

/** Bytes from `start` up to, not including, `end`. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** What a segment holds. */
export interface SegmentScan {
  /** Null if it is damaged or does not follow what is before it. */
  readonly header: SegmentHeader | null
  /** The whole lines, in order; positions that are left out are damaged. */
  readonly lines: readonly SegmentLine[]
  /** Chained hash of the last whole line, or of the record before the segment if there is none and that is known. */
  readonly hash: string | null
  /** Where the last whole line (or the header) ends. */
  readonly end: number
  /** True if a segment follows and the lines do not reach it. */
  readonly isCut: boolean
  /** Bytes that could not be verified. Behind `end` only where the lines should have gone on. */
  readonly damaged: readonly ByteRange[]
}

/**
 * Reads a segment and verifies each byte: frame, position, check and chain. Behind damage it looks for the next line
 * that is whole, so that no more is lost than what was damaged.
 */
export function scanSegment(bytes: Buffer, { first, hash: before, last }: SegmentExpectation): SegmentScan {
  const read = readHeader(bytes)
  const isOurs =
    read !== null && read.header.first === first && (before === null || read.header.hash === before)
  const chain = new Chain(first, isOurs ? read.header.hash : before, last)
  const begin = read?.end ?? 0
  let text: string | null = null
  for (let offset = begin; !chain.isFull && offset < bytes.length;) {
    const line = lineAt(bytes, offset)
    if (line !== null) {
      chain.take(bytes, line)
      offset = line.end
    } else {
      text ??= bytes.toString('latin1')
      const next = nextFrame(text, offset + 1)
      if (next === -1) break
      offset = next
    }
  }
  const { lines, hash } = chain
  const end = lines.at(-1)?.end ?? (isOurs ? begin : 0)
  const isCut = last !== null && !chain.isFull
  const damaged = between(isOurs ? begin : 0, lines)
  if (isCut && end < bytes.length) damaged.push({ start: end, end: bytes.length })
  return { header: isOurs ? read.header : null, lines, hash, end, isCut, damaged }
}

/** What lies between whole lines. */
function between(begin: number, lines: readonly SegmentLine[]): ByteRange[] {
  const ranges: ByteRange[] = []
  let end = begin
  for (const line of lines) {
    if (line.start > end) ranges.push({ start: end, end: line.start })
    end = line.end
  }
  return ranges
}

/** Takes whole lines one by one and leaves out those that do not belong. */
class Chain {
  readonly lines: SegmentLine[] = []
  hash: string | null
  readonly #last: number | null
  #next: number
  /** Hash of a whole line that does not follow ours: what follows that one is not ours either. */
  #foreign: string | null = null

  constructor(first: number, hash: string | null, last: number | null) {
    this.#next = first
    this.hash = hash
    this.#last = last
  }

  get isFull(): boolean {
    return this.#last !== null && this.#next > this.#last
  }

  take(bytes: Buffer, line: SegmentLine): void {
    if (line.position < this.#next || (this.#last !== null && line.position > this.#last)) return
    const content = contentOf(bytes, line)
    const isNext = line.position === this.#next
    const isForeign =
      (isNext && this.hash !== null && chainedHash(this.hash, content) !== line.hash) ||
      (this.#foreign !== null && chainedHash(this.#foreign, content) === line.hash)
    if (isForeign) {
      this.#foreign = line.hash
      return
    }
    this.#foreign = null
    this.lines.push(line)
    this.hash = line.hash
    this.#next = line.position + 1
  }
}
