import {
  copyFile,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
} from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { platform } from 'node:process'

/** The few things that the vault does with a disk; tests give one that fails on purpose. */
export interface Disk {
  open(path: string, flags: string): Promise<FileHandle>
  rename(from: string, to: string): Promise<void>
  copyFile(from: string, to: string): Promise<void>
  readFile(path: string): Promise<Buffer>
  readdir(path: string): Promise<string[]>
  remove(path: string): Promise<void>
  exists(path: string): Promise<boolean>
  /** Length of a file in bytes, when it was written last (milliseconds since 1970), and which file of the disk it is. */
  facts(
    path: string,
  ): Promise<{ readonly bytes: number; readonly writtenAtMs: number; readonly fileId: number }>
  /** Room left on the disk of a folder, in bytes; null where the system does not say. */
  freeBytes(folder: string): Promise<number | null>
  /** Makes the folder and its parents, to last. */
  makeFolder(path: string): Promise<void>
  /** Makes names in a folder last: a new file is only there after a crash once its folder is synced. */
  syncFolder(path: string): Promise<void>
}

export const realDisk: Disk = {
  open: (path, flags) => open(path, flags, 0o600),
  rename,
  copyFile,
  readFile: (path) => readFile(path),
  readdir: (path) => readdir(path),
  remove: (path) => rm(path, { force: true }),
  exists: (path) =>
    stat(path).then(
      () => true,
      (error: unknown) => {
        if (errorCode(error) === 'ENOENT') return false
        throw error
      },
    ),
  async facts(path) {
    const { size, mtimeMs, ino } = await stat(path)
    return { bytes: size, writtenAtMs: mtimeMs, fileId: ino }
  },
  freeBytes: (folder) =>
    statfs(folder).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => null,
    ),
  async makeFolder(path) {
    const first = await mkdir(path, { recursive: true, mode: 0o700 })
    if (first === undefined) return
    // A folder that is not there after a crash takes with it whatever was synced inside.
    for (let made = resolve(path); made !== dirname(made); made = dirname(made)) {
      await realDisk.syncFolder(dirname(made))
      if (made === resolve(first)) return
    }
  },
  async syncFolder(path) {
    // Windows cannot open folders for that; NTFS journals its names.
    if (platform === 'win32') return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/** For files that a person asked for: they get the rights that the person's files usually have. */
export const documentDisk: Disk = { ...realDisk, open: (path, flags) => open(path, flags) }

export type DiskError = 'diskFull' | 'readOnly' | 'folderGone' | 'writeFailed'

/** What a failure of the disk means to a person. */
export function diskErrorOf(error: unknown): DiskError {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'diskFull'
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'readOnly'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'folderGone'
    default:
      return 'writeFailed'
  }
}

/** The system's code of an error, such as ENOSPC; empty if it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
