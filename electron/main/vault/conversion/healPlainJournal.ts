import { join } from 'node:path'
import { type JournalEntry, JournalEntrySchema } from '#shared/ipc/journal.ts'
import type { Gap } from '#shared/ipc/safety.ts'
import type { Disk } from '../disk.ts'
import { healJournal } from '../healJournal.ts'
import { openJournal } from '../journal/openJournal.ts'
import type { VaultKeys } from '../keys/vaultKeys.ts'
import { plainSealer } from '../sealer.ts'
import { positionOf } from '../snapshots/checkSnapshot.ts'
import { FileSnapshots, type SnapshotsSettings } from '../snapshots/fileSnapshots.ts'
import { SNAPSHOT_FOLDER } from '../snapshots/openSnapshots.ts'
import { parseWith, readParts } from '../snapshots/readParts.ts'
import { runHere } from '../snapshots/runner.ts'
import { SnapshotFolder } from '../snapshots/snapshotFolder.ts'
import { ConversionFailed } from './conversionFailed.ts'
import { patiently, WORK_FOLDER } from './places.ts'
import { PLAIN_ACCESS } from './sealSnapshots.ts'

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
    const folders = [
      { path: join(vaultFolder, SNAPSHOT_FOLDER), root: vaultFolder, disk },
      ...elsewhere.map((path) => ({ path, root: path, disk: patiently(disk) })),
    ]
    const nowhere = new SnapshotFolder({
      disk,
      nowMs,
      place: 'folder',
      path: join(vaultFolder, WORK_FOLDER),
      root: vaultFolder,
    })
    for (const folder of folders) {
      // Only in a second folder snapshots in clear text are taken.
      const place = new SnapshotFolder({ ...folder, nowMs, place: 'folder' })
      const runner = runHere({ vaultFolder, disk: folder.disk, keys })
      const snapshots = new PlainSnapshots(
        { ...settings, disk: folder.disk, journal, runner, deviceId: NOBODY, folder: nowhere },
        place,
      )
      await healJournal(journal, snapshots, place)
      await snapshots.close()
    }
  } finally {
    await journal.close()
  }
}

/** Gives out records of snapshots in clear text, which in a sealed vault nobody would take. */
class PlainSnapshots extends FileSnapshots {
  readonly #disk: Disk

  constructor(settings: SnapshotsSettings, folder: SnapshotFolder) {
    super(settings)
    this.#disk = settings.disk
    this.good.useSecond(folder)
  }

  override async recordsAt(from: number, to: number): Promise<readonly JournalEntry[]> {
    const found = new Map<number, JournalEntry>()
    for (const { path, name } of await this.good.everywhere()) {
      if (found.size === to - from + 1) break
      if (name.position < from) continue
      // A snapshot that is damaged gives what it can: the journal takes only what its chain of hashes proves.
      await this.#gather(path, { from, to }, found).catch(() => undefined)
    }
    return [...found.values()].sort((one, other) => one.position - other.position)
  }

  async #gather(path: string, { from, to }: Gap, found: Map<number, JournalEntry>): Promise<void> {
    for await (const part of readParts(path, { disk: this.#disk, access: PLAIN_ACCESS })) {
      if (part.kind !== 'records') continue
      for (const line of part.lines) {
        const text = line.toString('utf8')
        const position = positionOf(text)
        if (position > to) return
        if (position >= from && !found.has(position)) found.set(position, parseWith(JournalEntrySchema, text))
      }
    }
  }
}
