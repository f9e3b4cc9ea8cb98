import { randomUUID } from 'node:crypto'
import { ok, type Result } from '#shared/lib/result.ts'
import type { Disk } from '../vault/disk.ts'
import { type Identity, openIdentity } from '../vault/identity.ts'
import type { KeyFile } from '../vault/keys/keyFile.ts'
import { openPreferences, type PreferencesStore } from '../vault/preferencesStore.ts'

/** What of a vault is there before it is unlocked; nothing in it tells what the vault holds. */
export interface VaultBase {
  readonly folder: string
  readonly disk: Disk
  readonly identity: Extract<Identity, { state: 'ours' }>
  readonly preferences: PreferencesStore
  readonly keyFile: KeyFile
}

export interface BaseSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly appVersion: string
  /** Which machine this is; without it nobody asks whether the vault was copied from another. */
  readonly machine?: string
  readonly openKeyFile: (folder: string, disk: Disk) => Promise<KeyFile>
}

/** Finds out whose folder it is, and how it is locked. Throws when the folder cannot be used at all. */
export async function openBase(
  folder: string,
  settings: BaseSettings,
): Promise<Result<VaultBase, { readonly code: 'newer'; readonly appVersion: string }>> {
  const { disk, nowMs } = settings
  const identity = await openIdentity(folder, { ...settings, newId: randomUUID })
  if (identity.state === 'newer')
    return { ok: false, error: { code: 'newer', appVersion: identity.appVersion } }
  const preferences = await openPreferences(folder, disk, nowMs)
  const keyFile = await settings.openKeyFile(folder, disk)
  return ok({ folder, disk, identity, preferences, keyFile })
}
