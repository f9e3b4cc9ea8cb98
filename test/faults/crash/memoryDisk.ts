import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Disk } from '#electron/main/vault/disk.ts'
import { systemError } from '#test/electron/vaultFixtures.ts'
import {
  applyData,
  applyName,
  type DataOperation,
  type NameOperation,
  type Operation,
  type Tree,
} from './operations.ts'

/** A disk in memory that remembers, in order, everything that was asked of it. */
export class MemoryDisk implements Disk {
  /** What was done to this disk since it was made. */
  readonly log: Operation[] = []
  readonly #names = new Map<string, number>()
  readonly #folders = new Set<string>()
  readonly #contents: Buffer[] = []
  /** Stands for the clock of the file system: moves on with each write. */
  #writes = 0
  readonly #writtenAt = new Map<number, number>()

  constructor(tree: Tree) {
    for (const folder of tree.folders) this.#folders.add(folder)
    for (const [path, content] of tree.files) this.#names.set(path, this.#newFile(content))
  }

  /** What lies on it now. */
  tree(): Tree {
    const files = [...this.#names].map(([path, file]) => [path, this.#content(file)] as const)
    return { files: new Map(files), folders: new Set(this.#folders) }
  }

  /** Notes what was begun and what was acknowledged, in line with the operations. */
  tell(kind: 'began' | 'acknowledged', mark: number): void {
    this.log.push({ kind, mark })
  }

  async open(path: string, flags: string): Promise<FileHandle> {
    await pause()
    this.#demandFolder(dirname(path))
    let file = this.#names.get(path)
    if (file !== undefined && flags.includes('x')) throw systemError('EEXIST')
    if (file === undefined) {
      if (flags.startsWith('r')) throw systemError('ENOENT')
      file = this.#newFile(Buffer.alloc(0))
      this.#name({ kind: 'create', path, file })
    } else if (flags.startsWith('w')) this.#write({ kind: 'truncate', file, length: 0 })
    return this.#handle(file, path, flags)
  }

  async rename(from: string, to: string): Promise<void> {
    await pause()
    this.#demandFolder(dirname(to))
    if (this.#folders.has(from)) {
      if (this.#folders.has(to)) throw systemError('ENOTEMPTY')
      this.#name({ kind: 'renameFolder', from, to })
    } else this.#name({ kind: 'rename', from, to, file: this.#file(from) })
  }

  async copyFile(from: string, to: string): Promise<void> {
    const content = this.#content(this.#file(from))
    const handle = await this.open(to, 'w')
    await handle.writeFile(content)
    await handle.close()
  }

  async readFile(path: string): Promise<Buffer> {
    await pause()
    return Buffer.from(this.#content(this.#file(path)))
  }

  async readdir(path: string): Promise<string[]> {
    await pause()
    this.#demandFolder(path)
    const all = [...this.#names.keys(), ...this.#folders]
    return all.filter((one) => one !== path && dirname(one) === path).map((one) => one.slice(path.length + 1))
  }

  async remove(path: string): Promise<void> {
    await pause()
    if (this.#names.has(path)) this.#name({ kind: 'remove', path })
  }

  async exists(path: string): Promise<boolean> {
    await pause()
    return this.#names.has(path) || this.#folders.has(path)
  }

  async facts(
    path: string,
  ): Promise<{ readonly bytes: number; readonly writtenAtMs: number; readonly fileId: number }> {
    await pause()
    const file = this.#file(path)
    return { bytes: this.#content(file).length, writtenAtMs: this.#writtenAt.get(file) ?? 0, fileId: file }
  }

  freeBytes(): Promise<number | null> {
    return Promise.resolve(2 ** 40)
  }

  /** Lasts at once: `realDisk` syncs the folders around what it makes. */
  async makeFolder(path: string): Promise<void> {
    await pause()
    for (let folder = path; !this.#folders.has(folder); folder = dirname(folder)) {
      this.#name({ kind: 'makeFolder', path: folder })
      if (folder === dirname(folder)) break
    }
  }

  async syncFolder(path: string): Promise<void> {
    await pause()
    this.#demandFolder(path)
    this.log.push({ kind: 'syncFolder', path })
  }

  #handle(file: number, path: string, flags: string): FileHandle {
    let end = 0
    let isOpen = true
    const write = (bytes: Buffer, offset: number) => {
      if (!isOpen) throw systemError('EBADF')
      if (flags === 'r') throw systemError('EBADF')
      this.#write({ kind: 'write', file, offset, bytes: Buffer.from(bytes) })
    }
    const sync = async () => {
      await pause()
      this.log.push({ kind: 'sync', file, path })
    }
    const methods = {
      write: async (
        buffer: Uint8Array,
        from = 0,
        length = buffer.byteLength - from,
        position?: number | null,
      ) => {
        await pause()
        const bytes = Buffer.from(buffer.subarray(from, from + length))
        write(bytes, position ?? end)
        if (position === undefined || position === null) end += bytes.length
        return { bytesWritten: bytes.length, buffer }
      },
      writeFile: async (data: string | Uint8Array) => {
        await pause()
        const bytes = Buffer.from(data as Uint8Array) // a string is taken as UTF-8, too
        write(bytes, end)
        end += bytes.length
      },
      read: async (
        buffer: Uint8Array,
        offset = 0,
        length = buffer.byteLength - offset,
        position?: number | null,
      ) => {
        await pause()
        const start = position ?? end
        const bytes = this.#content(file).subarray(start, start + length)
        buffer.set(bytes, offset)
        if (position === undefined || position === null) end += bytes.length
        return { bytesRead: bytes.length, buffer }
      },
      readFile: async () => {
        await pause()
        return Buffer.from(this.#content(file))
      },
      stat: async () => {
        await pause()
        const mtimeMs = this.#writtenAt.get(file) ?? 0
        return { size: this.#content(file).length, mtimeMs, nlink: 1, ino: file }
      },
      truncate: async (length = 0) => {
        await pause()
        this.#write({ kind: 'truncate', file, length })
      },
      sync,
      datasync: sync,
      close: () => {
        isOpen = false
        return Promise.resolve()
      },
    }
    const handle: object = new Proxy(methods, {
      get(target, name) {
        // Asked by `await` of everything.
        if (name === 'then') return undefined
        if (!(name in target)) throw new Error(`A file in memory cannot do ${String(name)}`)
        return Reflect.get(target, name) as unknown
      },
    })
    return handle as FileHandle // what it lacks throws
  }

  #newFile(content: Buffer): number {
    this.#contents.push(content)
    return this.#contents.length - 1
  }

  #content(file: number): Buffer {
    return this.#contents[file] ?? Buffer.alloc(0)
  }

  #file(path: string): number {
    const file = this.#names.get(path)
    if (file === undefined) throw systemError('ENOENT')
    return file
  }

  #demandFolder(path: string): void {
    if (!this.#folders.has(path)) throw systemError('ENOENT')
  }

  #write(operation: DataOperation): void {
    this.#contents[operation.file] = applyData(this.#content(operation.file), operation)
    this.#writtenAt.set(operation.file, ++this.#writes)
    this.log.push(operation)
  }

  #name(operation: NameOperation): void {
    applyName({ files: this.#names, folders: this.#folders }, operation)
    this.log.push(operation)
  }
}

/** The disk as an object of its own functions, which can be spread as `realDisk` can. */
export function plainDisk(disk: MemoryDisk): Disk {
  return {
    open: (path, flags) => disk.open(path, flags),
    rename: (from, to) => disk.rename(from, to),
    copyFile: (from, to) => disk.copyFile(from, to),
    readFile: (path) => disk.readFile(path),
    readdir: (path) => disk.readdir(path),
    remove: (path) => disk.remove(path),
    exists: (path) => disk.exists(path),
    facts: (path) => disk.facts(path),
    freeBytes: () => disk.freeBytes(),
    makeFolder: (path) => disk.makeFolder(path),
    syncFolder: (path) => disk.syncFolder(path),
  }
}

/** A disk answers in a later turn, never at once. */
function pause(): Promise<void> {
  return Promise.resolve()
}
