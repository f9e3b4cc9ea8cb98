import { createHash } from 'node:crypto'
import { digits, POSITION_DIGITS } from './segmentLine.ts'

/** The folder of segments inside the vault. */
export const JOURNAL_FOLDER = 'journal'

/** Number of the form written here; a higher one is refused. */
export const JOURNAL_VERSION = 2

/** The first line of a segment: where it goes on from. */
export interface SegmentHeader {
  readonly version: number
  /** Position of the first record in the segment. */
  readonly first: number
  /** Chained hash of the record before it; empty before the first of all. */
  readonly hash: string
}

/** A segment is named after the position of its first record. */
export function segmentName(first: number): string {
  return `${digits(first, POSITION_DIGITS)}.log`
}

/** The first position that a file name tells; null if it is not a segment's. */
export function firstOfName(name: string): number | null {
  const found = /^(\d{12})\.log$/.exec(name)
  return found === null ? null : Number(found[1])
}

export function writeHeader(first: number, hash: string): Buffer {
  const text = `${FORMAT} ${String(JOURNAL_VERSION)} ${digits(first, POSITION_DIGITS)} ${hash || NO_HASH}`
  return Buffer.from(`${text} ${checkOf(text)}\n`, 'latin1')
}

/** The header at the beginning of a file, and where the lines begin; null if it is damaged. */
export function readHeader(bytes: Buffer): { readonly header: SegmentHeader; readonly end: number } | null {
  const found = HEADER.exec(bytes.toString('latin1', 0, HEADER_LENGTH))
  if (found === null) return null
  const [line, text = '', version, first, hash = '', check] = found
  if (checkOf(text) !== check) return null
  return {
    header: { version: Number(version), first: Number(first), hash: hash === NO_HASH ? '' : hash },
    end: line.length,
  }
}

function checkOf(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex')
}

/** Bytes of a header, and with it of an empty segment. */
export const HEADER_LENGTH = 16 + 2 + 13 + 65 + 65 + 1
const FORMAT = 'keyfolio-journal'
const NO_HASH = '0'.repeat(64)
const HEADER = /^(keyfolio-journal (\d) (\d{12}) ([0-9a-f]{64})) ([0-9a-f]{64})\n/
