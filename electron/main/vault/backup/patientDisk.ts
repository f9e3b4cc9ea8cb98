import type { FileHandle } from 'node:fs/promises'
import { type Disk, errorCode } from '../disk.ts'

/** How long a folder may take, in milliseconds: for looking, and for writing and reading a piece of a file. */
export interface Patience {
  readonly lookMs: number
  readonly moveMs: number
}

/** Told as a folder that is gone: it does not answer. */
class NoAnswer extends Error {
  readonly code = 'ENOENT'
}

/**
 * A disk that may be a network drive: what takes too long fails as if it were gone. While one call is stuck no other is
 * begun, so that a drive that has died holds one thread of the system and not all of them.
 */
export function patientDisk(disk: Disk, { lookMs, moveMs }: Patience): Disk {
  let stuck = 0

  function within<Value>(limitMs: number, work: () => Promise<Value>): Promise<Value> {
    if (stuck > 0) return Promise.reject(new NoAnswer('The drive does not answer'))
    return new Promise((resolve, reject) => {
      let isLate = false
      const timer = setTimeout(() => {
        isLate = true
        stuck += 1
        reject(new NoAnswer('The drive does not answer'))
      }, limitMs)
      work()
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer)
          if (isLate) stuck -= 1
        })
    })
  }

  return {
    open: async (path, flags) => patientHandle(await within(lookMs, () => disk.open(path, flags))),
    rename: (from, to) => within(lookMs, () => disk.rename(from, to)),
    copyFile: (from, to) => within(moveMs, () => disk.copyFile(from, to)),
    readFile: (path) => within(moveMs, () => disk.readFile(path)),
    readdir: (path) => within(lookMs, () => disk.readdir(path)),
    remove: (path) => within(lookMs, () => disk.remove(path)),
    exists: (path) => within(lookMs, () => disk.exists(path)),
    facts: (path) => within(lookMs, () => disk.facts(path)),
    freeBytes: (folder) => within(lookMs, () => disk.freeBytes(folder)).catch(() => null),
    makeFolder: (path) => within(lookMs, () => disk.makeFolder(path)),
    syncFolder: (path) => within(moveMs, () => disk.syncFolder(path)).catch(forgiveNoSync),
  }

  function patientHandle(handle: FileHandle): FileHandle {
    return new Proxy(handle, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        const call = value.bind(target) as (...given: unknown[]) => unknown
        if (!MOVING.has(name)) return call
        return (...given: unknown[]) => within(moveMs, () => Promise.resolve(call(...given)))
      },
    })
  }
}

/** Some network drives have no such thing for folders. */
function forgiveNoSync(error: unknown): void {
  if (!['EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF'].includes(errorCode(error))) throw error
}

const MOVING: ReadonlySet<string | symbol> = new Set([
  'read',
  'write',
  'writeFile',
  'sync',
  'datasync',
  'stat',
])
