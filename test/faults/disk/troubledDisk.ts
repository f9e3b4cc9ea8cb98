import type { FileHandle } from 'node:fs/promises'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'

/** What can go wrong on a disk, one by one. */
export type Call = 'open' | 'write' | 'sync' | 'rename' | 'syncFolder'

/** Which calls fail at present, and how. */
export interface Trouble {
  /** The system's code for a call that is to fail; null lets it through. */
  refusal: (call: Call, path: string) => string | null
}

export const NO_TROUBLE: Trouble['refusal'] = () => null

/**
 * A real disk that fails when it is told to, as real ones do: a write that is refused leaves a part of itself, and after
 * a sync that failed the bytes are gone, though the next sync is well content.
 */
export function troubledDisk(trouble: Trouble): Disk {
  const attempt = (call: Call, path: string): void => {
    const code = trouble.refusal(call, path)
    if (code !== null) throw systemError(code)
  }
  return {
    ...realDisk,
    async open(path, flags) {
      if (flags !== 'r') attempt('open', path)
      const handle = await realDisk.open(path, flags)
      return flags === 'r' ? handle : troubledHandle(handle, path, attempt)
    },
    async rename(from, to) {
      attempt('rename', to)
      await realDisk.rename(from, to)
    },
    async syncFolder(path) {
      attempt('syncFolder', path)
      await realDisk.syncFolder(path)
    },
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** The part of a refused write that arrives. */
const PART_BYTES = 7

function troubledHandle(
  handle: FileHandle,
  path: string,
  attempt: (call: Call, path: string) => void,
): FileHandle {
  let syncedBytes: number | null = null
  const sizeNow = async (): Promise<number> => (await handle.stat()).size
  const opened = sizeNow()
  const write = async (bytes: Buffer, offset: number, length: number, position: number) => {
    syncedBytes ??= await opened
    try {
      attempt('write', path)
    } catch (error) {
      await handle.write(bytes, offset, Math.min(PART_BYTES, length), position)
      throw error
    }
    return handle.write(bytes, offset, length, position)
  }
  const writeFile = async (content: string | Uint8Array): Promise<void> => {
    attempt('write', path)
    await handle.writeFile(content)
  }
  const sync = async (): Promise<void> => {
    try {
      attempt('sync', path)
    } catch (error) {
      if (syncedBytes !== null) await handle.truncate(Math.min(syncedBytes, await sizeNow()))
      throw error
    }
    await handle.sync()
    syncedBytes = await sizeNow()
  }
  const troubled = new Map<PropertyKey, unknown>([
    ['write', write],
    ['writeFile', writeFile],
    ['sync', sync],
    ['datasync', sync],
  ])
  return new Proxy(handle, {
    get(target, name) {
      const value: unknown = troubled.get(name) ?? Reflect.get(target, name, target)
      // A handle keeps what it is in private fields: its own methods know only itself.
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
