import { varint } from './varint.ts'

/** Packs as Snappy does, with copies as long as they may be; for the control run, so simply and not fast. */
export function packSnappy(bytes: Buffer): Buffer {
  const parts: Buffer[] = [varint(bytes.length)]
  const places = new Map<number, number>()
  let literal = 0
  for (let at = 0; at < bytes.length;) {
    const found = at + 4 <= bytes.length ? places.get(bytes.readUInt32LE(at)) : undefined
    if (at + 4 <= bytes.length) places.set(bytes.readUInt32LE(at), at)
    if (found === undefined || at - found > 0xffff) {
      at += 1
      continue
    }
    let length = 4
    while (length < 64 && at + length < bytes.length && bytes[found + length] === bytes[at + length])
      length += 1
    if (at > literal) parts.push(literalOf(bytes.subarray(literal, at)))
    parts.push(copyOf(length, at - found))
    at += length
    literal = at
  }
  if (literal < bytes.length) parts.push(literalOf(bytes.subarray(literal)))
  return Buffer.concat(parts)
}

function literalOf(bytes: Buffer): Buffer {
  const length = bytes.length - 1
  if (length < 60) return Buffer.concat([Buffer.of(length << 2), bytes])
  if (length < 0x100) return Buffer.concat([Buffer.of(60 << 2, length), bytes])
  return Buffer.concat([Buffer.of(62 << 2, length & 0xff, (length >> 8) & 0xff, length >> 16), bytes])
}

function copyOf(length: number, back: number): Buffer {
  if (length < 12 && back < 2048) return Buffer.of(1 | ((length - 4) << 2) | ((back >> 8) << 5), back & 0xff)
  return Buffer.of(2 | ((length - 1) << 2), back & 0xff, back >> 8)
}
