import type { Sealer } from '../sealer.ts'
import { KeysDropped, UnknownEpoch } from '../keys/vaultKeys.ts'
import { type SealingKeys, SealBroken } from './sealedBytes.ts'
import { sodium } from './sodium.ts'

const PREFIX = 'kf1.'
const NONCE_BYTES = 24
const KEY_BYTES = 32
const LINE = /^kf1\.([1-9]\d{0,8})\.([A-Za-z0-9_-]+)$/

/** What one epoch seals lines with. */
interface EpochKeys {
  readonly seal: Uint8Array
  /** Nonces come from a key of their own, so that nothing about a text can be told from its nonce. */
  readonly nonce: Uint8Array
  readonly place: Uint8Array
}

/**
 * Seals the lines of the journal: `kf1.<epoch>.<nonce and ciphertext>`. The same text under the same epoch always gives
 * the same line, because its nonce is a keyed hash of it; two texts never share one. A line says nothing of where it
 * stands: whoever opens it compares the position inside. `readySodium` has to be awaited before.
 */
export function journalSealer(keys: SealingKeys): Sealer {
  const known = new Map<number, EpochKeys>()

  function keysOf(epoch: number): EpochKeys {
    // Asked each time: once the vault is locked nothing is opened or sealed any more.
    const key = keys.keyOf('journal', epoch)
    const made = known.get(epoch) ?? makeKeys(key, keys.vaultId, epoch)
    known.set(epoch, made)
    return made
  }

  return {
    prefix: PREFIX,
    seal(text) {
      const { epoch } = keys
      const { seal, nonce: nonceKey, place } = keysOf(epoch)
      const plain = Buffer.from(text, 'utf8')
      const nonce = nonceOf(nonceKey, place, plain)
      const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, place, null, nonce, seal)
      return `${PREFIX}${String(epoch)}.${Buffer.concat([nonce, sealed]).toString('base64url')}`
    },
    open(line) {
      const [, digits = '', body = ''] = LINE.exec(line) ?? []
      if (digits === '') throw new SealBroken('Not a sealed line')
      const { seal, place } = epochOrBroken(keysOf, Number(digits))
      const bytes = Buffer.from(body, 'base64url')
      // One text has one line: other letters that give the same bytes are a change, too.
      if (bytes.toString('base64url') !== body) throw new SealBroken('Not as it was written')
      try {
        const nonce = bytes.subarray(0, NONCE_BYTES)
        const plain = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
          null,
          bytes.subarray(NONCE_BYTES),
          place,
          nonce,
          seal,
        )
        return Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength).toString('utf8')
      } catch {
        throw new SealBroken('Changed, or sealed for another vault')
      }
    },
  }
}

/** The whole of place and text decides the nonce; the length of the place keeps the two apart. */
function nonceOf(key: Uint8Array, place: Uint8Array, plain: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(place.length)
  return sodium.crypto_generichash(NONCE_BYTES, Buffer.concat([length, place, plain]), key)
}

function makeKeys(key: Uint8Array, vaultId: string, epoch: number): EpochKeys {
  const derived = (name: string) => sodium.crypto_generichash(KEY_BYTES, Buffer.from(name), key)
  return {
    seal: derived('keyfolio-line-seal'),
    nonce: derived('keyfolio-line-nonce'),
    // A list as JSON: no two places read alike.
    place: Buffer.from(JSON.stringify(['keyfolio-line-1', vaultId, 'journal', epoch])),
  }
}

function epochOrBroken(keysOf: (epoch: number) => EpochKeys, epoch: number): EpochKeys {
  try {
    return keysOf(epoch)
  } catch (error) {
    if (error instanceof KeysDropped) throw error
    if (error instanceof UnknownEpoch) throw new SealBroken('Sealed under a key that nobody has')
    throw error
  }
}
