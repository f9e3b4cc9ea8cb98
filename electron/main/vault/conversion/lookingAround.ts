import { rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Disk, errorCode } from '../disk.ts'

/** The first bytes of a file; fewer where it is shorter. */
export async function beginningOf(disk: Disk, path: string, bytes: number): Promise<Buffer> {
  const handle = await disk.open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Names in a folder, in order; none where there is no such folder. */
export async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  return (await namesInFolder(disk, folder)) ?? []
}

/** Every file below a folder. */
export async function filesBelow(disk: Disk, folder: string): Promise<readonly string[]> {
  const files: string[] = []
  for (const name of await namesIn(disk, folder)) {
    const path = join(folder, name)
    if ((await namesInFolder(disk, path)) === null) files.push(path)
    else files.push(...(await filesBelow(disk, path)))
  }
  return files
}

/** Removes the files of a folder, and the folder itself. */
export async function removeFolder(disk: Disk, folder: string): Promise<void> {
  const names = await namesInFolder(disk, folder)
  if (names === null) return
  for (const name of names) await disk.remove(join(folder, name))
  await disk.syncFolder(folder)
  await removeEmptyFolder(folder)
}

/** Nothing depends on it: a folder that stays holds nothing. */
export async function removeEmptyFolder(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined)
}

/** Null for what is no folder. */
async function namesInFolder(disk: Disk, path: string): Promise<readonly string[] | null> {
  try {
    return (await disk.readdir(path)).sort()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null
    throw error
  }
}
