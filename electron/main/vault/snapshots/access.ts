import type { Keyring, VaultKeys } from '../keys/vaultKeys.ts'
import type { AgeIdentities } from '../sealing/ageFile.ts'

/** What a snapshot is opened with; plain values, for a thread of its own. */
export interface SnapshotAccess extends AgeIdentities {
  /**
   * One that is not sealed, as Keyfolio up to 0.2 wrote them, may be read: where a person chose it. In the vault anybody
   * who can write there could have put it.
   */
  readonly takesPlain: boolean
}

/** What opens the snapshots that were made out to this vault. */
export function ownAccess({
  vaultId,
  backupIdentities,
}: Pick<Keyring, 'vaultId' | 'backupIdentities'>): SnapshotAccess {
  return { vaultId, identities: backupIdentities, takesPlain: false }
}

/** What opens one that lies somewhere, perhaps with identities that a person has given for it. */
export function accessTo(
  { place, identities = [] }: { readonly place: string; readonly identities?: readonly string[] },
  keys: VaultKeys,
): SnapshotAccess {
  const own = ownAccess(keys.keyring())
  // The newest first: most files are made out to it.
  return { ...own, identities: [...own.identities, ...identities].reverse(), takesPlain: place !== 'vault' }
}
