import { randomUUID } from 'node:crypto'
import type { BackupError } from '#shared/ipc/safety.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import { logger } from '../log.ts'
import type { Disk } from './disk.ts'
import { DiskWatch } from './diskWatch/diskWatch.ts'
import { watchedDisk } from './diskWatch/watchedDisk.ts'
import { healJournal } from './healJournal.ts'
import { keepRecords } from './keepRecords.ts'
import { type Identity, noteUpdated, openIdentity } from './identity.ts'
import type { Journal, JournalReport } from './journal/journal.ts'
import { openJournal } from './journal/openJournal.ts'
import { openPreferences, type PreferencesStore } from './preferencesStore.ts'
import type { VaultKeys } from './keys/vaultKeys.ts'
import { AttachmentKeeper } from './attachments/attachmentKeeper.ts'
import type { AttachmentStore } from './attachments/attachmentStore.ts'
import { openAttachments } from './attachments/openAttachments.ts'
import type { Backups } from './backup/backups.ts'
import { openBackups } from './backup/openBackups.ts'
import { journalSealer } from './sealing/lineSealer.ts'
import { readySodium } from './sealing/sodium.ts'
import { closeGaps } from './snapshots/closeGaps.ts'
import { openSnapshots } from './snapshots/openSnapshots.ts'
import type { Snapshots } from './snapshots/snapshots.ts'

const log = logger('vault')

/** What Keyfolio keeps outside the window's database. */
export interface Vault {
  readonly folder: string
  /** What is written into the vault goes through this one: it tells the watch what the disk refuses. */
  readonly disk: Disk
  readonly diskWatch: DiskWatch
  readonly deviceId: string
  readonly deviceIdOrigin: 'known' | 'recovered' | 'new' | 'copied'
  readonly journal: Journal
  readonly journalReport: JournalReport
  readonly preferences: PreferencesStore
  readonly snapshots: Snapshots
  readonly backups: Backups
  readonly attachments: AttachmentStore
  readonly attachmentKeeper: AttachmentKeeper
  /** Records that snapshots gave back to the journal at this start. */
  readonly repaired: number
  /** Ends what goes on in the background; what is not done within the time is done at the next start. */
  close(limitMs: number): Promise<void>
  /** Goes on without the records of the journal that nobody has any more. */
  closeGaps(): Promise<Result<{ readonly lost: number }, BackupError>>
  /** Keeps records that contradict the journal, for support. */
  setAside(entries: readonly JournalEntry[]): Promise<Result<undefined, 'writeFailed'>>
}

export interface VaultSettings {
  readonly disk: Disk
  /** Of this vault; everything in it is sealed under them. */
  readonly keys: VaultKeys
  readonly nowMs: () => number
  readonly appVersion: string
  /** Which machine this is; without it nobody asks whether the vault was copied from another. */
  readonly machine?: string
  /** The bundled worker that makes snapshots; without one they are made in this thread. */
  readonly workerPath?: string
  /** Whose folder it is, where that was found out already: before the vault is unlocked. */
  readonly identity?: Identity
  /** Likewise the preferences. */
  readonly preferences?: PreferencesStore
  /** The header of the vault as it lies on the disk; a copy of it is kept beside backups. */
  readonly keyHeader?: () => Promise<Buffer | null>
  /** When a segment of the journal is longer the next record begins another. */
  readonly segmentBytes?: number
}

/** Opens the vault, or refuses because a newer Keyfolio has used it. Throws when the folder cannot be used at all. */
export async function openVault(
  folder: string,
  settings: VaultSettings,
): Promise<Result<Vault, { readonly code: 'newer'; readonly appVersion: string }>> {
  const { nowMs, appVersion, keys } = settings
  await readySodium()
  const diskWatch = new DiskWatch({ disk: settings.disk, folder })
  const disk = watchedDisk(settings.disk, folder, () => diskWatch.heard())
  const identity = settings.identity ?? (await openIdentity(folder, { ...settings, disk, newId: randomUUID }))
  if (identity.state === 'newer')
    return { ok: false, error: { code: 'newer', appVersion: identity.appVersion } }
  const preferences = settings.preferences ?? (await openPreferences(folder, disk, nowMs))
  if (settings.preferences === undefined) await preferences.openPrivate(keys)
  const { journal, report } = await openJournal(folder, {
    ...settings,
    disk,
    sealer: journalSealer(keys),
  })
  const { deviceId } = identity
  const { snapshots, place } = await openSnapshots(folder, {
    ...settings,
    disk,
    deviceId,
    journal,
  })
  const { repaired } = await healJournal(journal, snapshots, place)
  if (identity.isUpdate === true) {
    // Should it fail, the marker says at the next start that it is still due.
    const taken = await snapshots.take('beforeUpdate')
    if (taken.ok) await noteUpdated(folder, { disk, appVersion }, deviceId)
    else log.warn('noSnapshotBeforeUpdate', { error: taken.error })
  }
  const attachments = await openAttachments(folder, { ...settings, disk })
  const attachmentKeeper = new AttachmentKeeper({ store: attachments, snapshots, journal, nowMs })
  const backups = await openBackups(folder, {
    disk,
    // The second folder is no trouble of the vault's own disk.
    otherDisk: settings.disk,
    nowMs,
    deviceId,
    journal,
    snapshots,
    place,
    attachments,
    keys,
    keyHeader: settings.keyHeader ?? (() => Promise.resolve(null)),
    afterSnapshot: () => attachmentKeeper.afterSnapshot(),
  })
  return ok({
    folder,
    disk,
    diskWatch,
    deviceId,
    deviceIdOrigin: identity.origin,
    journal,
    journalReport: report,
    preferences,
    snapshots,
    backups,
    attachments,
    attachmentKeeper,
    repaired,
    async close(limitMs) {
      diskWatch.stop()
      await attachments.cancelAll()
      await backups.finish(limitMs)
      await journal.close()
    },
    closeGaps: () => closeGaps(journal, snapshots),
    setAside: (entries) => keepRecords(disk, folder, entries, { keys, nowMs: nowMs() }),
  })
}
