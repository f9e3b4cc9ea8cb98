import { createHash, type Hash, randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Disk } from '../disk.ts'
import { SealBroken, type SealingKeys } from '../sealing/sealedBytes.ts'
import { ChunkOpener, ChunkSealer, SEALED_BEGINNING_BYTES } from '../sealing/sealedChunks.ts'

// The bytes of files are read and written here and nowhere else.

/** So many bytes are in memory at a time. */
const PIECE_BYTES = 1 << 20

/** A file that can be read: with keys it is sealed, without it lies there as it is. */
export interface ContentPlace {
  readonly disk: Disk
  readonly path: string
  readonly keys: SealingKeys | null
}

/** Writes a file piece by piece, sealed where there are keys, and knows the hash of what it was given. */
export class ContentWriter {
  readonly #handle: FileHandle
  readonly #sealer: ChunkSealer | null
  readonly #hash: Hash = createHash('sha256')
  #bytes = 0

  private constructor(handle: FileHandle, sealer: ChunkSealer | null) {
    this.#handle = handle
    this.#sealer = sealer
  }

  /** Refuses a path at which there is something. */
  static async create({ disk, path, keys }: ContentPlace): Promise<ContentWriter> {
    const sealer = keys === null ? null : new ChunkSealer(keys, 'attachments')
    return new ContentWriter(await disk.open(path, 'wx'), sealer)
  }

  /** How long the content is. */
  get bytes(): number {
    return this.#bytes
  }

  async write(piece: Uint8Array): Promise<void> {
    await this.#put(this.#sealer === null ? piece : this.#sealer.push(piece))
    this.#hash.update(piece)
    this.#bytes += piece.byteLength
  }

  /** Syncs what was written, closes, and answers the hash of the content. After an error nothing of it may be trusted. */
  async finish(): Promise<string> {
    try {
      if (this.#sealer !== null) await this.#put(this.#sealer.end())
      await this.#handle.sync()
    } finally {
      await this.#handle.close()
    }
    return this.#hash.digest('hex')
  }

  async close(): Promise<void> {
    await this.#handle.close()
  }

  async #put(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.byteLength;) {
      const { bytesWritten } = await this.#handle.write(bytes, from, bytes.byteLength - from)
      from += bytesWritten
    }
  }
}

/** What a file holds, in pieces. Each piece is good until the next one is asked for; all of it only at the end. */
export async function* readContent(place: ContentPlace): AsyncGenerator<Uint8Array> {
  if (place.keys === null) {
    yield* readRaw(place)
    return
  }
  const opener = new ChunkOpener(place.keys, 'attachments')
  for await (const piece of readRaw(place)) yield* opener.push(piece)
  yield opener.end()
}

async function* readRaw(
  { disk, path }: Pick<ContentPlace, 'disk' | 'path'>,
  pieceBytes = PIECE_BYTES,
): AsyncGenerator<Uint8Array> {
  const handle = await disk.open(path, 'r')
  try {
    const buffer = Buffer.alloc(pieceBytes)
    for (let position = 0; ;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.byteLength, position)
      if (bytesRead === 0) return
      position += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** What lies at a path, seen from outside and from inside. */
export interface ContentProof {
  /** Of the bytes as they lie there, SHA-256, hexadecimal. */
  readonly rawHash: string
  /** Of the content, if it was sealed and is whole; null otherwise. */
  readonly sealedHash: string | null
  /** It begins as sealed files do. */
  readonly isMarked: boolean
}

/** Reads a file once and answers what it is. Throws what the disk says, and `KeysDropped` while the vault is locked. */
export async function proofOf(disk: Disk, path: string, keys: SealingKeys): Promise<ContentProof> {
  const raw = createHash('sha256')
  const content = createHash('sha256')
  const opener = new ChunkOpener(keys, 'attachments')
  let isWhole = true
  for await (const piece of readRaw({ disk, path })) {
    raw.update(piece)
    isWhole &&= pushed(opener, piece, content)
  }
  isWhole &&= hasEnded(opener, content)
  return {
    rawHash: raw.digest('hex'),
    sealedHash: isWhole ? content.digest('hex') : null,
    isMarked: opener.epoch !== null,
  }
}

/**
 * True if a file is sealed under the key that seals now, by its first chunk: nobody without the key can have made that,
 * whatever follows it.
 */
export async function beginsSealed(disk: Disk, path: string, keys: SealingKeys): Promise<boolean> {
  const opener = new ChunkOpener(keys, 'attachments')
  for await (const piece of readRaw({ disk, path }, SEALED_BEGINNING_BYTES)) {
    const hasOpened = unlessBroken(() => {
      if (opener.push(piece).length === 0) opener.end()
    })
    return hasOpened && opener.epoch === keys.epoch
  }
  return false
}

function pushed(opener: ChunkOpener, piece: Uint8Array, hash: Hash): boolean {
  return unlessBroken(() => {
    for (const plain of opener.push(piece)) hash.update(plain)
  })
}

function hasEnded(opener: ChunkOpener, hash: Hash): boolean {
  return unlessBroken(() => {
    hash.update(opener.end())
  })
}

function unlessBroken(work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    if (error instanceof SealBroken) return false
    throw error
  }
}

/** True for a copy that was not finished. */
export function isTemporary(path: string): boolean {
  return /^\.keyfolio-[0-9a-f-]+\.tmp$/.test(basename(path))
}

/**
 * Copies what a file holds beside its target, synced, and renames it once its content has proven to be the one expected.
 * A sealed copy is read back first: what it takes the place of may be the only other one.
 * False: the content was another, or a seal is broken, and nothing was left at the target.
 */
export async function copyContent(from: ContentPlace, to: ContentPlace, hash: string): Promise<boolean> {
  const temporary = join(dirname(to.path), `.keyfolio-${randomUUID()}.tmp`)
  try {
    const writer = await ContentWriter.create({ ...to, path: temporary })
    try {
      for await (const piece of readContent(from)) await writer.write(piece)
    } catch (error) {
      await writer.close().catch(() => undefined)
      throw error
    }
    if ((await writer.finish()) !== hash) throw new SealBroken('It holds something else')
    if (to.keys !== null && (await proofOf(to.disk, temporary, to.keys)).sealedHash !== hash)
      throw new SealBroken('It did not come back')
    await to.disk.rename(temporary, to.path)
  } catch (error) {
    await to.disk.remove(temporary).catch(() => undefined)
    if (error instanceof SealBroken) return false
    throw error
  }
  await to.disk.syncFolder(dirname(to.path))
  return true
}
