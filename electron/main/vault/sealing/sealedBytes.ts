import type { KeyPurpose, VaultKeys } from '../keys/vaultKeys.ts'
import { UnknownEpoch } from '../keys/vaultKeys.ts'
import { sodium } from './sodium.ts'

/** What sealing asks of keys. */
export type SealingKeys = Pick<VaultKeys, 'vaultId' | 'epoch' | 'keyOf'>

/** What lies there was not sealed by these keys for this place, or was changed since. */
export class SealBroken extends Error {}

const MAGIC = Buffer.from('KFS1')
const EPOCH_AT = MAGIC.length
const NONCE_AT = EPOCH_AT + 4
const NONCE_BYTES = 24
const CONTENT_AT = NONCE_AT + NONCE_BYTES
const TAG_BYTES = 16

/** Seals a small thing as a whole. `name` says where it belongs: under another name it does not open. */
export function sealBytes(
  keys: SealingKeys,
  name: string,
  plain: Uint8Array,
  purpose: KeyPurpose = 'files',
): Buffer {
  const { epoch, vaultId } = keys
  const head = Buffer.alloc(CONTENT_AT)
  MAGIC.copy(head)
  head.writeUInt32BE(epoch, EPOCH_AT)
  const nonce = sodium.randombytes_buf(NONCE_BYTES)
  head.set(nonce, NONCE_AT)
  const place = placeOf(vaultId, purpose, name)
  const key = keys.keyOf(purpose, epoch)
  return Buffer.concat([
    head,
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, place, null, nonce, key),
  ])
}

/** Throws `SealBroken` where it is not whole, and `KeysDropped` while the vault is locked. */
export function openBytes(
  keys: SealingKeys,
  name: string,
  sealed: Uint8Array,
  purpose: KeyPurpose = 'files',
): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (!isSealedBytes(bytes) || bytes.length < CONTENT_AT + TAG_BYTES) throw new SealBroken('Not sealed')
  const key = keyOrBroken(keys, purpose, bytes.readUInt32BE(EPOCH_AT))
  const place = placeOf(keys.vaultId, purpose, name)
  return opened(bytes.subarray(CONTENT_AT), place, bytes.subarray(NONCE_AT, CONTENT_AT), key)
}

/** True for what `sealBytes` made, by its beginning alone. */
export function isSealedBytes(bytes: Uint8Array): boolean {
  return MAGIC.equals(bytes.subarray(0, MAGIC.length))
}

/** Under which epoch something is sealed, as it says itself. */
export function epochOf(sealed: Buffer): number {
  return sealed.length < NONCE_AT ? 0 : sealed.readUInt32BE(EPOCH_AT)
}

/** The key of an epoch that something claims to be sealed under: a changed claim is like changed content. */
export function keyOrBroken(keys: SealingKeys, purpose: KeyPurpose, epoch: number): Uint8Array {
  try {
    return keys.keyOf(purpose, epoch)
  } catch (error) {
    if (error instanceof UnknownEpoch) throw new SealBroken('Sealed under a key that nobody has')
    throw error
  }
}

/** Opens a ciphertext with its tag, or says that it is broken. */
export function opened(
  ciphertext: Uint8Array,
  place: Uint8Array,
  nonce: Uint8Array,
  key: Uint8Array,
): Buffer {
  let plain: Uint8Array
  try {
    plain = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, place, nonce, key)
  } catch {
    throw new SealBroken('Changed, or sealed for another place')
  }
  return Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength)
}

// A list as JSON: no two places read alike.
function placeOf(vaultId: string, purpose: KeyPurpose, name: string): Buffer {
  return Buffer.from(JSON.stringify(['keyfolio-small-1', vaultId, purpose, name]))
}
