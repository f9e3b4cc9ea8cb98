import { chainedHash, EMPTY_HASH } from './segmentLine.ts'

/** A record of the journal as it was before its segments. */
export interface OldRecord {
  readonly position: number
  readonly hash: string
  readonly content: Buffer
}

export interface OldJournal {
  /** In order; positions that are left out are damaged. */
  readonly records: readonly OldRecord[]
  /** Bytes behind the last whole line. */
  readonly restBytes: number
  /** Bytes of lines before it that could not be verified. */
  readonly damagedBytes: number
}

/**
 * Reads the one file that the journal was once: lines of chained hash, space, content, line feed. Behind a damaged
 * line the next one is verified by the hash that the damaged one still has, or by the one that its content gives.
 */
export function readOldJournal(bytes: Buffer): OldJournal {
  const records: OldRecord[] = []
  let hash: string | null = EMPTY_HASH
  /** What the hash before the next line may be, and the damaged record that is proven if it is. */
  let guesses: { readonly hash: string; readonly proves: OldRecord | null }[] = []
  let end = 0
  let verified = 0
  for (const { start, feed } of linesOf(bytes)) {
    const line = bytes.subarray(start, feed)
    const stored = line.toString('latin1', 0, HASH_LENGTH)
    const content = line.subarray(HASH_LENGTH + 1)
    const befores = hash === null ? guesses : [{ hash, proves: null }]
    const before = befores.find((guess) => chainedHash(guess.hash, content) === stored)
    const next = (records.at(-1)?.position ?? 0) + 1
    const position = hash === null ? positionOf(content) : next
    if (before !== undefined && line[HASH_LENGTH] === SPACE && position >= next) {
      if (before.proves !== null) {
        records.push(before.proves)
        verified += HASH_LENGTH + 2 + before.proves.content.length
      }
      records.push({ position, hash: stored, content })
      hash = stored
      end = feed + 1
      verified += line.length + 1
    } else {
      const computed = hash === null ? null : chainedHash(hash, content)
      // A flipped bit that made a line feed leaves a piece without a hash: those before still count.
      guesses = [...(hash === null ? guesses.slice(-2) : []), { hash: stored, proves: null }]
      if (computed !== null) {
        guesses.unshift({ hash: computed, proves: { position: next, hash: computed, content } })
      }
      hash = null
    }
  }
  return { records, restBytes: bytes.length - end, damagedBytes: end - verified }
}

/**
 * Where lines begin and end, by their line feeds; where one of those is damaged, by how the next line begins: inside
 * a JSON text quotes are escaped, so no content looks like that.
 */
function* linesOf(bytes: Buffer): Generator<{ readonly start: number; readonly feed: number }> {
  for (let start = 0, feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, start)) {
    const text = bytes.toString('latin1', start, feed)
    for (const { index } of text.matchAll(/(?<=\}.)[0-9a-f]{64} \{"position":/g)) {
      yield { start, feed: feed - text.length + index - 1 }
      start = feed - text.length + index
    }
    yield { start, feed }
    start = feed + 1
  }
}

/** Each content begins with its position: the keys of its JSON are sorted. */
function positionOf(content: Buffer): number {
  return Number(/^\{"position":(\d+),/.exec(content.toString('latin1', 0, 40))?.[1])
}

const HASH_LENGTH = 64
const SPACE = 0x20
const LINE_FEED = 0x0a
