import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openAttachments } from '#electron/main/vault/attachments/openAttachments.ts'
import { backupFolderName } from '#electron/main/vault/backup/chooseFolder.ts'
import { openBackupSettings } from '#electron/main/vault/backup/backupSettings.ts'
import { FileBackups } from '#electron/main/vault/backup/fileBackups.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import type { VaultKeys } from '#electron/main/vault/keys/vaultKeys.ts'
import { journalSealer } from '#electron/main/vault/sealing/lineSealer.ts'
import { openSnapshots } from '#electron/main/vault/snapshots/openSnapshots.ts'
import { aFolder, DEVICE, entries, NOW_MS, systemError } from '../../../vaultFixtures.ts'
import { someKeys } from '../someKeys.ts'

export interface Clocks {
  nowMs: number
  uptimeMs: number
}

/** Journal, snapshots, attachments and backups over one folder, with clocks that a test moves. */
export async function openAll(
  vaultFolder: string,
  {
    clocks = { nowMs: NOW_MS, uptimeMs: 0 },
    disk = realDisk,
    otherDisk = realDisk,
    deviceId = DEVICE,
    keys = someKeys(),
    keyHeader = () => Promise.resolve(null),
  }: {
    readonly clocks?: Clocks
    readonly disk?: Disk
    readonly otherDisk?: Disk
    readonly deviceId?: string
    readonly keys?: VaultKeys
    readonly keyHeader?: () => Promise<Buffer | null>
  } = {},
) {
  const nowMs = () => clocks.nowMs
  const { journal } = await openJournal(vaultFolder, { disk, nowMs, sealer: journalSealer(keys) })
  const { snapshots, place } = await openSnapshots(vaultFolder, {
    disk,
    keys,
    nowMs,
    appVersion: '0.1.0',
    deviceId,
    journal,
  })
  const attachments = await openAttachments(vaultFolder, { disk, nowMs, keys })
  const backups = new FileBackups({
    vaultFolder,
    deviceId,
    disk,
    otherDisk,
    nowMs,
    uptimeMs: () => clocks.uptimeMs,
    journal,
    snapshots,
    folder: place,
    attachments,
    keys,
    keyHeader,
    choices: await openBackupSettings(vaultFolder, disk, nowMs),
    afterSnapshot: () => Promise.resolve(),
  })
  const close = async () => {
    await backups.finish(5000)
    await journal.close().catch(() => undefined)
  }
  onTestFinished(close)
  return { vaultFolder, journal, snapshots, place, attachments, backups, clocks, close }
}

/** A vault with some records, and a folder where a second backup could lie. */
export async function aVaultAndAStick(options: Parameters<typeof openAll>[1] = {}) {
  const vaultFolder = join(await aFolder(), 'vault')
  const stick = await aFolder()
  const all = await openAll(vaultFolder, options)
  await all.journal.append(entries(1, 5))
  return { ...all, stick, second: join(stick, backupFolderName(DEVICE)) }
}

/** The snapshots in a folder, by position. */
export async function positionsIn(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch((): string[] => [])
  return names
    .filter((name) => name.endsWith('.keyfolio'))
    .map((name) => Number(name.split('_')[1]))
    .sort((one, other) => one - other)
}

/** A disk on which one call fails, as long as `faults.code` says so. */
export function refusing(call: 'open' | 'rename' | 'makeFolder' | 'syncFolder') {
  const faults: { code: string | null } = { code: null }
  const disk: Disk = {
    ...realDisk,
    [call]: (...given: [string, string]) =>
      faults.code !== null && !(call === 'open' && given[1] === 'r')
        ? Promise.reject(systemError(faults.code))
        : (realDisk[call] as (one: string, other: string) => Promise<unknown>)(...given),
  }
  return { disk, faults }
}
