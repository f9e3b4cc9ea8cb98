import type { AttachmentStore } from '../attachments/attachmentStore.ts'
import type { Disk } from '../disk.ts'
import type { VaultKeys } from '../keys/vaultKeys.ts'
import type { Journal } from '../journal/journal.ts'
import type { FileSnapshots } from '../snapshots/fileSnapshots.ts'
import type { SnapshotFolder } from '../snapshots/snapshotFolder.ts'
import { openBackupSettings } from './backupSettings.ts'
import { layLedger } from './erasures.ts'
import { FileBackups } from './fileBackups.ts'

export interface OpenBackupsSettings {
  readonly disk: Disk
  readonly otherDisk: Disk
  readonly nowMs: () => number
  readonly deviceId: string
  readonly journal: Journal
  readonly snapshots: FileSnapshots
  readonly place: SnapshotFolder
  readonly attachments: AttachmentStore
  readonly keys: VaultKeys
  /** The header of the vault, to lie beside backups. */
  readonly keyHeader: () => Promise<Buffer | null>
  readonly afterSnapshot: () => Promise<unknown>
}

/** Opens the backups of a vault; nothing runs by itself before `start`. */
export async function openBackups(
  vaultFolder: string,
  { place, ...settings }: OpenBackupsSettings,
): Promise<FileBackups> {
  // On a disk that refuses, the vault can still be looked at.
  await layLedger(settings.disk, vaultFolder, settings.keys.vaultId).catch(() => undefined)
  const choices = await openBackupSettings(vaultFolder, settings.disk, settings.nowMs)
  const uptimeMs = () => performance.now()
  return new FileBackups({ ...settings, vaultFolder, folder: place, choices, uptimeMs })
}
