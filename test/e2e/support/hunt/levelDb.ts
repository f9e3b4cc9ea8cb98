import { unpackSnappy } from './snappy.ts'
import { readVarint } from './varint.ts'

/** What a table of LevelDB holds, and what of it could not be read. */
export interface Table {
  readonly blocks: readonly Buffer[]
  readonly problems: readonly string[]
}

const TABLE_MAGIC = Buffer.from('57fb808b247547db', 'hex')
const FOOTER_BYTES = 48
/** One byte says how a block is packed, four are its checksum. */
const TRAILER_BYTES = 5
const LOG_BLOCK_BYTES = 32 * 1024
const LOG_HEADER_BYTES = 7

/** True for the bytes of a whole table. */
export function isTable(bytes: Buffer): boolean {
  return bytes.length >= FOOTER_BYTES && bytes.subarray(-TABLE_MAGIC.length).equals(TABLE_MAGIC)
}

/**
 * All blocks of a table, unpacked, with their keys written out: a key is stored without what it shares with the key
 * before it. The footer names the index, the index every block.
 */
export function readTable(bytes: Buffer): Table {
  const problems: string[] = []
  const blocks: Buffer[] = []
  const footer = bytes.length - FOOTER_BYTES
  const metaindex = readHandle(bytes, footer)
  const index = metaindex && readHandle(bytes, metaindex.end)
  if (metaindex === undefined || index === undefined) return { blocks, problems: ['its footer'] }
  const read = (handle: Handle): readonly Entry[] => {
    const block = unpackBlock(bytes, handle)
    if (typeof block === 'string') {
      problems.push(`the block at ${handle.offset}: ${block}`)
      return []
    }
    const entries = readEntries(block)
    if (entries === undefined) problems.push(`the entries of the block at ${handle.offset}`)
    blocks.push(block, Buffer.concat((entries ?? []).flatMap(({ key }) => [key, Buffer.of(0)])))
    return entries ?? []
  }
  for (const { value } of [...read(metaindex), ...read(index)]) {
    const handle = readHandle(value, 0)
    if (handle === undefined) problems.push('a handle of the index')
    // What the metaindex names is a filter: bits, no entries.
    else if (!isFilter(bytes, metaindex, handle)) read(handle)
  }
  return { blocks, problems }
}

/** The records of a log, each joined from its fragments; also those of a log that is torn somewhere. */
export function readLog(bytes: Buffer): readonly Buffer[] {
  const records: Buffer[] = []
  let fragments: Buffer[] = []
  for (let block = 0; block < bytes.length; block += LOG_BLOCK_BYTES) {
    const end = Math.min(block + LOG_BLOCK_BYTES, bytes.length)
    for (let at = block; at + LOG_HEADER_BYTES <= end;) {
      const length = bytes.readUInt16LE(at + 4)
      const kind = bytes[at + 6] as number
      if (kind < 1 || kind > 4) break
      const fragment = bytes.subarray(at + LOG_HEADER_BYTES, Math.min(at + LOG_HEADER_BYTES + length, end))
      if (kind === 1 || kind === 2) fragments = []
      fragments.push(fragment)
      if (kind === 1 || kind === 4) {
        records.push(Buffer.concat(fragments))
        fragments = []
      }
      at += LOG_HEADER_BYTES + length
    }
  }
  if (fragments.length > 0) records.push(Buffer.concat(fragments))
  return records
}

/** True for what may be a log: its first record begins as one does. */
export function isLog(bytes: Buffer): boolean {
  if (bytes.length < LOG_HEADER_BYTES) return false
  const kind = bytes[6] as number
  return (kind === 1 || kind === 2) && bytes.readUInt16LE(4) <= LOG_BLOCK_BYTES - LOG_HEADER_BYTES
}

/** Blocks that lie one behind the other from the beginning of a table whose end is not there. */
export function readTornTable(bytes: Buffer): readonly Buffer[] {
  const blocks: Buffer[] = []
  for (let at = 0; at < bytes.length;) {
    const block = unpackSnappy(bytes, at)
    if (block === undefined) break
    blocks.push(block.bytes)
    const entries = readEntries(block.bytes)
    if (entries !== undefined) blocks.push(Buffer.concat(entries.map(({ key }) => key)))
    if (!block.isWhole) break
    at = block.end + TRAILER_BYTES
  }
  return blocks
}

interface Handle {
  readonly offset: number
  readonly size: number
  readonly end: number
}

function readHandle(bytes: Buffer, at: number): Handle | undefined {
  const offset = readVarint(bytes, at)
  const size = offset && readVarint(bytes, offset.end)
  return offset && size && { offset: offset.value, size: size.value, end: size.end }
}

/** The bytes of a block, or why they cannot be read. */
function unpackBlock(table: Buffer, { offset, size }: Handle): Buffer | string {
  if (offset + size + TRAILER_BYTES > table.length) return 'lies outside'
  const packed = table.subarray(offset, offset + size)
  const kind = table[offset + size]
  if (kind === 0) return packed
  if (kind !== 1) return `packed in an unknown way (${kind ?? 'none'})`
  const unpacked = unpackSnappy(packed)
  return unpacked?.isWhole === true ? unpacked.bytes : 'its Snappy is damaged'
}

interface Entry {
  readonly key: Buffer
  readonly value: Buffer
}

function readEntries(block: Buffer): readonly Entry[] | undefined {
  if (block.length < 4) return undefined
  const end = block.length - 4 - block.readUInt32LE(block.length - 4) * 4
  if (end < 0) return undefined
  const entries: Entry[] = []
  let key: Buffer = Buffer.alloc(0)
  for (let at = 0; at < end;) {
    const shared = readVarint(block, at)
    const own = shared && readVarint(block, shared.end)
    const size = own && readVarint(block, own.end)
    if (!shared || !own || !size || shared.value > key.length) return undefined
    const keyEnd = size.end + own.value
    if (keyEnd + size.value > end) return undefined
    key = Buffer.concat([key.subarray(0, shared.value), block.subarray(size.end, keyEnd)])
    entries.push({ key, value: block.subarray(keyEnd, keyEnd + size.value) })
    at = keyEnd + size.value
  }
  return entries
}

function isFilter(table: Buffer, metaindex: Handle, handle: Handle): boolean {
  const block = unpackBlock(table, metaindex)
  if (typeof block === 'string') return false
  return (readEntries(block) ?? []).some(({ value }) => readHandle(value, 0)?.offset === handle.offset)
}
