import type Sodium from 'libsodium-wrappers-sumo'
import { vi } from 'vitest'
import { KEY_BYTES, NONCE_BYTES } from '#electron/main/vault/sealing/lineMemory.ts'
import type { CompiledSodium } from '#electron/main/vault/sealing/sodium.ts'

/** What shows that bytes are not as they were written. */
export type Proof = 'checksum' | 'seal'

/**
 * Takes proofs out of the production code that is imported from now on. Without checksums every hash sees only how long
 * something is; without the seal what is sealed is opened as ever, but its tag is not looked at.
 */
export function blind(proofs: readonly Proof[]): void {
  vi.resetModules()
  if (proofs.includes('checksum')) {
    vi.doMock('node:crypto', async (original) => ({
      ...(await original<object>()),
      createHash: blindHash,
      hash: (_algorithm: string, data: string | Uint8Array) => blindHash().update(data).digest('hex'),
    }))
    vi.doMock('node:zlib', async (original) => ({ ...(await original<object>()), crc32: () => 0 }))
  }
  if (proofs.includes('seal')) {
    vi.doMock('libsodium-wrappers-sumo', async (original) => {
      const { default: sodium } = await original<SodiumModule>()
      await sodium.ready
      const { libsodium } = await original<SodiumModule>()
      const decrypt = decryptWithoutTag(sodium)
      return { default: withoutTags(sodium, decrypt), libsodium: compiledWithoutTags(libsodium, decrypt) }
    })
  }
}

/** Puts everything back. */
export function seeAgain(): void {
  for (const name of ['node:crypto', 'node:zlib', 'libsodium-wrappers-sumo']) vi.doUnmock(name)
  vi.resetModules()
}

interface SodiumModule {
  readonly default: typeof Sodium
  readonly libsodium: CompiledSodium
}

type Decrypt = (sealed: Uint8Array, nonce: Uint8Array, key: Uint8Array) => Uint8Array

const TAG_BYTES = 16

/** The same key stream without the tag: its first block belongs to the tag, so the text begins at the second. */
function decryptWithoutTag(sodium: SodiumModule['default']): Decrypt {
  return (sealed, nonce, key) =>
    sodium.crypto_stream_xchacha20_xor_ic(
      sealed.subarray(0, Math.max(0, sealed.length - TAG_BYTES)),
      nonce,
      1,
      key,
    )
}

function withoutTags(sodium: SodiumModule['default'], decrypt: Decrypt): SodiumModule['default'] {
  // A view: its functions are there only once it is ready.
  return new Proxy(sodium, {
    get: (target, name) =>
      name === 'crypto_aead_xchacha20poly1305_ietf_decrypt'
        ? (_secret: null, sealed: Uint8Array, _place: unknown, nonce: Uint8Array, key: Uint8Array) =>
            decrypt(sealed, nonce, key)
        : (Reflect.get(target, name) as unknown),
  })
}

/** What is called without the wrappers: with addresses of the memory of libsodium. */
function compiledWithoutTags(compiled: CompiledSodium, decrypt: Decrypt): CompiledSodium {
  const bytes = (at: number | null | undefined, length: number): Uint8Array =>
    compiled.HEAPU8.slice(at ?? 0, (at ?? 0) + length)
  const opened: CompiledSodium['_crypto_aead_xchacha20poly1305_ietf_decrypt'] = (...given) => {
    const [to, , , sealedAt, length] = given
    const [nonceAt, keyAt] = given.slice(9)
    const text = decrypt(bytes(sealedAt, length ?? 0), bytes(nonceAt, NONCE_BYTES), bytes(keyAt, KEY_BYTES))
    compiled.HEAPU8.set(text, to ?? 0)
    return 0
  }
  return new Proxy(compiled, {
    get: (target, name) =>
      name === '_crypto_aead_xchacha20poly1305_ietf_decrypt'
        ? opened
        : (Reflect.get(target, name) as unknown),
  })
}

/** A hash that only sees how long something is. */
function blindHash() {
  let length = 0
  const hash = {
    update(data: string | Uint8Array) {
      length += Buffer.byteLength(data)
      return hash
    },
    digest(encoding?: 'hex') {
      const text = String(length).padStart(64, '0')
      return encoding === undefined ? Buffer.from(text, 'hex') : text
    },
  }
  return hash
}
