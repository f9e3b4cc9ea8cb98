import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Disk } from './disk.ts'

/**
 * Writes a file beside its target and renames it, synced: after a crash there is the old or the new content,
 * never half of one.
 */
export async function writeAtomically(disk: Disk, path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path)
  // A short name of its own: the target's may already be as long as the file system allows.
  const temporary = join(folder, `.keyfolio-${randomUUID()}.tmp`)
  try {
    const handle = await disk.open(temporary, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await disk.rename(temporary, path)
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined)
    throw error
  }
  await disk.syncFolder(folder)
}
