// @ts-check
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

/**
 * @typedef {object} ZipEntry
 * @property {string} name
 * @property {number} method 0 stored, 8 deflated
 * @property {number} packedSize
 * @property {number} size
 * @property {number} mode the file's permission bits, 0 when the archive has none
 * @property {number} offset of its local header
 */

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_HEADER = 30
const MAX_COMMENT = 0xffff

/**
 * Reads the directory of a zip archive (up to 4 GB; no ZIP64, no encryption).
 * @param {string} archive
 * @returns {Promise<ZipEntry[]>}
 */
export async function readZipEntries(archive) {
  const file = await open(archive)
  try {
    const { size } = await file.stat()
    const tail = Buffer.alloc(Math.min(size, MAX_COMMENT + 22))
    await file.read(tail, 0, tail.length, size - tail.length)
    const end = findEnd(tail)
    const directory = Buffer.alloc(tail.readUInt32LE(end + 12))
    await file.read(directory, 0, directory.length, tail.readUInt32LE(end + 16))
    return parseDirectory(directory, tail.readUInt16LE(end + 10))
  } finally {
    await file.close()
  }
}

/**
 * Writes one entry to disk with its permission bits.
 * @param {string} archive
 * @param {ZipEntry} entry
 * @param {string} target
 */
export async function extractZipEntry(archive, entry, target) {
  await mkdir(dirname(target), { recursive: true })
  const file = await open(archive)
  try {
    const header = Buffer.alloc(LOCAL_HEADER)
    await file.read(header, 0, LOCAL_HEADER, entry.offset)
    const start = entry.offset + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28)
    const out = createWriteStream(target, { mode: entry.mode || 0o644 })
    if (entry.packedSize === 0) {
      out.end()
      await once(out, 'finish')
      return
    }
    const range = { start, end: start + entry.packedSize - 1, autoClose: false, highWaterMark: 1 << 20 }
    const packed = file.createReadStream(range)
    if (entry.method === 0) await pipeline(packed, out)
    else if (entry.method === 8) await pipeline(packed, createInflateRaw(), out)
    else throw new Error(`${entry.name} is packed with the unknown method ${entry.method}`)
    if (out.bytesWritten !== entry.size)
      throw new Error(`${entry.name} has not the size the archive promises`)
  } finally {
    await file.close()
  }
}

/** @param {Buffer} tail */
function findEnd(tail) {
  for (let at = tail.length - 22; at >= 0; at--) if (tail.readUInt32LE(at) === END_SIGNATURE) return at
  throw new Error('this is not a zip archive, or it was cut off')
}

/**
 * @param {Buffer} directory
 * @param {number} count
 */
function parseDirectory(directory, count) {
  /** @type {ZipEntry[]} */
  const entries = []
  for (let at = 0; entries.length < count;) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('the directory of the zip is damaged')
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}
