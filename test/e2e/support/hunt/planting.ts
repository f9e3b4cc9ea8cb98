import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { packSnappy } from './packSnappy.ts'
import { varint } from './varint.ts'

/** Every encoding in which the control run writes a marker, made by other means than the hunter's own. */
export const PLANTED_ENCODINGS: Readonly<Record<string, (marker: string) => Buffer>> = {
  utf8: (marker) => Buffer.from(marker, 'utf8'),
  utf16le: (marker) => Buffer.from(marker, 'utf16le'),
  utf16be: (marker) => Buffer.from(marker, 'utf16le').swap16(),
  jsonLower: (marker) =>
    Buffer.from(JSON.stringify({ text: marker }).replace(/[^ -~]/g, (letter) => unicode(letter))),
  jsonUpper: (marker) =>
    Buffer.from(
      JSON.stringify({ text: marker }).replace(
        /[^ -~]/g,
        (letter) => `\\u${unicode(letter).slice(2).toUpperCase()}`,
      ),
    ),
  jsonAllLower: (marker) => Buffer.from(marker.replace(/./gu, unicode)),
  jsonAllUpper: (marker) =>
    Buffer.from(marker.replace(/./gu, (letter) => `\\u${unicode(letter).slice(2).toUpperCase()}`)),
  ...base64Encodings('base64', 'utf8'),
  ...base64Encodings('base64', 'utf16le'),
  ...base64Encodings('base64url', 'utf8'),
  ...base64Encodings('base64url', 'utf16le'),
  percent: (marker) => Buffer.from(new URLSearchParams({ q: marker }).toString()),
  hex: (marker) => Buffer.from(Buffer.from(marker).toString('hex')),
  decomposed: (marker) => Buffer.from(marker.normalize('NFD')),
  folded: (marker) =>
    Buffer.from(marker.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ς/g, 'σ')),
}

function base64Encodings(
  alphabet: 'base64' | 'base64url',
  encoding: 'utf8' | 'utf16le',
): Record<string, (marker: string) => Buffer> {
  return Object.fromEntries(
    [0, 1, 2].map((before) => [
      `${alphabet} of ${encoding}, ${before} before`,
      // Short on purpose: so it is found as base64 itself and not because a long run is decoded.
      (marker: string) =>
        Buffer.from(
          Buffer.concat([
            Buffer.alloc(before, '~'),
            Buffer.from(marker, encoding),
            Buffer.from('~~'),
          ]).toString(alphabet),
        ),
    ]),
  )
}

function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Every container in which the control run hides bytes; each gives the content of a whole file. */
export const PLANTED_CONTAINERS: Readonly<Record<string, (planted: Buffer) => Buffer>> = {
  bare: (planted) => between(planted),
  gzip: (planted) => between(gzipSync(inPieces(planted))),
  'gzip with a name, cut off': (planted) => {
    const packed = gzipSync(
      Buffer.concat([inPieces(planted), inPieces(Buffer.from('what is lost'.repeat(40)))]),
    )
    const named = Buffer.concat([
      packed.subarray(0, 3),
      Buffer.of(8),
      packed.subarray(4, 10),
      Buffer.from('name\0'),
      packed.subarray(10),
    ])
    return between(named.subarray(0, -8))
  },
  'zlib, as in a PDF': (planted) =>
    Buffer.concat([
      Buffer.from('7 0 obj <</Filter /FlateDecode>> stream\n'),
      deflateSync(inPieces(planted)),
      Buffer.from('\nendstream'),
    ]),
  zip: (planted) => zipOf(inPieces(planted)),
  'zip in gzip in zip': (planted) => zipOf(gzipSync(zipOf(inPieces(planted)))),
  'Snappy table block': (planted) => tableOf([{ key: Buffer.from('a'), value: inPieces(planted) }], true),
  'plain table block': (planted) => tableOf([{ key: Buffer.from('a'), value: planted }], false),
  'key that shares its beginning with the key before': (planted) =>
    tableOf(
      [
        { key: planted.subarray(0, planted.length / 2), value: Buffer.from('first') },
        { key: planted, value: Buffer.from('second') },
      ],
      true,
    ),
  'table without its end': (planted) =>
    tableOf([{ key: Buffer.from('a'), value: inPieces(planted) }], true).subarray(0, -60),
  'log record': (planted) => logOf([Buffer.from('first'), between(planted)]),
  'log record across two blocks': (planted) => {
    // A record's header has seven bytes; so the border falls into the middle of what is planted.
    const before = LOG_BLOCK_BYTES - 7 - Math.floor(planted.length / 2)
    return logOf([Buffer.concat([Buffer.alloc(before, 'p'), planted])])
  },
  'value of IndexedDB, packed by Blink, in a log': (planted) => logOf([blinkValue(inPieces(planted))]),
  'value of IndexedDB, packed by Blink, in a Snappy block': (planted) =>
    tableOf([{ key: Buffer.from('a'), value: blinkValue(inPieces(planted)) }], true),
  'base64 in lines, as in an e-mail': (planted) =>
    Buffer.from(
      `Content-Transfer-Encoding: base64\r\n\r\n${between(planted)
        .toString('base64')
        .replace(/.{1,10}/g, '$&\r\n')}`,
    ),
  'gzip in base64': (planted) =>
    Buffer.from(JSON.stringify({ content: gzipSync(inPieces(planted)).toString('base64') })),
}

