import type { AttachmentStore } from '../attachments/attachmentStore.ts'
import type { Disk } from '../disk.ts'
import type { Journal } from '../journal/journal.ts'
import type { FileSnapshots } from '../snapshots/fileSnapshots.ts'
import type { SnapshotFolder } from '../snapshots/snapshotFolder.ts'
import { openBackupSettings } from './backupSettings.ts'
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
  readonly afterSnapshot: () => Promise<unknown>
}

/** Opens the backups of a vault; nothing runs by itself before `start`. */
export async function openBackups(
  vaultFolder: string,
  { place, ...settings }: OpenBackupsSettings,
): Promise<FileBackups> {
  const choices = await openBackupSettings(vaultFolder, settings.disk, settings.nowMs)
  const uptimeMs = () => performance.now()
  return new FileBackups({ ...settings, vaultFolder, folder: place, choices, uptimeMs })
}
