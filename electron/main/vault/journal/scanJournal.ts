import type { FileHandle } from 'node:fs/promises'
import { EMPTY_HASH, HASH_LENGTH, verifyLine } from './journalLine.ts'

/** What a journal file holds, as far as its chain of hashes is whole. */
export interface Scan {
  /** Where each line begins, in bytes. */
  readonly offsets: number[]
  /** Hash of the last whole line. */
  readonly hash: string
  /** Where the last whole line ends, in bytes. */
  readonly end: number
  /** Length of the file in bytes; beyond `end` lies what could not be verified. */
  readonly size: number
}

const CHUNK_BYTES = 1 << 20
const LINE_FEED = 0x0a

/** Reads the whole file in pieces and follows the chain up to the first line that breaks it. */
export async function scanJournal(handle: FileHandle, chunkBytes = CHUNK_BYTES): Promise<Scan> {
  const { size } = await handle.stat()
  const offsets: number[] = []
  let hash = EMPTY_HASH
  let end = 0
  let rest: Buffer = Buffer.alloc(0)
  for (let position = 0; position < size;) {
    const length = Math.min(chunkBytes, size - position)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
    if (bytesRead === 0) break
    position += bytesRead
    rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)])
    let start = 0
    for (let feed = rest.indexOf(LINE_FEED); feed !== -1; feed = rest.indexOf(LINE_FEED, start)) {
      const verified = verifyLine(hash, rest.subarray(start, feed))
      if (verified === null) return { offsets, hash, end, size }
      hash = verified
      offsets.push(end)
      end += feed + 1 - start
      start = feed + 1
    }
    rest = rest.subarray(start)
  }
  return { offsets, hash, end, size }
}

// A crash tears one write; more than this behind the last whole line is something else.
const TORN_LIMIT_BYTES = 256 << 20

/**
 * Whether what follows the last whole line is a torn write (one broken line), and not damage in the middle:
 * then the beginning of another line is found behind the break.
 */
export async function isTornTail(handle: FileHandle, scan: Scan, prefix: string): Promise<boolean> {
  const length = scan.size - scan.end
  if (length > TORN_LIMIT_BYTES) return false
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, scan.end)
  const text = buffer.toString('latin1', 0, bytesRead)
  const mark = ` ${prefix}`
  for (let found = text.indexOf(mark, HASH_LENGTH + 1); found !== -1; found = text.indexOf(mark, found + 1)) {
    if (/^[0-9a-f]+$/.test(text.slice(found - HASH_LENGTH, found))) return false
  }
  return true
}
