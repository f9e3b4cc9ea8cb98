import { join } from 'node:path'
import { type Drafts, DraftsSchema } from '#shared/ipc/vault.ts'
import type { Disk } from '../vault/disk.ts'
import type { VaultKeys } from '../vault/keys/vaultKeys.ts'
import { readSealedJson, writeSealedJson } from '../vault/sealing/sealedJson.ts'
import type { DraftKeeper } from './locking.ts'

export interface DraftSettings {
  readonly folder: string
  readonly disk: Disk
  readonly keys: VaultKeys
}

/** What was typed and not saved, in a sealed file while the vault is locked. */
export class FileDrafts implements DraftKeeper {
  readonly #settings: DraftSettings

  constructor(settings: DraftSettings) {
    this.#settings = settings
  }

  async keep(drafts: Drafts): Promise<boolean> {
    const { disk, keys } = this.#settings
    try {
      await writeSealedJson(disk, this.#path, drafts, keys)
      return true
    } catch {
      return false
    }
  }

  async take(): Promise<Drafts | null> {
    const { disk, keys } = this.#settings
    const file = await readSealedJson(disk, this.#path, DraftsSchema, { keys, nowMs: Date.now() })
    if (file.state !== 'read') return null
    await disk.remove(this.#path).catch(() => undefined)
    return file.value
  }

  get #path(): string {
    return join(this.#settings.folder, 'drafts.sealed')
  }
}
