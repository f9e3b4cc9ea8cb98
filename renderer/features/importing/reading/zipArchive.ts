import { LIMITS, Refusal } from './protocol.ts'

/** One file inside a ZIP archive, as its directory describes it. */
interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8

/**
 * The directory of an archive, checked before anything is unpacked: how many files, how large together, and how
 * much larger than the archive.
 */
export function zipEntries(archive: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(archive)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > LIMITS.parts) throw new Refusal('bomb')
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw new Refusal('damaged')
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Refusal('protected')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > LIMITS.unpackedBytes || total > archive.length * LIMITS.packingRatio) throw new Refusal('bomb')
  return entries
}

/** Unpacks one file. What comes out longer than the directory says is a lie, and refused while it comes. */
export async function unpack(
  archive: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
): Promise<Uint8Array<ArrayBuffer>> {
  const view = viewOf(archive)
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE)
    throw new Refusal('damaged')
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = archive.subarray(start, start + entry.packedSize)
  if (entry.method === STORED) return packed.slice()
  if (entry.method !== DEFLATED) throw new Refusal('damaged')
  return inflate(packed, entry.size)
}

/** A file of a new archive. */
export interface ZipPart {
  readonly name: string
  readonly bytes: Uint8Array
}

/** An archive in which nothing is packed: unpacking it takes no time and cannot burst. */
export function storedArchive(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const names = parts.map(({ name }) => new TextEncoder().encode(name))
  const size = parts.reduce(
    (sum, { bytes }, index) => sum + bytes.length + 76 + 2 * (names[index]?.length ?? 0),
    END_SIZE,
  )
  const archive = new Uint8Array(size)
  const view = viewOf(archive)
  let at = 0
  const offsets = parts.map(({ bytes }, index) => {
    const offset = at
    const name = names[index] ?? new Uint8Array()
    view.setUint32(at, LOCAL_SIGNATURE, true)
    view.setUint32(at + 18, bytes.length, true)
    view.setUint32(at + 22, bytes.length, true)
    view.setUint16(at + 26, name.length, true)
    archive.set(name, at + 30)
    archive.set(bytes, at + 30 + name.length)
    at += 30 + name.length + bytes.length
    return offset
  })
  const directory = at
  parts.forEach(({ bytes }, index) => {
    const name = names[index] ?? new Uint8Array()
    view.setUint32(at, ENTRY_SIGNATURE, true)
    view.setUint32(at + 20, bytes.length, true)
    view.setUint32(at + 24, bytes.length, true)
    view.setUint16(at + 28, name.length, true)
    view.setUint32(at + 42, offsets[index] ?? 0, true)
    archive.set(name, at + 46)
    at += 46 + name.length
  })
  view.setUint32(at, END_SIGNATURE, true)
  view.setUint16(at + 8, parts.length, true)
  view.setUint16(at + 10, parts.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return archive
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  throw new Refusal('damaged')
}

async function inflate(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Uint8Array(size)
  let length = 0
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (length + piece.value.length > size) throw new Refusal('bomb')
      out.set(piece.value, length)
      length += piece.value.length
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined)
    throw error instanceof Refusal ? error : new Refusal('damaged')
  }
  if (length !== size) throw new Refusal('damaged')
  return out
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
