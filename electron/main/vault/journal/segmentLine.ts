import { createHash, hash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** The hash before the first record. */
export const EMPTY_HASH = ''

/** One record as it lies in a segment; offsets are in bytes. */
export interface SegmentLine {
  readonly position: number
  /** The chained hash of this record. */
  readonly hash: string
  readonly start: number
  readonly contentStart: number
  /** Behind the line feed. */
  readonly end: number
}

/** The chained hash of a record: of the hash before it and its sealed content. */
export function chainedHash(previousHash: string, content: string | Uint8Array): string {
  return createHash('sha256').update(previousHash, 'latin1').update(content).digest('hex')
}

/**
 * A record as a line: length of the content in bytes, position, check, chained hash, content. The check covers the
 * whole line, so that a line is known to be whole even where the one before it is lost.
 */
export function writeLine(
  position: number,
  previousHash: string,
  content: string,
): { readonly hash: string; readonly bytes: Buffer } {
  const bytes = Buffer.allocUnsafe(FRAME_LENGTH + Buffer.byteLength(content) + LINE_FEED.length)
  bytes.write(content, FRAME_LENGTH)
  // Right before the content, where the frame will lie, so that both are hashed at one go without a copy.
  const start = FRAME_LENGTH - previousHash.length
  bytes.write(previousHash, start, 'latin1')
  const chained = hash('sha256', bytes.subarray(start, -LINE_FEED.length))
  return { hash: chained, bytes: framed(position, chained, bytes) }
}

/** A line whose hash is known already. */
export function frameLine(position: number, hash: string, content: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(FRAME_LENGTH + content.length + LINE_FEED.length)
  content.copy(bytes, FRAME_LENGTH)
  return framed(position, hash, bytes)
}

/** Puts the frame around a content that lies where it belongs. */
function framed(position: number, hash: string, bytes: Buffer): Buffer {
  const content = bytes.subarray(FRAME_LENGTH, -LINE_FEED.length)
  const length = digits(content.length, LENGTH_DIGITS)
  const place = digits(position, POSITION_DIGITS)
  const check = checkOf(length, place, hash, content)
  const frame = `${length} ${place} ${check} ${hash} `
  // Longer than its place it would lie over the content.
  if (frame.length !== FRAME_LENGTH) throw new Error(`Line ${String(position)} does not fit its frame`)
  bytes.write(frame, 'latin1')
  bytes.set(LINE_FEED, bytes.length - LINE_FEED.length)
  return bytes
}

/** The line that begins at an offset, if it is whole; null otherwise. */
export function lineAt(bytes: Buffer, start: number): SegmentLine | null {
  const frame = FRAME.exec(bytes.toString('latin1', start, start + FRAME_LENGTH))
  if (frame === null) return null
  const [, length = '', place = '', check = '', hash = ''] = frame
  const contentStart = start + FRAME_LENGTH
  const contentEnd = contentStart + Number(length)
  if (contentEnd >= bytes.length || bytes[contentEnd] !== LINE_FEED[0]) return null
  if (checkOf(length, place, hash, bytes.subarray(contentStart, contentEnd)) !== check) return null
  return { position: Number(place), hash, start, contentStart, end: contentEnd + 1 }
}

/** What lies in a line, still sealed. */
export function contentOf(bytes: Buffer, { contentStart, end }: SegmentLine): Buffer {
  return bytes.subarray(contentStart, end - 1)
}

/** Where in damaged bytes something that looks like the beginning of a line is found, from an offset on. */
export function nextFrame(text: string, from: number): number {
  const pattern = new RegExp(FRAME_PATTERN, 'g')
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

/** A number with leading zeros, as names and lines of segments have it. */
export function digits(value: number, count: number): string {
  return String(value).padStart(count, '0')
}

function checkOf(length: string, place: string, hash: string, content: Uint8Array): string {
  return crc32(content, crc32(`${length} ${place} ${hash}`))
    .toString(16)
    .padStart(8, '0')
}

export const POSITION_DIGITS = 12
const LENGTH_DIGITS = 10
const FRAME_LENGTH = LENGTH_DIGITS + POSITION_DIGITS + 8 + 64 + 4
const FRAME_PATTERN = '(\\d{10}) (\\d{12}) ([0-9a-f]{8}) ([0-9a-f]{64}) '
const FRAME = new RegExp(`^${FRAME_PATTERN}$`)
const LINE_FEED = Buffer.from('\n')
