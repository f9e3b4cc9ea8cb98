import { join } from 'node:path'
import type { Disk } from '../disk.ts'
import { healJournal } from '../healJournal.ts'
import { openJournal } from '../journal/openJournal.ts'
import type { VaultKeys } from '../keys/vaultKeys.ts'
import { plainSealer } from '../sealer.ts'
import { FileSnapshots } from '../snapshots/fileSnapshots.ts'
import { SNAPSHOT_FOLDER } from '../snapshots/openSnapshots.ts'
import { runHere } from '../snapshots/runner.ts'
import { SnapshotFolder } from '../snapshots/snapshotFolder.ts'
import { ConversionFailed } from './conversionFailed.ts'

export interface HealSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly appVersion: string
  readonly keys: VaultKeys
  /** Folders with snapshots besides the vault's own. */
  readonly elsewhere: readonly string[]
}

/** No snapshot is written meanwhile: nobody reads whose it would be. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * Mends a journal in clear text as every start has done: with what its own damage has left, and with what snapshots
 * have. It has to come before the journal is sealed, since the hashes that prove a record are those of clear text.
 */
export async function healPlainJournal(vaultFolder: string, settings: HealSettings): Promise<void> {
  const { disk, nowMs, keys, elsewhere } = settings
  const { journal, report } = await openJournal(vaultFolder, { disk, nowMs, sealer: plainSealer })
  try {
    if (report.state === 'unreadable') throw new ConversionFailed('journalUnreadable')
    if (report.state === 'readOnly') throw new ConversionFailed('readOnly')
    const place = (path: string, root: string): SnapshotFolder =>
      // Only in a second folder snapshots in clear text are taken.
      new SnapshotFolder({ disk, nowMs, place: 'folder', path, root })
    const own = place(join(vaultFolder, SNAPSHOT_FOLDER), vaultFolder)
    for (const folder of [own, ...elsewhere.map((path) => place(path, path))]) {
      const runner = runHere({ vaultFolder, disk, keys })
      const nothing = place(join(vaultFolder, 'converting', SNAPSHOT_FOLDER), vaultFolder)
      const snapshots = new FileSnapshots({ ...settings, journal, runner, deviceId: NOBODY, folder: nothing })
      snapshots.good.useSecond(folder)
      await healJournal(journal, snapshots, folder)
      await snapshots.close()
    }
  } finally {
    await journal.close()
  }
}
