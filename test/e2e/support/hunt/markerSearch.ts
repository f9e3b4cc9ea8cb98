import { formsOf } from './forms.ts'

/** A marker at a place of some bytes. */
export interface Sighting {
  readonly marker: string
  readonly encoding: string
  readonly offset: number
}

interface Pattern {
  readonly marker: string
  readonly encoding: string
  readonly bytes: Buffer
}

/** Every form has at least so many bytes; a shorter marker could also be there by chance. */
export const SHORTEST = 12
const BLOCK = 3
const HASH_BITS = 20
const HASH_MASK = (1 << HASH_BITS) - 1
const FARTHEST = SHORTEST - BLOCK + 1

/**
 * Seeks thousands of patterns in one pass (Wu and Manber): the last three bytes of a window say how far it may be
 * moved on without missing one.
 */
export class MarkerSearch {
  readonly #steps = new Uint8Array(1 << HASH_BITS).fill(FARTHEST)
  readonly #ending = new Map<number, Pattern[]>()
  /** How many different byte sequences are sought. */
  readonly patterns: number

  constructor(markers: readonly string[]) {
    let patterns = 0
    for (const marker of markers)
      for (const { encoding, bytes } of formsOf(marker)) {
        if (bytes.length < SHORTEST) throw new Error(`${marker} is too short to be sought as ${encoding}`)
        this.#add({ marker, encoding, bytes })
        patterns += 1
      }
    this.patterns = patterns
  }

  /** Every place of every form of every marker. */
  find(bytes: Uint8Array): readonly Sighting[] {
    const sightings: Sighting[] = []
    const steps = this.#steps
    const end = bytes.length
    let last = SHORTEST - 1
    while (last < end) {
      const hash = hashAt(bytes, last)
      // Within the table: the hash has as many bits as the table.
      const step = steps[hash] as number
      if (step > 0) {
        last += step
        continue
      }
      const start = last - SHORTEST + 1
      for (const pattern of this.#ending.get(hash) ?? [])
        if (isAt(bytes, start, pattern.bytes))
          sightings.push({ marker: pattern.marker, encoding: pattern.encoding, offset: start })
      last += 1
    }
    return sightings
  }

  #add(pattern: Pattern): void {
    for (let last = BLOCK - 1; last < SHORTEST; last += 1) {
      const hash = hashAt(pattern.bytes, last)
      this.#steps[hash] = Math.min(this.#steps[hash] ?? 0, SHORTEST - 1 - last)
    }
    const hash = hashAt(pattern.bytes, SHORTEST - 1)
    const others = this.#ending.get(hash)
    if (others === undefined) this.#ending.set(hash, [pattern])
    else others.push(pattern)
  }
}

/** Of the three bytes up to this one, all of which are there. */
function hashAt(bytes: Uint8Array, last: number): number {
  return (
    (((bytes[last - 2] as number) << 12) ^ ((bytes[last - 1] as number) << 6) ^ (bytes[last] as number)) &
    HASH_MASK
  )
}

function isAt(bytes: Uint8Array, start: number, sought: Uint8Array): boolean {
  if (start + sought.length > bytes.length) return false
  for (let index = 0; index < sought.length; index += 1)
    if (bytes[start + index] !== sought[index]) return false
  return true
}
