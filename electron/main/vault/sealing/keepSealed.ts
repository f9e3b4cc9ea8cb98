import { dirname } from 'node:path'
import { damagedPath } from '../damaged.ts'
import type { Disk } from '../disk.ts'
import { sealBytes, type SealingKeys } from './sealedBytes.ts'
import { readySodium } from './sodium.ts'

/**
 * Keeps something in the folder of damaged things, sealed, under a dated name; it opens under the name without the date.
 * Answers where it lies.
 */
export async function keepSealed(
  disk: Disk,
  vaultFolder: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { keys, nowMs }: { readonly keys: SealingKeys; readonly nowMs: number },
): Promise<string> {
  await readySodium()
  const sealed = sealBytes(keys, name, bytes)
  const path = await damagedPath(disk, vaultFolder, name, nowMs)
  const handle = await disk.open(path, 'wx')
  try {
    await handle.writeFile(sealed)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await disk.syncFolder(dirname(path))
  return path
}
