import { readVarint } from './varint.ts'

/** What came out of packed bytes, also when they are cut off or damaged further on. */
export interface Unpacked {
  readonly bytes: Buffer
  /** Where the packed bytes end. */
  readonly end: number
  readonly isWhole: boolean
}

/** No honest member of a data folder is larger; a length read out of random bytes is. */
const LARGEST = 256 * 1024 * 1024
/** A copy of 64 bytes takes three, so that no honest length is farther from that of the packed bytes. */
const DENSEST = 24

/** Unpacks raw Snappy that begins here; undefined when nothing of that kind does. */
export function unpackSnappy(packed: Uint8Array, start = 0): Unpacked | undefined {
  const length = readVarint(packed, start)
  if (length === undefined || length.value === 0 || length.value > LARGEST) return undefined
  if (length.value > (packed.length - length.end) * DENSEST) return undefined
  const output = Buffer.allocUnsafe(length.value)
  let written = 0
  let at = length.end
  const result = (isWhole: boolean): Unpacked => ({ bytes: output.subarray(0, written), end: at, isWhole })
  while (written < output.length) {
    if (at >= packed.length) return result(false)
    const tag = packed[at] as number
    const element = tag & 3
    if (element === 0) {
      const literal = literalAt(packed, at)
      if (literal === undefined) return result(false)
      const end = Math.min(literal.start + literal.length, packed.length)
      if (written + literal.length > output.length) return result(false)
      output.set(packed.subarray(literal.start, end), written)
      written += end - literal.start
      at = end
      if (end - literal.start < literal.length) return result(false)
      continue
    }
    const size = element === 1 ? 2 : element === 2 ? 3 : 5
    if (at + size > packed.length) return result(false)
    const count = element === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
    const back =
      element === 1 ? ((tag >> 5) << 8) | (packed[at + 1] as number) : littleEndian(packed, at + 1, size - 1)
    if (back === 0 || back > written || written + count > output.length) return result(false)
    for (let index = 0; index < count; index += 1, written += 1)
      output[written] = output[written - back] as number
    at += size
  }
  return result(true)
}

/** Where a literal's bytes begin and how many they are; undefined where its length is cut off. */
function literalAt(
  packed: Uint8Array,
  at: number,
): { readonly start: number; readonly length: number } | undefined {
  const short = (packed[at] as number) >> 2
  if (short < 60) return { start: at + 1, length: short + 1 }
  const size = short - 59
  if (at + 1 + size > packed.length) return undefined
  return { start: at + 1 + size, length: littleEndian(packed, at + 1, size) + 1 }
}

function littleEndian(bytes: Uint8Array, at: number, size: number): number {
  let value = 0
  for (let index = size - 1; index >= 0; index -= 1) value = value * 256 + (bytes[at + index] as number)
  return value
}
