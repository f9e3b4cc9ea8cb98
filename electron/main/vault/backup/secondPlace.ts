import { basename, dirname } from 'node:path'
import type { BackupError, BackupPlace } from '#shared/ipc/safety.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { AttachmentStore } from '../attachments/attachmentStore.ts'
import { type Disk, type DiskError, diskErrorOf } from '../disk.ts'
import { logger } from '../../log.ts'
import type { FileSnapshots } from '../snapshots/fileSnapshots.ts'
import type { SnapshotFolder } from '../snapshots/snapshotFolder.ts'
import type { BackupSettingsStore } from './backupSettings.ts'
import { backupFolderName, prepareFolder } from './chooseFolder.ts'
import { expectOlderBackups, sealSecondFolder } from '../conversion/sealSecondFolder.ts'
import type { VaultKeys } from '../keys/vaultKeys.ts'
import { type Beside, SecondFolder } from './secondFolder.ts'

const log = logger('backup')

export interface SecondPlaceSettings {
  readonly vaultFolder: string
  readonly deviceId: string
  readonly disk: Disk
  /** For the second folder: its troubles are not the vault's. */
  readonly otherDisk: Disk
  readonly nowMs: () => number
  readonly snapshots: FileSnapshots
  /** The snapshots of the vault. */
  readonly folder: SnapshotFolder
  readonly attachments: AttachmentStore
  readonly keys: VaultKeys
  /** The header of the vault, to lie beside backups. */
  readonly keyHeader: () => Promise<Buffer | null>
  readonly choices: BackupSettingsStore
}

/** What is known of a place before anybody has looked. */
export function emptyPlace(path: string): BackupPlace {
  return { path, error: null, lastProven: null, count: 0, bytes: 0, freeBytes: null }
}

/** Which folder is the second place, how it is there, and what it misses. */
export class SecondPlace {
  readonly #settings: SecondPlaceSettings
  /** Hears how much was copied, from 0 to 1; null: nothing is being copied any more. */
  readonly #onProgress: (done: number | null) => void
  #folder: SecondFolder | null = null
  #state: BackupPlace | null = null

