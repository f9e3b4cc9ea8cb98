import type { Unpacked } from './snappy.ts'

/** More than this comes out of nothing that is hunted. */
const LARGEST = 256 * 1024 * 1024
const LENGTH_BASES = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
]
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const DISTANCE_BASES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
]
const DISTANCE_BITS = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

interface Codes {
  /** How many codes have each length. */
  readonly counts: Uint16Array
  /** Symbols in the order of their codes. */
  readonly symbols: Uint16Array
}

/** The packed bytes end, or make no sense, here. */
class Broken extends Error {}

/**
 * Unpacks raw DEFLATE (RFC 1951) that begins here. Node's own throws away what came before a fault; a hunt wants just
 * that, of members that are cut off or partly overwritten.
 */
export function unpackDeflate(packed: Uint8Array, start = 0): Unpacked {
  const inflating = new Inflating(packed, start)
  let isWhole = true
  try {
    inflating.run()
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    isWhole = false
  }
  return { bytes: inflating.bytes(), end: inflating.at, isWhole }
}

class Inflating {
  at: number
  readonly #packed: Uint8Array
  #output = Buffer.allocUnsafe(1024)
  #written = 0
  #bits = 0
  #bitCount = 0

  constructor(packed: Uint8Array, start: number) {
    this.#packed = packed
    this.at = start
  }

  bytes(): Buffer {
    return this.#output.subarray(0, this.#written)
  }

  run(): void {
    for (let isLast = false; !isLast;) {
      isLast = this.#take(1) === 1
      const kind = this.#take(2)
      if (kind === 0) this.#stored()
      else if (kind === 1) this.#packedBlock(FIXED_LENGTHS, FIXED_DISTANCES)
      else if (kind === 2) this.#dynamic()
      else throw new Broken()
    }
  }

  #stored(): void {
    this.#bits = 0
    this.#bitCount = 0
    const length = this.#byte() | (this.#byte() << 8)
    if ((this.#byte() | (this.#byte() << 8)) !== (~length & 0xffff)) throw new Broken()
    const end = Math.min(this.at + length, this.#packed.length)
    const part = this.#packed.subarray(this.at, end)
    this.#makeRoom(part.length)
    this.#output.set(part, this.#written)
    this.#written += part.length
    this.at = end
    if (part.length < length) throw new Broken()
  }

  #dynamic(): void {
    const lengthCount = this.#take(5) + 257
    const distanceCount = this.#take(5) + 1
    const codeCount = this.#take(4) + 4
    if (lengthCount > 286 || distanceCount > 30) throw new Broken()
    const codeLengths = new Uint8Array(19)
    for (const place of CODE_ORDER.slice(0, codeCount)) codeLengths[place] = this.#take(3)
    const codes = codesOf(codeLengths)
    const lengths = new Uint8Array(lengthCount + distanceCount)
    for (let index = 0; index < lengths.length;) {
      const symbol = this.#symbol(codes)
      if (symbol < 16) {
        lengths[index] = symbol
        index += 1
        continue
      }
      if (symbol === 16 && index === 0) throw new Broken()
      const value = symbol === 16 ? (lengths[index - 1] as number) : 0
      const repeat =
        symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7)
      if (index + repeat > lengths.length) throw new Broken()
      lengths.fill(value, index, index + repeat)
      index += repeat
    }
    if (lengths[256] === 0) throw new Broken()
    this.#packedBlock(codesOf(lengths.subarray(0, lengthCount)), codesOf(lengths.subarray(lengthCount)))
  }

  #packedBlock(lengths: Codes, distances: Codes): void {
    for (;;) {
      const symbol = this.#symbol(lengths)
      if (symbol === 256) return
      if (symbol < 256) {
        this.#makeRoom(1)
        this.#output[this.#written] = symbol
        this.#written += 1
        continue
      }
      const length = this.#spread(LENGTH_BASES, LENGTH_BITS, symbol - 257)
      const back = this.#spread(DISTANCE_BASES, DISTANCE_BITS, this.#symbol(distances))
      if (back > this.#written) throw new Broken()
      this.#makeRoom(length)
      const output = this.#output
      for (let index = 0; index < length; index += 1, this.#written += 1)
        output[this.#written] = output[this.#written - back] as number
    }
  }

  #spread(bases: readonly number[], bits: readonly number[], symbol: number): number {
    const base = bases[symbol]
    const extra = bits[symbol]
    if (base === undefined || extra === undefined) throw new Broken()
    return base + this.#take(extra)
  }

  #symbol({ counts, symbols }: Codes): number {
    let code = 0
    let first = 0
    let index = 0
    for (let length = 1; length <= 15; length += 1) {
      code |= this.#take(1)
      const count = counts[length] as number
      if (code - count < first) return symbols[index + (code - first)] as number
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw new Broken()
  }

  #take(count: number): number {
    while (this.#bitCount < count) {
      this.#bits |= this.#byte() << this.#bitCount
      this.#bitCount += 8
    }
    const value = this.#bits & ((1 << count) - 1)
    this.#bits >>>= count
    this.#bitCount -= count
    return value
  }

  #byte(): number {
    const byte = this.#packed[this.at]
    if (byte === undefined) throw new Broken()
    this.at += 1
    return byte
  }

  #makeRoom(count: number): void {
    const needed = this.#written + count
    if (needed > LARGEST) throw new Broken()
    if (needed <= this.#output.length) return
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#output.length * 2))
    larger.set(this.#output.subarray(0, this.#written))
    this.#output = larger
  }
}

/** Canonical codes out of their lengths; more codes than there is room for make no sense. */
function codesOf(lengths: Uint8Array): Codes {
  const counts = new Uint16Array(16)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  counts[0] = 0
  let left = 1
  const offsets = new Uint16Array(16)
  for (let length = 1; length < 16; length += 1) {
    const count = counts[length] as number
    left = left * 2 - count
    if (left < 0) throw new Broken()
    if (length < 15) offsets[length + 1] = (offsets[length] as number) + count
  }
  const symbols = new Uint16Array(lengths.length)
  lengths.forEach((length, symbol) => {
    if (length === 0) return
    symbols[offsets[length] as number] = symbol
    offsets[length] = (offsets[length] as number) + 1
  })
  return { counts, symbols }
}

const FIXED_LENGTHS = codesOf(
  Uint8Array.from({ length: 288 }, (_none, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  ),
)
const FIXED_DISTANCES = codesOf(new Uint8Array(30).fill(5))
