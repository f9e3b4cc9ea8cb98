import { randomUUID } from 'node:crypto'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { dirname } from 'node:path'
import { damagedPath } from './damaged.ts'
import type { Disk } from './disk.ts'
import { DiskWatch } from './diskWatch/diskWatch.ts'
import { watchedDisk } from './diskWatch/watchedDisk.ts'
import { openIdentity } from './identity.ts'
import type { Journal, JournalReport } from './journal/journal.ts'
import { openJournal } from './journal/openJournal.ts'
import { openPreferences, type PreferencesStore } from './preferencesStore.ts'
import { AttachmentKeeper } from './attachments/attachmentKeeper.ts'
import type { AttachmentStore } from './attachments/attachmentStore.ts'
import { openAttachments } from './attachments/openAttachments.ts'
import type { Backups } from './backup/backups.ts'
import { plainSealer } from './sealer.ts'
import { openSnapshots } from './snapshots/openSnapshots.ts'
import type { Snapshots } from './snapshots/snapshots.ts'

/** What Keyfolio keeps outside the window's database. */
export interface Vault {
  readonly folder: string
  /** What is written into the vault goes through this one: it tells the watch what the disk refuses. */
  readonly disk: Disk
  readonly diskWatch: DiskWatch
  readonly deviceId: string
  readonly deviceIdOrigin: 'known' | 'recovered' | 'new'
  readonly journal: Journal
  readonly journalReport: JournalReport
  readonly preferences: PreferencesStore
  readonly snapshots: Snapshots
  readonly backups: Backups | null
  readonly attachments: AttachmentStore
  readonly attachmentKeeper: AttachmentKeeper
  /** Keeps records that contradict the journal, for support. */
  setAside(entries: readonly JournalEntry[]): Promise<Result<undefined, 'writeFailed'>>
}

export interface VaultSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly appVersion: string
  /** The bundled worker that makes snapshots; without one they are made in this thread. */
  readonly workerPath?: string
}

/** Opens the vault, or refuses because a newer Keyfolio has used it. Throws when the folder cannot be used at all. */
export async function openVault(
  folder: string,
  settings: VaultSettings,
): Promise<Result<Vault, { readonly code: 'newer'; readonly appVersion: string }>> {
  const { nowMs, appVersion } = settings
  const diskWatch = new DiskWatch({ disk: settings.disk, folder })
  const disk = watchedDisk(settings.disk, folder, () => diskWatch.heard())
  const identity = await openIdentity(folder, { disk, nowMs, appVersion, newId: randomUUID })
  if (identity.state === 'newer')
    return { ok: false, error: { code: 'newer', appVersion: identity.appVersion } }
  const preferences = await openPreferences(folder, disk, nowMs)
  const { journal, report } = await openJournal(folder, { disk, nowMs })
  const snapshots = await openSnapshots(folder, {
    ...settings,
    disk,
    sealer: plainSealer,
    deviceId: identity.deviceId,
    journal,
  })
  const attachments = await openAttachments(folder, settings)
  return ok({
    folder,
    disk,
    diskWatch,
    deviceId: identity.deviceId,
    deviceIdOrigin: identity.origin,
    journal,
    journalReport: report,
    preferences,
    snapshots,
    backups: null,
    attachments,
    attachmentKeeper: new AttachmentKeeper({ store: attachments, snapshots, journal, nowMs }),
    setAside: (entries) => keepRecords(disk, folder, entries, nowMs()),
  })
}

async function keepRecords(disk: Disk, folder: string, entries: readonly JournalEntry[], nowMs: number) {
  try {
    const path = await damagedPath(disk, folder, 'records.jsonl', nowMs)
    const handle = await disk.open(path, 'wx')
    try {
      await handle.writeFile(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await disk.syncFolder(dirname(path))
    return ok(undefined)
  } catch {
    return err('writeFailed')
  }
}