  constructor(settings: SecondPlaceSettings, onProgress: (done: number | null) => void) {
    this.#settings = settings
    this.#onProgress = onProgress
    this.#follow()
    settings.attachments.addSource((hash) => this.#folder?.pathOf(hash) ?? Promise.resolve(null))
  }

  /** Null until somebody has chosen a folder. */
  state(): BackupPlace | null {
    return this.#state
  }

  /** Makes a folder the second place; nothing is copied yet. */
  async choose(path: string): Promise<Result<undefined, 'insideVault' | DiskError>> {
    const { vaultFolder, deviceId, otherDisk, choices } = this.#settings
    const prepared = await prepareFolder(path, { vaultFolder, deviceId, disk: otherDisk })
    if (!prepared.ok) return prepared
    await this.#expectOlder()
    try {
      await choices.change({ folder: { path: prepared.value, lastProven: null } })
    } catch (error) {
      return err(diskErrorOf(error))
    }
    this.#follow()
    await this.look()
    return ok(undefined)
  }

  /** What lies in the folder stays there. Throws what the disk says. */
  async forget(): Promise<void> {
    await this.#settings.choices.change({ folder: null })
    this.#follow()
  }

  /** @param failure of what was tried a moment ago: a folder that can be seen may still be full */
  async look(failure: BackupError | null = this.#state?.error ?? null): Promise<void> {
    const [folder, state] = [this.#folder, this.#state]
    if (folder === null || state === null) return
    const next = await seen(folder, state, failure)
    // Somebody may have chosen another folder meanwhile.
    if (folder !== this.#folder) return
    this.#state = next
    await this.#rememberProven(next)
  }

  /** Copies what is missing there. */
  async bring(): Promise<void> {
    await this.#leaveForeignFolder()
    const folder = this.#folder
    if (folder === null) return
    const { snapshots, attachments, choices } = this.#settings
    let error = await folder.look()
    if (error === null) {
      await this.#sealOlder()
      this.#onProgress(0)
      const brought = await folder.bring({
        beside: this.#beside(),
        snapshots: await this.#proven(),
        attachments,
        limitBytes: choices.current().limitBytes,
        isHeld: (id) => snapshots.good.isHeld(id),
        onProgress: this.#onProgress,
        onDamaged: (held) => snapshots.good.setAside(held),
      })
      if (!brought.ok) error = brought.error
      this.#onProgress(null)
    }
    if (folder === this.#folder) await this.look(error)
  }

  /**
   * A stick that is back, and a folder that failed before, get what they miss. Answers whether anything is known anew.
   */
  async bringIfBehind(): Promise<boolean> {
    const folder = this.#folder
    if (folder === null) return false
    const before = this.#state?.error ?? null
    const gone = await folder.look()
    if (gone !== null) {
      if (gone === before) return false
      await this.look()
      return true
    }
    await this.#sealOlder()
    const { limitBytes } = this.#settings.choices.current()
    if (before === null && !(await folder.isBehind(await this.#proven(), limitBytes, this.#beside())))
      return false
    await this.bring()
    return true
  }

  /**
   * A vault that was copied from another computer has an id of its own: it leaves the other's folder alone and makes one
   * beside it. While the stick is not in, this waits.
   */
  async #leaveForeignFolder(): Promise<void> {
    const folder = this.#folder
    if (folder === null || basename(folder.path) === backupFolderName(this.#settings.deviceId)) return
    if ((await folder.look()) === null) await this.choose(dirname(folder.path))
  }

  /** A stick that was not in when the vault was sealed holds what an older Keyfolio has left in clear text. */
  async #sealOlder(): Promise<void> {
    const { vaultFolder, disk, otherDisk, nowMs, keys } = this.#settings
    await sealSecondFolder(vaultFolder, { disk, otherDisk, nowMs, keys })
  }

  /** So may a folder that was in use before, and is chosen again. */
  async #expectOlder(): Promise<void> {
    const { vaultFolder, disk, nowMs } = this.#settings
    try {
      await expectOlderBackups(vaultFolder, { disk, nowMs })
    } catch (error) {
      log.warn('olderBackupsNotExpected', { code: diskErrorOf(error) })
    }
  }

  #beside(): Beside {
    const { vaultFolder, keys, keyHeader } = this.#settings
    return { vaultFolder, vaultId: keys.vaultId, keyHeader }
  }

  async #proven() {
    return (await this.#settings.folder.scan()).filter(({ proof }) => proof !== null)
  }

  async #rememberProven({ path, lastProven }: BackupPlace): Promise<void> {
    const { choices } = this.#settings
    const known = choices.current().folder
    if (known?.path !== path || lastProven === null) return
    if (known.lastProven?.takenAtMs === lastProven.takenAtMs) return
    await choices.change({ folder: { path, lastProven } }).catch(() => undefined)
  }

  #follow(): void {
    const { choices, disk, otherDisk, nowMs, snapshots } = this.#settings
    const { folder } = choices.current()
    this.#folder = folder === null ? null : new SecondFolder({ path: folder.path, disk, otherDisk, nowMs })
    this.#state = folder === null ? null : { ...emptyPlace(folder.path), lastProven: folder.lastProven }
    snapshots.good.useSecond(this.#folder?.snapshots ?? null)
  }
}

/** What was known of a folder that is gone stays known. */
async function seen(
  folder: SecondFolder,
  state: BackupPlace,
  failure: BackupError | null,
): Promise<BackupPlace> {
  const gone = await folder.look()
  if (gone !== null) return { ...state, error: gone, freeBytes: null }
  try {
    const error = failure === 'folderGone' ? null : failure
    const freeBytes = await folder.disk.freeBytes(folder.path)
    return { ...state, ...(await folder.holdings()), error, freeBytes }
  } catch (error) {
    return { ...state, error: diskErrorOf(error), freeBytes: null }
  }
}
