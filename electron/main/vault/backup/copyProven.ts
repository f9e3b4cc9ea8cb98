import { createHash, randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Disk } from '../disk.ts'

/** The source itself is not what it should be. */
export class SourceDamaged extends Error {}

/** What came back from the copy is not what was written. */
export class CopyNotProven extends Error {}

export interface Copying {
  readonly from: Disk
  readonly to: Disk
  /** Of the content, hexadecimal. */
  readonly sha256: string
  /** Hears of the bytes that were copied. */
  readonly onBytes?: (bytes: number) => void
}

const PIECE_BYTES = 1 << 20

/**
 * Copies a file whose hash is known: written beside its target, synced, renamed, and read back from there. The target
 * has the whole content or is not there.
 */
export async function copyProven(source: string, target: string, copying: Copying): Promise<void> {
  const { from, to, sha256, onBytes } = copying
  const folder = dirname(target)
  const temporary = join(folder, `.keyfolio-${randomUUID()}.tmp`)
  try {
    const handle = await to.open(temporary, 'wx')
    try {
      const copied = await eachPiece(from, source, async (piece) => {
        await handle.writeFile(piece)
        onBytes?.(piece.length)
      })
      if (copied !== sha256) throw new SourceDamaged('The source has another content')
      await handle.sync()
    } finally {
      await handle.close()
    }
    await to.rename(temporary, target)
  } catch (error) {
    await to.remove(temporary).catch(() => undefined)
    throw error
  }
  await to.syncFolder(folder)
  if ((await hashOf(to, target)) === sha256) return
  await to.remove(target).catch(() => undefined)
  throw new CopyNotProven('The copy has another content')
}

/** SHA-256 of a file's content, hexadecimal. */
export function hashOf(disk: Disk, path: string): Promise<string> {
  return eachPiece(disk, path, () => Promise.resolve())
}

async function eachPiece(disk: Disk, path: string, take: (piece: Buffer) => Promise<void>): Promise<string> {
  const hash = createHash('sha256')
  const handle = await disk.open(path, 'r')
  try {
    for (let position = 0; ;) {
      const { buffer, bytesRead } = await handle.read(
        Buffer.allocUnsafe(PIECE_BYTES),
        0,
        PIECE_BYTES,
        position,
      )
      if (bytesRead === 0) return hash.digest('hex')
      const piece = buffer.subarray(0, bytesRead)
      hash.update(piece)
      await take(piece)
      position += bytesRead
    }
  } finally {
    await handle.close()
  }
}
