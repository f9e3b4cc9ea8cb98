import type { ByteRange } from './scanSegment.ts'

/** What can still be made out in damaged bytes. Nothing of it is believed before the chain of hashes proves it. */
export interface Rubble {
  /** Stored hashes by position. */
  readonly traces: ReadonlyMap<number, string>
  /** Contents, still sealed, that may be whole: only the frame around them may be what was damaged. */
  readonly contents: readonly string[]
}

/** Looks for stored hashes and for contents that begin as sealed ones do. */
export function searchRubble(bytes: Buffer, ranges: readonly ByteRange[], prefix: string): Rubble {
  const traces = new Map<number, string>()
  const contents: string[] = []
  for (const { start, end } of ranges) {
    const text = bytes.toString('latin1', start, end)
    for (const [, position, hash = ''] of text.matchAll(/(\d{12}) [0-9a-f]{8} ([0-9a-f]{64})/g)) {
      traces.set(Number(position), hash)
    }
    for (let feed = 0; feed < text.length;) {
      const next = text.indexOf('\n', feed)
      const stop = next === -1 ? text.length : next
      const begin = text.indexOf(prefix, feed)
      if (begin !== -1 && begin < stop) contents.push(bytes.toString('utf8', start + begin, start + stop))
      feed = stop + 1
    }
  }
  return { traces, contents }
}
