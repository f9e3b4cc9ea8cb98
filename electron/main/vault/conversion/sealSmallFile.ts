import { basename } from 'node:path'
import { writeAtomically } from '../atomicFile.ts'
import { type Disk, errorCode } from '../disk.ts'
import { isSealedBytes, openBytes, sealBytes, type SealingKeys } from '../sealing/sealedBytes.ts'
import { ConversionFailed } from './conversionFailed.ts'

/**
 * Seals a small file in its place, as those who read it expect it: under its own name. It is sealed and opened again
 * before it is written, and comes whole or not at all.
 */
export async function sealSmallFile(disk: Disk, path: string, keys: SealingKeys): Promise<void> {
  const plain = await contentOf(disk, path)
  if (plain === null || isSealedBytes(plain)) return
  const name = basename(path)
  const sealed = sealBytes(keys, name, plain)
  if (!openBytes(keys, name, sealed).equals(plain)) throw new ConversionFailed('notProven')
  await writeAtomically(disk, path, sealed)
}

async function contentOf(disk: Disk, path: string): Promise<Buffer | null> {
  try {
    return await disk.readFile(path)
  } catch (error) {
    // Without them reminders have no words until the window has told them anew.
    if (['ENOENT', 'EIO'].includes(errorCode(error))) return null
    throw error
  }
}
