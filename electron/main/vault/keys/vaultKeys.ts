import { hkdfSync } from 'node:crypto'

/** What keys are used for; each use has its own, so that nothing sealed for one can pass for another. */
export const KEY_PURPOSES = ['database', 'journal', 'attachments', 'files'] as const
export type KeyPurpose = (typeof KEY_PURPOSES)[number]

/** What the wraps of a vault hold, once opened. Plain values: it travels to the thread of snapshots. */
export interface Keyring {
  /** Random; part of everything that is sealed, so that nothing of another vault is taken for ours. */
  readonly vaultId: string
  /** Data keys of 32 bytes, oldest first; the last one seals. */
  readonly epochs: readonly { readonly epoch: number; readonly key: Uint8Array }[]
  /**
   * Open our backups, in the form of `age`: `AGE-SECRET-KEY-1…`; oldest first. A new one comes with the first passphrase:
   * the one before lay in the clear.
   */
  readonly backupIdentities: readonly string[]
  /** To whom new backups are made out, `age1…`: the newest backup key, and the recovery key where there is one. */
  readonly recipients: readonly string[]
}

/** The keys of an open vault. */
export interface VaultKeys {
  readonly vaultId: string
  /** What new things are sealed under. */
  readonly epoch: number
  /** 32 bytes. Throws `UnknownEpoch` where the vault never had it, and `KeysDropped` after `drop`. */
  keyOf(purpose: KeyPurpose, epoch: number): Uint8Array
  /** The keyring as it is now: a passphrase or a recovery key may be set while the vault is open. */
  keyring(): Keyring
  /** From now on with another keyring of the same vault. */
  replace(keyring: Keyring): void
  /** Overwrites the keys; whatever is asked afterwards fails. */
  drop(): void
}

export class UnknownEpoch extends Error {}
export class KeysDropped extends Error {}

/** Keys for each use, derived from a keyring by HKDF-SHA-256 (RFC 5869). */
export function openKeys(first: Keyring): VaultKeys {
  let keyring: Keyring | null = first
  const derived = new Map<string, Uint8Array>()

  const present = (): Keyring => {
    if (keyring === null) throw new KeysDropped('The vault is locked')
    return keyring
  }

  return {
    get vaultId() {
      return present().vaultId
    },
    get epoch() {
      return newestOf(present())
    },
    keyOf(purpose, epoch) {
      const { vaultId, epochs } = present()
      const name = `${purpose}/${String(epoch)}`
      const known = derived.get(name)
      if (known !== undefined) return known
      const master = epochs.find((one) => one.epoch === epoch)
      if (master === undefined) throw new UnknownEpoch(`No key of epoch ${String(epoch)}`)
      const key = new Uint8Array(hkdfSync('sha256', master.key, vaultId, `keyfolio/${name}`, KEY_BYTES))
      derived.set(name, key)
      return key
    },
    keyring: present,
    replace(next) {
      const before = present()
      if (next.vaultId !== before.vaultId) throw new Error('These are the keys of another vault')
      for (const { key } of before.epochs) if (!next.epochs.some((one) => one.key === key)) key.fill(0)
      keyring = next
    },
    drop() {
      for (const key of derived.values()) key.fill(0)
      for (const { key } of keyring?.epochs ?? []) key.fill(0)
      derived.clear()
      keyring = null
    },
  }
}

function newestOf({ epochs }: Keyring): number {
  const newest = epochs.at(-1)
  if (newest === undefined) throw new UnknownEpoch('A keyring without keys')
  return newest.epoch
}

const KEY_BYTES = 32
