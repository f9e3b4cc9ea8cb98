import { createHash, type Hash, randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Disk } from '../disk.ts'

// The bytes of files are read and written here and nowhere else.

/** So many bytes are in memory at a time. */
const PIECE_BYTES = 1 << 20

/** Writes a file piece by piece and knows the hash of what it has written. */
export class ContentWriter {
  readonly #handle: FileHandle
  readonly #hash: Hash = createHash('sha256')
  #bytes = 0

  private constructor(handle: FileHandle) {
    this.#handle = handle
  }

  /** Refuses a path at which there is something. */
  static async create(disk: Disk, path: string): Promise<ContentWriter> {
    return new ContentWriter(await disk.open(path, 'wx'))
  }

  get bytes(): number {
    return this.#bytes
  }

  async write(piece: Uint8Array): Promise<void> {
    for (let from = 0; from < piece.byteLength;) {
      const { bytesWritten } = await this.#handle.write(piece, from, piece.byteLength - from)
      from += bytesWritten
    }
    this.#hash.update(piece)
    this.#bytes += piece.byteLength
  }

  /** Syncs what was written, closes, and answers the hash of it. After an error nothing of it may be trusted. */
  async finish(): Promise<string> {
    try {
      await this.#handle.sync()
    } finally {
      await this.#handle.close()
    }
    return this.#hash.digest('hex')
  }

  async close(): Promise<void> {
    await this.#handle.close()
  }
}

/** The bytes of a file, in pieces. Each piece is good until the next one is asked for. */
export async function* readContent(disk: Disk, path: string): AsyncGenerator<Uint8Array> {
  const handle = await disk.open(path, 'r')
  try {
    const buffer = Buffer.alloc(PIECE_BYTES)
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

/** The hash of what a file holds. */
export async function hashOf(disk: Disk, path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of readContent(disk, path)) hash.update(piece)
  return hash.digest('hex')
}

/** True for a copy that was not finished. */
export function isTemporary(path: string): boolean {
  return /^\.keyfolio-[0-9a-f-]+\.tmp$/.test(basename(path))
}

/**
 * Copies a file beside its target, synced, and renames it once its content has proven to be the one expected.
 * False: it was another, and nothing was left at the target.
 */
export async function copyContent(
  from: { readonly disk: Disk; readonly path: string },
  to: { readonly disk: Disk; readonly path: string },
  hash: string,
): Promise<boolean> {
  const temporary = join(dirname(to.path), `.keyfolio-${randomUUID()}.tmp`)
  try {
    const writer = await ContentWriter.create(to.disk, temporary)
    try {
      for await (const piece of readContent(from.disk, from.path)) await writer.write(piece)
    } catch (error) {
      await writer.close().catch(() => undefined)
      throw error
    }
    if ((await writer.finish()) !== hash) {
      await to.disk.remove(temporary)
      return false
    }
    await to.disk.rename(temporary, to.path)
  } catch (error) {
    await to.disk.remove(temporary).catch(() => undefined)
    throw error
  }
  await to.disk.syncFolder(dirname(to.path))
  return true
}
