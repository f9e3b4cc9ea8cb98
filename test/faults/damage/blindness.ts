import type Sodium from 'libsodium-wrappers-sumo'
import { vi } from 'vitest'

/** What shows that bytes are not as they were written. */
export type Proof = 'checksum' | 'seal'

/**
 * Takes proofs out of the production code that is imported from now on. Without checksums every hash sees only how long
 * something is; without the seal what is sealed is opened as ever, but its tag is not looked at.
 */
export function blind(proofs: readonly Proof[]): void {
  vi.resetModules()
  if (proofs.includes('checksum')) {
    vi.doMock('node:crypto', async (original) => ({ ...(await original<object>()), createHash: blindHash }))
    vi.doMock('node:zlib', async (original) => ({ ...(await original<object>()), crc32: () => 0 }))
  }
  if (proofs.includes('seal')) {
    vi.doMock('libsodium-wrappers-sumo', async (original) => {
      const { default: sodium } = await original<SodiumModule>()
      return { default: withoutTags(sodium) }
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
}

const TAG_BYTES = 16

/** The same key stream without the tag: its first block belongs to the tag, so the text begins at the second. */
function withoutTags(sodium: SodiumModule['default']): SodiumModule['default'] {
  const decrypt = (_secret: null, sealed: Uint8Array, _place: unknown, nonce: Uint8Array, key: Uint8Array) =>
    sodium.crypto_stream_xchacha20_xor_ic(
      sealed.subarray(0, Math.max(0, sealed.length - TAG_BYTES)),
      nonce,
      1,
      key,
    )
  // A view: its functions are there only once it is ready.
  return new Proxy(sodium, {
    get: (target, name) =>
      name === 'crypto_aead_xchacha20poly1305_ietf_decrypt'
        ? decrypt
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
