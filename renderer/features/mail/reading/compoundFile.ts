/** A folder of a compound file ([MS-CFB]): named streams of bytes, and folders in it. */
export interface Storage {
  readonly streams: ReadonlyMap<string, () => Uint8Array<ArrayBuffer>>
  readonly storages: ReadonlyMap<string, Storage>
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const SMALL_SECTOR = 64
const ENTRY_BYTES = 128
const HEADER_BYTES = 512
/** Sector numbers from here on mean "end", "free" or "used by the table itself". */
const FIRST_SPECIAL = 0xfffffffa

/** Whether the bytes begin as a compound file does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/**
 * Opens a compound file. It comes from strangers: chains and trees that bite their own tail, and sizes that the file
 * cannot hold, throw a `RangeError`.
 */
export function openCompoundFile(bytes: Uint8Array<ArrayBuffer>): Storage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!isCompoundFile(bytes) || bytes.length < HEADER_BYTES) throw new RangeError('Not a compound file')
  const sectorBytes = view.getUint16(0x1a, true) === 4 ? 4096 : 512
  const sectors = Math.floor(bytes.length / sectorBytes)
  const sector = (number: number): Uint8Array<ArrayBuffer> => {
    const start = (number + 1) * sectorBytes
    if (start >= bytes.length) throw new RangeError(`There is no sector ${number}`)
    return bytes.subarray(start, start + sectorBytes)
  }
  const table = joined(tableSectors(view, sectorBytes, sectors).map(sector))
  const chain = (start: number): readonly number[] => chainOf(start, table, sectors)
  const content = (start: number): Uint8Array<ArrayBuffer> => joined(chain(start).map(sector))

  const directory = content(view.getUint32(0x30, true))
  const smallTable = content(view.getUint32(0x3c, true))
  const smallBelow = view.getUint32(0x38, true)
  const root = entryAt(directory, 0)
  const smallStream = content(root.start)
  const smallSectors = Math.floor(smallStream.length / SMALL_SECTOR)

  const streamOf = ({ start, bytes: length }: Entry): Uint8Array<ArrayBuffer> => {
    if (length > bytes.length) throw new RangeError('A stream is longer than its file')
    if (length === 0) return new Uint8Array(0)
    const whole =
      length >= smallBelow
        ? content(start)
        : joined(
            chainOf(start, smallTable, smallSectors).map((number) =>
              smallStream.subarray(number * SMALL_SECTOR, (number + 1) * SMALL_SECTOR),
            ),
          )
    if (whole.length < length) throw new RangeError('A stream is cut off')
    return whole.slice(0, length)
  }

  const seen = new Set<number>([0])
  const storageOf = (child: number): Storage => {
    const streams = new Map<string, () => Uint8Array<ArrayBuffer>>()
    const storages = new Map<string, Storage>()
    const waiting = [child]
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      if (number >= FIRST_SPECIAL) continue
      if (seen.has(number)) throw new RangeError('A folder holds itself')
      seen.add(number)
      const entry = entryAt(directory, number)
      waiting.push(entry.before, entry.behind)
      if (entry.kind === 'stream') streams.set(entry.name, () => streamOf(entry))
      else if (entry.kind === 'storage') storages.set(entry.name, storageOf(entry.child))
    }
    return { streams, storages }
  }
  return storageOf(root.child)
}

interface Entry {
  readonly name: string
  readonly kind: 'storage' | 'stream' | 'other'
  readonly before: number
  readonly behind: number
  readonly child: number
  readonly start: number
  readonly bytes: number
}

function entryAt(directory: Uint8Array<ArrayBuffer>, number: number): Entry {
  const from = number * ENTRY_BYTES
  if (from + ENTRY_BYTES > directory.length) throw new RangeError(`There is no entry ${number}`)
  const view = new DataView(directory.buffer, directory.byteOffset + from, ENTRY_BYTES)
  const nameBytes = Math.min(64, Math.max(0, view.getUint16(64, true) - 2))
  const type = view.getUint8(66)
  return {
    name: new TextDecoder('utf-16le').decode(directory.subarray(from, from + nameBytes)),
    kind: type === 1 ? 'storage' : type === 2 ? 'stream' : 'other',
    before: view.getUint32(68, true),
    behind: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    bytes: view.getUint32(120, true),
  }
}

/** Where the sector table lies: 109 of its sectors in the header, the others in a chain of their own. */
function tableSectors(view: DataView, sectorBytes: number, sectors: number): readonly number[] {
  const found: number[] = []
  for (let index = 0; index < 109; index += 1) found.push(view.getUint32(0x4c + index * 4, true))
  let next = view.getUint32(0x44, true)
  for (let turn = 0; next < FIRST_SPECIAL; turn += 1) {
    const start = (next + 1) * sectorBytes
    if (turn > sectors || start + sectorBytes > view.byteLength)
      throw new RangeError('The sector table is broken')
    for (let at = 0; at < sectorBytes - 4; at += 4) found.push(view.getUint32(start + at, true))
    next = view.getUint32(start + sectorBytes - 4, true)
  }
  return found.filter((number) => number < FIRST_SPECIAL)
}

/** The sectors of a stream in their order. No chain is longer than there are sectors. */
function chainOf(start: number, table: Uint8Array<ArrayBuffer>, sectors: number): readonly number[] {
  const next = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const chain: number[] = []
  for (let number = start; number < FIRST_SPECIAL; number = next.getUint32(number * 4, true)) {
    chain.push(number)
    if (chain.length > sectors) throw new RangeError('A chain of sectors has no end')
  }
  return chain
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
