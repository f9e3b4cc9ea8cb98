import { basename, dirname, extname, join } from 'node:path'
import type { Disk } from './disk.ts'

/** The folder for what was found damaged: kept for repair and support, never overwritten. */
export function damagedFolder(vaultFolder: string): string {
  return join(vaultFolder, 'damaged')
}

/** A free, dated path in the folder of damaged things, e.g. `damaged/preferences-2026-03-01T09-30-00Z.json`. */
export async function damagedPath(
  disk: Disk,
  vaultFolder: string,
  name: string,
  nowMs: number,
): Promise<string> {
  return datedPath(disk, damagedFolder(vaultFolder), name, nowMs)
}

/** A free, dated path in a folder for things that are kept; makes the folder. */
export async function datedPath(disk: Disk, folder: string, name: string, nowMs: number): Promise<string> {
  await disk.makeFolder(folder)
  const stamp = new Date(nowMs).toISOString().slice(0, 19).replaceAll(':', '-')
  const extension = extname(name)
  const stem = `${basename(name, extension)}-${stamp}Z`
  for (let number = 1; ; number++) {
    const path = join(folder, `${stem}${number === 1 ? '' : `-${String(number)}`}${extension}`)
    if (!(await disk.exists(path))) return path
  }
}

/** Moves a damaged file out of the way and answers where it lies now. */
export async function setAside(
  disk: Disk,
  vaultFolder: string,
  path: string,
  nowMs: number,
): Promise<string> {
  const target = await damagedPath(disk, vaultFolder, basename(path), nowMs)
  await disk.rename(path, target)
  await disk.syncFolder(dirname(target))
  await disk.syncFolder(dirname(path))
  return target
}
