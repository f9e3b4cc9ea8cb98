import { hkdfSync } from 'node:crypto'
import { z } from 'zod'
import { sodium } from '../sealing/sodium.ts'

/** Bytes in JSON: base64url without padding. */
export const BytesSchema = z
  .string()
  .max(1 << 20)
  .regex(/^[A-Za-z0-9_-]*$/)

/** The bytes of a text that passed `BytesSchema`. */
export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'base64url')
}

/** Bytes as text for JSON. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')
}

/** A key of 32 bytes for one use, by HKDF-SHA-256. */
export function keyFrom(secret: Uint8Array, salt: string, use: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, `keyfolio/${use}`, 32))
}

/** Seals by XChaCha20-Poly1305 with a nonce of its own; `place` has to be the same at opening. */
export function seal(key: Uint8Array, plain: Uint8Array, place: string): string {
  const nonce = sodium.randombytes_buf(NONCE_BYTES)
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, place, null, nonce, key)
  return textOf(Buffer.concat([nonce, sealed]))
}

/** What `seal` was given; null where key, place or content are others. */
export function unseal(key: Uint8Array, text: string, place: string): Uint8Array | null {
  const bytes = bytesOf(text)
  if (bytes.length < NONCE_BYTES) return null
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      bytes.subarray(NONCE_BYTES),
      place,
      bytes.subarray(0, NONCE_BYTES),
      key,
    )
  } catch {
    return null
  }
}

const NONCE_BYTES = 24
