import { createHash, randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { type Disk, errorCode } from '../disk.ts'
import { isAgeFile } from '../sealing/ageFile.ts'
import { isSealedBytes, SealBroken, type SealingKeys } from '../sealing/sealedBytes.ts'
import { ChunkOpener, ChunkSealer, isSealedFile } from '../sealing/sealedChunks.ts'
import { ConversionFailed } from './conversionFailed.ts'
import { beginningOf, filesBelow } from './lookingAround.ts'

/** What the name of a file that was kept ends with once it is sealed. */
const SEALED_ENDING = '.sealed'

const PIECE_BYTES = 1 << 20
const HEAD_BYTES = 64

/** Files below a folder that still lie in clear text, with their lengths in bytes. */
export async function plainFilesBelow(
  disk: Disk,
  folder: string,
): Promise<readonly { readonly path: string; readonly bytes: number }[]> {
  const plain: { path: string; bytes: number }[] = []
  for (const path of await filesBelow(disk, folder)) {
    if (!path.endsWith(SEALED_ENDING) && !(await isSealed(disk, path)))
      plain.push({ path, bytes: (await disk.facts(path)).bytes })
  }
  return plain
}

/**
 * Seals a file that is kept for support, of whatever length, under its name with an ending more. The clear one goes once
 * the sealed one was read back. One that the disk does not give out stays.
 */
export async function sealFile(disk: Disk, path: string, keys: SealingKeys): Promise<void> {
  const temporary = join(dirname(path), `.keyfolio-${randomUUID()}.tmp`)
  try {
    const written = await writeSealed(disk, { path, temporary, keys })
    if ((await openedHash(disk, temporary, keys)) !== written) throw new ConversionFailed('notProven')
    const target = await targetFor(disk, path, { written, keys })
    if (target === null) await disk.remove(temporary)
    else await disk.rename(temporary, target)
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined)
    if (['ENOENT', 'EIO'].includes(errorCode(error))) return
    throw error
  }
  await disk.syncFolder(dirname(path))
  await disk.remove(path)
  await disk.syncFolder(dirname(path))
}

async function isSealed(disk: Disk, path: string): Promise<boolean> {
  try {
    const head = await beginningOf(disk, path, HEAD_BYTES)
    return isSealedBytes(head) || isSealedFile(head) || isAgeFile(head)
  } catch (error) {
    // Nobody can seal what the disk does not give out.
    if (['ENOENT', 'EIO'].includes(errorCode(error))) return true
    throw error
  }
}

/** Answers the hash of what was sealed. */
async function writeSealed(
  disk: Disk,
  {
    path,
    temporary,
    keys,
  }: { readonly path: string; readonly temporary: string; readonly keys: SealingKeys },
): Promise<string> {
  const hash = createHash('sha256')
  const sealer = new ChunkSealer(keys, 'files')
  const handle = await disk.open(temporary, 'wx')
  try {
    for await (const piece of piecesOf(disk, path)) {
      hash.update(piece)
      const sealed = sealer.push(piece)
      if (sealed.length > 0) await handle.writeFile(sealed)
    }
    await handle.writeFile(sealer.end())
    await handle.sync()
  } finally {
    await handle.close()
  }
  return hash.digest('hex')
}

/** The hash of what a sealed file opens to. */
async function openedHash(disk: Disk, path: string, keys: SealingKeys): Promise<string> {
  const hash = createHash('sha256')
  const opener = new ChunkOpener(keys, 'files')
  for await (const piece of piecesOf(disk, path)) for (const plain of opener.push(piece)) hash.update(plain)
  return hash.update(opener.end()).digest('hex')
}

async function* piecesOf(disk: Disk, path: string): AsyncGenerator<Buffer> {
  const handle = await disk.open(path, 'r')
  try {
    for (let position = 0; ;) {
      const { buffer, bytesRead } = await handle.read(
        Buffer.allocUnsafe(PIECE_BYTES),
        0,
        PIECE_BYTES,
        position,
      )
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
      position += bytesRead
    }
  } finally {
    await handle.close()
  }
}

/** A name that is free; null where a run that ended before the clear file went has left the sealed one. */
async function targetFor(
  disk: Disk,
  path: string,
  { written, keys }: { readonly written: string; readonly keys: SealingKeys },
): Promise<string | null> {
  for (let number = 1; ; number++) {
    const target = `${path}${number === 1 ? '' : `-${String(number)}`}${SEALED_ENDING}`
    if (!(await disk.exists(target))) return target
    const there = await openedHash(disk, target, keys).catch((error: unknown) => {
      if (error instanceof SealBroken) return null
      throw error
    })
    if (there === written) return null
  }
}
