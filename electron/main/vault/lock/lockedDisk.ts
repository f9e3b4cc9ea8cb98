import type { FileHandle } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import type { Disk } from '../disk.ts'
import type { VaultLock } from './vaultLock.ts'

/** A disk that writes in the vault only while the lock is ours. Whatever lies elsewhere, it writes as ever. */
export function lockedDisk(disk: Disk, vaultFolder: string, lock: VaultLock): Disk {
  const isInVault = (path: string): boolean => {
    const way = relative(vaultFolder, path)
    return !way.startsWith('..') && !isAbsolute(way)
  }
  const allowed = async (...paths: readonly string[]): Promise<void> => {
    if (paths.some(isInVault) && !lock.isFresh()) await lock.confirm()
  }
  return {
    ...disk,
    async open(path, flags) {
      if (flags === 'r') return disk.open(path, flags)
      await allowed(path)
      const handle = await disk.open(path, flags)
      return isInVault(path) ? lockedHandle(handle, lock) : handle
    },
    async rename(from, to) {
      await allowed(from, to)
      await disk.rename(from, to)
    },
    async copyFile(from, to) {
      await allowed(to)
      await disk.copyFile(from, to)
    },
    async remove(path) {
      await allowed(path)
      await disk.remove(path)
    },
    async makeFolder(path) {
      await allowed(path)
      await disk.makeFolder(path)
    },
  }
}

/** The same handle; a file stays open for hours, and the lock may go meanwhile. */
function lockedHandle(handle: FileHandle, lock: VaultLock): FileHandle {
  const locked =
    <Given extends readonly unknown[], Value>(work: (...given: Given) => Promise<Value>) =>
    async (...given: Given): Promise<Value> => {
      if (!lock.isFresh()) await lock.confirm()
      return await work(...given)
    }
  return Object.assign(handle, {
    write: locked(handle.write.bind(handle) as Write),
    writeFile: locked(handle.writeFile.bind(handle)),
    appendFile: locked(handle.appendFile.bind(handle)),
    truncate: locked(handle.truncate.bind(handle)),
  })
}

/** Has several forms, all of which it passes on. */
type Write = (...given: readonly unknown[]) => ReturnType<FileHandle['write']>
