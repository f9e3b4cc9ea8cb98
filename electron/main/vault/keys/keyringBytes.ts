import { identityOf, recipientOf, scalarOf } from './recoveryKey.ts'
import type { Keyring } from './vaultKeys.ts'

/**
 * A keyring as bytes, which can be overwritten, other than text: the vault's id (16), how many backup keys there are (4,
 * big-endian) and these (32 each), then each epoch (4) with its key (32). Recipients follow from the header.
 */
export function bytesOfKeyring({ vaultId, backupIdentities, epochs }: Keyring): Uint8Array {
  const epochsAt = SCALARS_AT + backupIdentities.length * KEY_BYTES
  const bytes = Buffer.alloc(epochsAt + epochs.length * EPOCH_BYTES)
  bytes.write(vaultId, 'hex')
  bytes.writeUInt32BE(backupIdentities.length, ID_BYTES)
  backupIdentities.forEach((identity, index) => {
    const scalar = scalarOf(identity)
    bytes.set(scalar, SCALARS_AT + index * KEY_BYTES)
    scalar.fill(0)
  })
  epochs.forEach(({ epoch, key }, index) => {
    const at = epochsAt + index * EPOCH_BYTES
    bytes.writeUInt32BE(epoch, at)
    bytes.set(key, at + COUNT_BYTES)
  })
  return bytes
}

/** The keyring of such bytes, made out to its newest backup key and to `recoveryRecipient`; null where they are none. */
export function keyringOfBytes(bytes: Uint8Array, recoveryRecipient: string | null): Keyring | null {
  if (bytes.length < SCALARS_AT) return null
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const epochsAt = SCALARS_AT + buffer.readUInt32BE(ID_BYTES) * KEY_BYTES
  const count = (bytes.length - epochsAt) / EPOCH_BYTES
  if (!Number.isInteger(count) || count < 1) return null
  const backupIdentities = Array.from({ length: (epochsAt - SCALARS_AT) / KEY_BYTES }, (_, index) => {
    const at = SCALARS_AT + index * KEY_BYTES
    return identityOf(buffer.subarray(at, at + KEY_BYTES))
  })
  const newest = backupIdentities.at(-1)
  if (newest === undefined) return null
  const epochs = Array.from({ length: count }, (_, index) => {
    const at = epochsAt + index * EPOCH_BYTES
    return {
      epoch: buffer.readUInt32BE(at),
      key: Uint8Array.from(buffer.subarray(at + COUNT_BYTES, at + EPOCH_BYTES)),
    }
  })
  return {
    vaultId: buffer.toString('hex', 0, ID_BYTES),
    epochs,
    backupIdentities,
    recipients: [recipientOf(newest), ...(recoveryRecipient === null ? [] : [recoveryRecipient])],
  }
}

/** Overwrites the keys of a keyring that nobody goes on with. */
export function wipe({ epochs }: Keyring): void {
  for (const { key } of epochs) key.fill(0)
}

const ID_BYTES = 16
const COUNT_BYTES = 4
const KEY_BYTES = 32
const SCALARS_AT = ID_BYTES + COUNT_BYTES
const EPOCH_BYTES = COUNT_BYTES + KEY_BYTES
