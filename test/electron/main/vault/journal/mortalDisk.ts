import type { FileHandle } from 'node:fs/promises'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { systemError } from '../../../vaultFixtures.ts'

const CHANGES = ['rename', 'copyFile', 'remove', 'makeFolder', 'syncFolder'] as const
const FILE_CHANGES = ['write', 'writeFile', 'sync', 'datasync', 'truncate'] as const

/** The process that uses this disk dies at its n-th change: nothing happens any more from then on. */
export class MortalDisk {
  #left: number
  readonly disk: Disk

  constructor(changes: number) {
    this.#left = changes
    this.disk = new Proxy(realDisk, {
      get: (target, name) => {
        if (name === 'open') return this.#open
        const value: unknown = Reflect.get(target, name)
        return CHANGES.some((one) => one === name) ? this.#counted(value) : value
      },
    })
  }

  get isDead(): boolean {
    return this.#left < 0
  }

  readonly #open = async (path: string, flags: string): Promise<FileHandle> => {
    if (flags !== 'r' && --this.#left < 0) throw systemError('EIO')
    const handle = await realDisk.open(path, flags)
    return new Proxy(handle, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        const call: unknown = value.bind(target)
        return FILE_CHANGES.some((one) => one === name) ? this.#counted(call) : call
      },
    })
  }

  #counted(call: unknown) {
    return async (...given: unknown[]): Promise<unknown> => {
      if (--this.#left < 0) throw systemError('EIO')
      return (call as (...all: unknown[]) => Promise<unknown>)(...given)
    }
  }
}
