import { join } from 'node:path'
import type { Disk } from '../disk.ts'
import type { Journal } from '../journal/journal.ts'
import type { VaultKeys } from '../keys/vaultKeys.ts'
import { FileSnapshots } from './fileSnapshots.ts'
import { runHere } from './runner.ts'
import { SnapshotFolder } from './snapshotFolder.ts'
import { runInWorker } from './workerRunner.ts'

export interface OpenSettings {
  readonly disk: Disk
  readonly keys: VaultKeys
  readonly nowMs: () => number
  readonly appVersion: string
  readonly deviceId: string
  readonly journal: Journal
  /** The bundled worker; without one the work is done in this thread, through `disk`. */
  readonly workerPath?: string
}

/** Where snapshots lie in a vault. */
export const SNAPSHOT_FOLDER = 'snapshots'

/** Opens the snapshots of a vault. What an interrupted run has left half written goes. */
export async function openSnapshots(
  vaultFolder: string,
  { workerPath, ...settings }: OpenSettings,
): Promise<{ readonly snapshots: FileSnapshots; readonly place: SnapshotFolder }> {
  const { disk, keys, nowMs } = settings
  const folder = new SnapshotFolder({
    disk,
    nowMs,
    place: 'vault',
    path: join(vaultFolder, SNAPSHOT_FOLDER),
    root: vaultFolder,
  })
  // On a disk that refuses, the vault can still be looked at.
  await folder.cleanUp().catch(() => undefined)
  const runner =
    workerPath === undefined
      ? runHere({ vaultFolder, disk, keys })
      : runInWorker(workerPath, vaultFolder, keys)
  return { snapshots: new FileSnapshots({ ...settings, folder, runner }), place: folder }
}
