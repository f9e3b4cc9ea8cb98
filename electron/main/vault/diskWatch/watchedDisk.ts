import type { FileHandle } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import { type Disk, errorCode } from '../disk.ts'
import { isThere, vaultGone } from './probe.ts'

/**
 * A disk that says when it refuses to write in the vault, and that never takes a write for synced which went into a
 * folder that is not there any more: the system goes on writing into deleted files without a word.
 */
export function watchedDisk(disk: Disk, vaultFolder: string, onRefused: () => void): Disk {
  const isOurs = (path: string): boolean => {
    const way = relative(vaultFolder, path)
    return !way.startsWith('..') && !isAbsolute(way)
  }
  let hasBeenThere = false
  /** At the very first start the vault is only being made. */
  const isGone = async (): Promise<boolean> => {
    const isHere = await isThere(disk, vaultFolder)
    hasBeenThere ||= isHere
    return hasBeenThere && !isHere
  }
  const fileIdAt = (path: string): Promise<number | null> =>
    disk.facts(path).then(
      ({ fileId }) => fileId,
      () => null,
    )
  const heard = async <Value>(paths: readonly string[], work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work()
    } catch (error) {
      if (paths.some(isOurs) && isRefusal(error)) onRefused()
      throw error
    }
  }
  return {
    ...disk,
    async open(path, flags) {
      const handle = await heard(flags === 'r' ? [] : [path], () => disk.open(path, flags))
      return flags === 'r' || !isOurs(path)
        ? handle
        : watchedHandle(handle, () => fileIdAt(path), isGone, onRefused)
    },
    rename: (from, to) => heard([from, to], () => disk.rename(from, to)),
    copyFile: (from, to) => heard([to], () => disk.copyFile(from, to)),
    remove: (path) => heard([path], () => disk.remove(path)),
    makeFolder: (path) =>
      heard([path], async () => {
        // An unplugged vault must not begin anew where it was.
        if (isOurs(path) && (await isGone())) throw vaultGone()
        await disk.makeFolder(path)
      }),
    syncFolder: (path) => heard([path], () => disk.syncFolder(path)),
  }
}

/** What a caller may well expect: the name is taken. */
function isRefusal(error: unknown): boolean {
  return errorCode(error) !== 'EEXIST'
}

/** The same handle, its ways to write listened to. */
function watchedHandle(
  handle: FileHandle,
  fileIdThere: () => Promise<number | null>,
  isGone: () => Promise<boolean>,
  onRefused: () => void,
): FileHandle {
  const heard =
    <Given extends readonly unknown[], Value>(work: (...given: Given) => Promise<Value>) =>
    async (...given: Given): Promise<Value> => {
      try {
        return await work(...given)
      } catch (error) {
        onRefused()
        throw error
      }
    }
  let own: Promise<number> | null = null
  const synced = (sync: () => Promise<void>) =>
    heard(async () => {
      own ??= handle.stat().then(({ ino }) => ino)
      // While the disk is busy with it, and no more than one question: each answer wakes the main process.
      const [ownId, idThere] = await Promise.all([own, fileIdThere(), sync()])
      if (idThere === ownId) return
      // Another file, or none: deleted, unplugged, moved, unless the disk only numbers its files anew.
      const [{ nlink }, isFolderGone] = await Promise.all([handle.stat(), isGone()])
      if (nlink === 0 || isFolderGone) throw vaultGone()
    })
  const listenedTo = new Map<PropertyKey, unknown>([
    ['write', heard(handle.write.bind(handle) as Write)],
    ['writeFile', heard(handle.writeFile.bind(handle))],
    ['truncate', heard(handle.truncate.bind(handle))],
    ['sync', synced(handle.sync.bind(handle))],
    ['datasync', synced(handle.datasync.bind(handle))],
  ])
  return new Proxy(handle, {
    get(target, name) {
      const value: unknown = listenedTo.get(name) ?? Reflect.get(target, name, target)
      // A handle keeps what it is in private fields: its own methods know only itself.
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

/** Has several forms, all of which it passes on. */
type Write = (...given: readonly unknown[]) => ReturnType<FileHandle['write']>
