import { join } from 'node:path'
import type { HealthReport } from '#shared/ipc/safety.ts'
import type { ReminderState } from '#shared/ipc/schemas.ts'
import { STORAGE_SCHEMA } from '#shared/lib/storageSchema.ts'
import { damagedFolder } from '../vault/damaged.ts'
import type { Disk } from '../vault/disk.ts'
import type { Vault } from '../vault/vault.ts'
import type { MissingAttachments } from './missingAttachments.ts'

/** What runs, and since when. */
export interface ProgramFacts {
  readonly appVersion: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  /** e.g. `linux x64 6.1.0`: never the name of the computer. */
  readonly system: string
  readonly startedAtMs: number
}

export interface HealthSources {
  readonly program: ProgramFacts
  readonly vault: Pick<
    Vault,
    'folder' | 'disk' | 'diskWatch' | 'deviceId' | 'journal' | 'snapshots' | 'backups' | 'attachments'
  >
  readonly missing: MissingAttachments
  readonly reminders: Pick<ReminderState, 'notifications' | 'hasTray'>
}

/** What support needs to know of this machine: counts and codes only, no name and no path. Changes nothing. */
export async function healthReport({
  program,
  vault,
  missing,
  reminders,
}: HealthSources): Promise<HealthReport> {
  const { folder, disk, diskWatch, deviceId, journal } = vault
  const [snapshots, attachments, damaged, freeBytes] = await Promise.all([
    snapshotFacts(vault),
    attachmentFacts(vault, missing),
    damagedFacts(disk, folder),
    disk.freeBytes(folder).catch(() => null),
  ])
  return {
    ...program,
    storageSchema: STORAGE_SCHEMA,
    deviceId,
    journal: journal.facts(),
    snapshots,
    attachments,
    damaged,
    disk: { freeBytes, trouble: diskWatch.state().trouble },
    notifications: reminders.notifications,
    hasTray: reminders.hasTray,
  }
}

async function snapshotFacts({
  snapshots,
  backups,
}: HealthSources['vault']): Promise<HealthReport['snapshots']> {
  const ours = (await snapshots.list()).filter(({ place }) => place === 'vault')
  const proven = ours.filter(({ isProven }) => isProven).map(({ takenAtMs }) => takenAtMs)
  const state = backups.state()
  return {
    count: ours.length,
    bytes: sum(ours.map(({ bytes }) => bytes)),
    lastProvenAtMs: proven.length === 0 ? null : Math.max(...proven),
    lastCheckedAtMs: snapshots.lastCheckedAtMs(),
    error: state.vault.error,
    hasFolder: state.folder !== null,
    folderError: state.folder?.error ?? null,
  }
}

async function attachmentFacts(
  { attachments }: HealthSources['vault'],
  missing: MissingAttachments,
): Promise<HealthReport['attachments']> {
  const files = await attachments.list()
  return {
    count: files.length,
    bytes: sum(files.map(({ bytes }) => bytes)),
    missing: await missing.count(files),
  }
}

/** What was set aside for support. A folder that is not there holds nothing. */
async function damagedFacts(disk: Disk, vaultFolder: string): Promise<HealthReport['damaged']> {
  const folder = damagedFolder(vaultFolder)
  const names = await disk.readdir(folder).catch(() => [])
  const sizes = await Promise.all(
    names.map((name) =>
      disk.facts(join(folder, name)).then(
        ({ bytes }) => bytes,
        () => 0,
      ),
    ),
  )
  return { count: names.length, bytes: sum(sizes) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
