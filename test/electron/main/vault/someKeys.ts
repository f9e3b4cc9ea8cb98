import { createHash } from 'node:crypto'
import { identityOf, recipientOf } from '#electron/main/vault/keys/recoveryKey.ts'
import { type Keyring, openKeys, type VaultKeys } from '#electron/main/vault/keys/vaultKeys.ts'
import { readySodium } from '#electron/main/vault/sealing/sodium.ts'

await readySodium()

/** A keyring that is always the same for the same seed; other seeds are other vaults. */
export function aKeyring(seed = 1, epochs = 1): Keyring {
  const backupIdentity = identityOf(bytesFor(`${seed}/backup`))
  return {
    vaultId: bytesFor(`${seed}/vault`).toString('hex').slice(0, 32),
    epochs: Array.from({ length: epochs }, (_, index) => ({
      epoch: index + 1,
      key: new Uint8Array(bytesFor(`${seed}/epoch/${index + 1}`)),
    })),
    backupIdentities: [backupIdentity],
    recipients: [recipientOf(backupIdentity)],
  }
}

/** The keys of an open vault, always the same for the same seed. */
export function someKeys(seed = 1, epochs = 1): VaultKeys {
  return openKeys(aKeyring(seed, epochs))
}

function bytesFor(name: string): Buffer {
  return createHash('sha256').update(name).digest()
}
