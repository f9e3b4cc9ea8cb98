// @ts-check
import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { createGunzip } from 'node:zlib'

const BLOCK = 512

/**
 * Writes one file of a `.tgz` to disk, in pieces; answers whether the archive holds it.
 * @param {string} archive
 * @param {string} name path inside the archive
 * @param {string} target
 */
export async function extractFromTgz(archive, name, target) {
  const reader = byteReader(createReadStream(archive).pipe(createGunzip()))
  for (;;) {
    const header = await reader.take(BLOCK)
    if (header === null || header.every((byte) => byte === 0)) return false
    const size = parseInt(text(header, 124, 12), 8)
    const padding = (BLOCK - (size % BLOCK)) % BLOCK
    if (fullName(header) === name) {
      await writePieces(reader.pieces(size), target)
      return true
    }
    for await (const _piece of reader.pieces(size + padding));
  }
}

/** @param {Buffer} header */
function fullName(header) {
  const prefix = text(header, 345, 155)
  return prefix ? `${prefix}/${text(header, 0, 100)}` : text(header, 0, 100)
}

/**
 * @param {Buffer} block
 * @param {number} start
 * @param {number} length
 */
function text(block, start, length) {
  const field = block.subarray(start, start + length).toString('utf8')
  return (field.split('\0')[0] ?? '').trim()
}

/**
 * @param {AsyncIterable<Buffer>} pieces
 * @param {string} target
 */
async function writePieces(pieces, target) {
  const out = createWriteStream(target)
  for await (const piece of pieces) if (!out.write(piece)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}

/** @param {AsyncIterable<Buffer>} stream */
function byteReader(stream) {
  const source = stream[Symbol.asyncIterator]()
  /** @type {Buffer} */
  let rest = Buffer.alloc(0)

  /**
   * Up to `limit` bytes, or null at the end.
   * @param {number} limit
   */
  async function next(limit) {
    while (rest.length === 0) {
      const step = await source.next()
      if (step.done) return null
      rest = step.value
    }
    const piece = rest.subarray(0, limit)
    rest = rest.subarray(piece.length)
    return piece
  }

  /** @param {number} length */
  async function* pieces(length) {
    for (let left = length; left > 0;) {
      const piece = await next(left)
      if (piece === null) throw new Error('the archive ends too early')
      left -= piece.length
      yield piece
    }
  }

  /** @param {number} length */
  async function take(length) {
    const first = await next(length)
    if (first === null || first.length === length) return first
    const parts = [first]
    for await (const piece of pieces(length - first.length)) parts.push(piece)
    return Buffer.concat(parts)
  }

  return { take, pieces }
}
