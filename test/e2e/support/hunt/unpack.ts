import { unpackDeflate } from './inflate.ts'
import { isTable, readTable, readTornTable } from './levelDb.ts'
import { type Unpacked, unpackSnappy } from './snappy.ts'

/** What lay inside of something else. */
export interface Part {
  readonly container: string
  readonly bytes: Buffer
}

/** Shorter ones hold no marker. */
const LEAST = 8
const BASE64_RUN = 24

/** Everything that lies packed in these bytes, one layer deep, wherever it begins. */
export function partsOf(bytes: Buffer, report: (problem: string) => void): readonly Part[] {
  return [...levelDbParts(bytes, report), ...packedParts(bytes), ...base64Parts(bytes), ...quotedParts(bytes)]
}

/** The blocks of a LevelDB table, also of one without its end. */
function levelDbParts(bytes: Buffer, report: (problem: string) => void): readonly Part[] {
  if (!isTable(bytes)) return readTornTable(bytes).map((block) => ({ container: 'torn table', bytes: block }))
  const { blocks, problems } = readTable(bytes)
  for (const problem of problems) report(`table: ${problem}`)
  return blocks.map((block) => ({ container: 'table block', bytes: block }))
}

/** Members of gzip, zlib, zip and Blink's packed values, by what they begin with. */
function packedParts(bytes: Buffer): readonly Part[] {
  const parts: Part[] = []
  const add = (container: string, unpacked: Unpacked | undefined): void => {
    if (unpacked !== undefined && unpacked.bytes.length >= LEAST)
      parts.push({ container, bytes: unpacked.bytes })
  }
  for (let at = 0; at + 3 < bytes.length; at += 1) {
    const first = bytes[at]
    const second = bytes[at + 1] as number
    if (first === 0x1f && second === 0x8b && bytes[at + 2] === 8) {
      const data = gzipData(bytes, at)
      if (data !== undefined) add('gzip', unpackDeflate(bytes, data))
    } else if (first === 0x50 && second === 0x4b && bytes.readUInt16BE(at + 2) === 0x0304) {
      const data = zipData(bytes, at)
      if (data !== undefined) add('zip', unpackDeflate(bytes, data))
    } else if (first === 0xff && second === 0x11 && bytes[at + 2] === 2) {
      // Blink: version tag, "needs processing", "packed with Snappy".
      add('packed value of Blink', unpackSnappy(bytes, at + 3))
    } else if (isZlibHeader(first as number, second)) {
      add('zlib', unpackDeflate(bytes, at + 2))
    }
  }
  return parts
}

/** Two bytes that begin a zlib stream (RFC 1950) without a dictionary of its own. */
function isZlibHeader(first: number, second: number): boolean {
  return (
    (first === 0x78 || first === 0x68 || first === 0x58 || first === 0x48) &&
    (second & 0x20) === 0 &&
    ((first << 8) | second) % 31 === 0
  )
}

/** Where the packed bytes of a gzip member begin (RFC 1952). */
function gzipData(bytes: Buffer, start: number): number | undefined {
  const flags = bytes[start + 3] as number
  if (flags > 0x1f) return undefined
  let at = start + 10
  if ((flags & 4) !== 0) {
    if (at + 2 > bytes.length) return undefined
    at += 2 + bytes.readUInt16LE(at)
  }
  for (const flag of [8, 16]) if ((flags & flag) !== 0) at = bytes.indexOf(0, at) + 1 || bytes.length
  return (flags & 2) === 0 ? at : at + 2
}

/** Where the packed bytes of a zip entry begin; an entry that is only stored is read with its archive. */
function zipData(bytes: Buffer, start: number): number | undefined {
  if (start + 30 > bytes.length || bytes.readUInt16LE(start + 8) !== 8) return undefined
  return start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
}

/** Runs of base64, also over several lines as in an e-mail, where a word before may have shifted its beginning. */
function base64Parts(bytes: Buffer): readonly Part[] {
  const parts: Part[] = []
  let start = -1
  let lineBreaks = 0
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = at < bytes.length ? (bytes[at] as number) : 0
    if (IN_BASE64[byte] === 1) {
      if (start < 0) start = at
    } else if (start >= 0) {
      const isLineBreak = byte === 0x0d || (byte === 0x0a && bytes[at - 1] !== 0x0a && bytes[at - 2] !== 0x0a)
      if (isLineBreak) {
        lineBreaks += 1
        continue
      }
      if (at - start >= BASE64_RUN) {
        const run = bytes.toString('latin1', start, at).replace(/[\r\n]/g, '')
        for (const shift of lineBreaks === 0 ? [0] : [0, 1, 2, 3])
          parts.push({ container: 'base64', bytes: Buffer.from(run.slice(shift), 'base64') })
      }
      start = -1
      lineBreaks = 0
    }
  }
  return parts
}

const IN_BASE64 = Uint8Array.from({ length: 256 }, (_none, byte) =>
  /[A-Za-z0-9+/_-]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/** Quoted-printable whose soft line breaks may fall into a word; always text. */
function quotedParts(bytes: Buffer): readonly Part[] {
  if (bytes.includes(0) || !(bytes.includes('=\n') || bytes.includes('=\r\n'))) return []
  const text = bytes
    .toString('latin1')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return [{ container: 'quoted-printable', bytes: Buffer.from(text, 'latin1') }]
}