/** Containers of which the bytes on the disk do not show what is in them. */
export const HIDING_CONTAINERS: readonly string[] = Object.keys(PLANTED_CONTAINERS).filter(
  (name) => !['bare', 'plain table block', 'log record'].includes(name),
)

/** As the middle of something else, at an odd place. */
function between(planted: Buffer): Buffer {
  return Buffer.concat([Buffer.from('\x01\x02\x03'), planted, Buffer.from('\x04\x05')])
}

/** What a packer makes copies of: the bytes in pieces before they come as a whole. */
function inPieces(planted: Buffer): Buffer {
  const pieces = Array.from({ length: Math.ceil(planted.length / 8) }, (_none, index) =>
    Buffer.concat([planted.subarray(index * 8, index * 8 + 8), Buffer.of(index, 0xfe)]),
  )
  return Buffer.concat([...pieces, planted, Buffer.from('\x00end')])
}

/** A value as Blink hands it to IndexedDB: its own version, then "packed with Snappy". */
function blinkValue(value: Buffer): Buffer {
  return Buffer.concat([
    Buffer.of(3, 0xff, 0x11, 0x02),
    packSnappy(Buffer.concat([Buffer.of(0xff, 0x15), value])),
  ])
}

/** An archive of one packed entry, sizes behind the data as streaming writers do it. */
function zipOf(content: Buffer): Buffer {
  const name = Buffer.from('word/document.xml')
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(8, 6)
  header.writeUInt16LE(8, 8)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([
    header,
    name,
    deflateRawSync(content),
    Buffer.from('504b0708', 'hex'),
    Buffer.alloc(12),
  ])
}

interface Entry {
  readonly key: Buffer
  readonly value: Buffer
}

const TABLE_MAGIC = Buffer.from('57fb808b247547db', 'hex')
const LOG_BLOCK_BYTES = 32 * 1024

/** A table of LevelDB with these entries in one block, an empty metaindex and an index. */
function tableOf(entries: readonly Entry[], isPacked: boolean): Buffer {
  const parts: Buffer[] = []
  let length = 0
  const append = (block: Buffer): Buffer => {
    const packed = isPacked ? packSnappy(block) : block
    const handle = Buffer.concat([varint(length), varint(packed.length)])
    // The checksum is not looked at: a damaged block is worth a look too.
    parts.push(packed, Buffer.of(isPacked ? 1 : 0, 0, 0, 0, 0))
    length += packed.length + 5
    return handle
  }
  const data = append(blockOf(entries))
  const metaindex = append(blockOf([]))
  const index = append(blockOf([{ key: Buffer.from('z'), value: data }]))
  const handles = Buffer.concat([metaindex, index])
  return Buffer.concat([...parts, handles, Buffer.alloc(40 - handles.length), TABLE_MAGIC])
}

function blockOf(entries: readonly Entry[]): Buffer {
  let before: Buffer = Buffer.alloc(0)
  const parts = entries.map(({ key, value }) => {
    let shared = 0
    while (shared < Math.min(before.length, key.length) && before[shared] === key[shared]) shared += 1
    before = key
    return Buffer.concat([
      varint(shared),
      varint(key.length - shared),
      varint(value.length),
      key.subarray(shared),
      value,
    ])
  })
  const restarts = Buffer.alloc(8)
  restarts.writeUInt32LE(1, 4)
  return Buffer.concat([...parts, restarts])
}

/** A log of LevelDB: records in blocks of 32 kB, cut into fragments where one ends. */
function logOf(records: readonly Buffer[]): Buffer {
  const parts: Buffer[] = []
  let left = LOG_BLOCK_BYTES
  const write = (bytes: Buffer): void => {
    parts.push(bytes)
    left = left === bytes.length ? LOG_BLOCK_BYTES : left - bytes.length
  }
  for (const record of records)
    for (let at = 0, isFirst = true; isFirst || at < record.length; isFirst = false) {
      if (left < 7) write(Buffer.alloc(left))
      const end = Math.min(record.length, at + left - 7)
      const isLast = end === record.length
      const header = Buffer.alloc(7)
      header.writeUInt16LE(end - at, 4)
      header[6] = isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3
      write(header)
      if (end > at) write(record.subarray(at, end))
      at = end
    }
  return Buffer.concat(parts)
}
