import { createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import {
  SNAPSHOT_VERSION,
  type SnapshotFooter,
  SnapshotFooterSchema,
  type SnapshotHeader,
  SnapshotHeaderSchema,
} from '#shared/formats/snapshot.ts'
import { STORAGE_SCHEMA } from '#shared/lib/storageSchema.ts'
import type { Disk } from '../disk.ts'
import { decrypted, isAgeFile } from '../sealing/ageFile.ts'
import type { SnapshotAccess } from './access.ts'
import { SnapshotProblem } from './snapshotProblem.ts'

/** What a snapshot is made of, in this order; entities and records come in several parts. */
export type SnapshotPart =
  | { readonly kind: 'header'; readonly header: SnapshotHeader }
  /** As text, and as they lie in the file: what stays as it is is passed on like that. */
  | { readonly kind: 'entities'; readonly texts: readonly string[]; readonly lines: readonly Buffer[] }
  /** As they lie in the file: most readers pass them on as they are. */
  | { readonly kind: 'records'; readonly lines: readonly Buffer[] }
  | { readonly kind: 'footer'; readonly footer: SnapshotFooter; readonly file: ReadFile }

/** The file that was read, byte by byte. */
export interface ReadFile {
  readonly bytes: number
  readonly sha256: string
}

/** How the line of an entity begins; whoever writes one keeps to it. */
export const ENTITY_PREFIX = '{"entity":'

export interface ReadSettings {
  readonly disk: Disk
  readonly access: SnapshotAccess
  /** Hears how much of the file was read, from 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/**
 * Reads a snapshot from its first to its last byte. Ends only if it was whole: the hash of its lines and their
 * numbers are compared with its footer. Throws a `SnapshotProblem`, or what disk, `age` or the decompression say.
 */
export async function* readParts(path: string, settings: ReadSettings): AsyncGenerator<SnapshotPart> {
  const file = new FileReader(path, settings)
  const lineHash = createHash('sha256')
  let isFirst = true
  let hasRecords = false
  let [entities, records] = [0, 0]
  let held: Buffer | null = null
  for await (const block of blocksOf(file.chunks())) {
    // Only behind the last line it is clear which one is the footer.
    const lastStart = block.lastIndexOf(LINE_FEED, -2) + 1
    const ready: Buffer[] = held === null ? [] : linesOf(held)
    if (held !== null) lineHash.update(held)
    const whole = block.subarray(0, lastStart)
    lineHash.update(whole)
    ready.push(...linesOf(whole))
    held = block.subarray(lastStart)
    if (isFirst && ready[0] !== undefined) {
      yield { kind: 'header', header: parseHeader(ready[0].toString('utf8')) }
      ready.shift()
      isFirst = false
    }
    const texts: string[] = []
    let next = 0
    while (!hasRecords && next < ready.length) {
      const text = (ready[next] as Buffer).toString('utf8') // next is inside
      if (text.startsWith(ENTITY_PREFIX)) texts.push(text)
      else hasRecords = true
      if (!hasRecords) next += 1
    }
    entities += texts.length
    if (texts.length > 0) yield { kind: 'entities', texts, lines: ready.slice(0, next) }
    const rest = ready.slice(next)
    records += rest.length
    if (rest.length > 0) yield { kind: 'records', lines: rest }
  }
  if (held === null || isFirst) throw new SnapshotProblem('damaged', 'It ends before its footer')
  const footer = parseWith(SnapshotFooterSchema, held.toString('utf8', 0, held.length - 1))
  const isWhole =
    footer.entities === entities && footer.records === records && footer.sha256 === lineHash.digest('hex')
  if (!isWhole) throw new SnapshotProblem('damaged', 'Its lines are not those that its footer speaks of')
  yield { kind: 'footer', footer, file: file.result() }
}

/** Parses a line. */
export function parseWith<Schema extends z.ZodType>(schema: Schema, text: string): z.infer<Schema> {
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success) throw new SnapshotProblem('damaged', 'A line has another form')
  return parsed.data
}

const LooseHeaderSchema = z.object({
  format: z.literal('keyfolio-snapshot'),
  version: z.int(),
  schema: z.int(),
})

function parseHeader(text: string): SnapshotHeader {
  const { version, schema } = parseWith(LooseHeaderSchema, text)
  if (version > SNAPSHOT_VERSION || schema > STORAGE_SCHEMA) {
    throw new SnapshotProblem('newer', 'A newer Keyfolio has written it')
  }
  return parseWith(SnapshotHeaderSchema, text)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const CHUNK_BYTES = 256 << 10
/** No record comes near it; a file that was made to fill the memory does. */
const LINE_LIMIT_BYTES = 64 << 20
const LINE_FEED = 0x0a
const GZIP = Buffer.of(0x1f, 0x8b)

/** Reads a file in pieces and remembers what it has read. */
class FileReader {
  readonly #path: string
  readonly #settings: ReadSettings
  readonly #hash: Hash = createHash('sha256')
  #bytes = 0

  constructor(path: string, settings: ReadSettings) {
    this.#path = path
    this.#settings = settings
  }

  /** The opened and decompressed content. */
  async *chunks(): AsyncGenerator<Buffer> {
    const source = Readable.from(this.#compressed(), { objectMode: false, highWaterMark: CHUNK_BYTES })
    const gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
    // An error of the disk has to reach the reader, too.
    source.on('error', (error) => gunzip.destroy(error))
    source.pipe(gunzip)
    try {
      for await (const chunk of gunzip) yield chunk as Buffer // a stream of bytes
    } finally {
      source.destroy()
      gunzip.destroy()
    }
  }

  /** What lies in the seal; an older snapshot has none. */
  async *#compressed(): AsyncGenerator<Buffer> {
    const { access } = this.#settings
    const pieces = this.#pieces()
    try {
      const first = await pieces.next()
      if (first.done) return
      const whole = startingWith(first.value, pieces)
      if (isAgeFile(first.value)) yield* decrypted(whole, access)
      else if (GZIP.equals(first.value.subarray(0, GZIP.length)) && !access.takesPlain)
        throw new SnapshotProblem('unreadable', 'It is not sealed')
      else yield* whole
    } finally {
      // Where the first piece was enough to say no, nobody else lets go of the file.
      await pieces.return(undefined)
    }
  }

  result(): ReadFile {
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }

  async *#pieces(): AsyncGenerator<Buffer> {
    const { disk, onProgress } = this.#settings
    const handle = await disk.open(this.#path, 'r')
    try {
      const { size } = await handle.stat()
      for (;;) {
        const { buffer, bytesRead } = await handle.read(
          Buffer.allocUnsafe(CHUNK_BYTES),
          0,
          CHUNK_BYTES,
          this.#bytes,
        )
        if (bytesRead === 0) return
        const piece = buffer.subarray(0, bytesRead)
        this.#hash.update(piece)
        this.#bytes += bytesRead
        onProgress?.(Math.min(1, this.#bytes / size))
        yield piece
      }
    } finally {
      await handle.close()
    }
  }
}

async function* startingWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

/** Whole lines with their line feeds, as many at once as a chunk ends. */
async function* blocksOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  let restBytes = 0
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    if (end > 0) {
      yield rest.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...rest, chunk.subarray(0, end)])
      rest = []
      restBytes = 0
    }
    if (end < chunk.length) rest.push(chunk.subarray(end))
    restBytes += chunk.length - end
    if (restBytes > LINE_LIMIT_BYTES) throw new SnapshotProblem('damaged', 'A line is too long')
  }
  if (restBytes > 0) throw new SnapshotProblem('damaged', 'Its last line has no end')
}

/** The lines of a block, without their line feeds. */
function linesOf(block: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let feed = block.indexOf(LINE_FEED); feed !== -1; feed = block.indexOf(LINE_FEED, start)) {
    lines.push(block.subarray(start, feed))
    start = feed + 1
  }
  return lines
}
