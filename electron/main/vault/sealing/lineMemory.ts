import { type CompiledSodium, compiledSodium } from './sodium.ts'

/** What one epoch seals lines with. */
export interface LineKeys {
  readonly seal: Uint8Array
  /** Nonces come from a key of their own, so that nothing about a text can be told from its nonce. */
  readonly nonce: Uint8Array
  /** Its length (4 bytes), which keeps it apart from the text behind it, and the place: what is authenticated too. */
  readonly place: Uint8Array
}

export const NONCE_BYTES = 24
export const KEY_BYTES = 32
const LENGTH_BYTES = 4
const TAG_BYTES = 16
const FIRST_ROOM = 1 << 16
/** More is given back: one record with a photo must not keep its room for ever. */
const LARGEST_ROOM = 1 << 22

/**
 * Seals and opens in libsodium's own memory, where texts are encoded to and base64 is read from: its wrappers would copy
 * each of some thousand lines five times. Keys and texts are wiped there after each line; what hashing keeps of the last
 * block on its stack goes with the next line.
 */
export class LineMemory {
  #sodium: CompiledSodium | null = null
  #heap: Buffer = Buffer.alloc(0)
  #at = 0
  #room = 0

  /** Nonce and ciphertext, as base64url. */
  seal(text: string, { seal, nonce, place }: LineKeys): string {
    const { sodium, keyAt, nonceAt, placeAt, textAt } = this.#ready(place.length, text.length * 3)
    const heap = this.#heap
    heap.set(place, placeAt)
    const length = heap.write(text, textAt)
    const end = textAt + length + TAG_BYTES
    try {
      heap.set(nonce, keyAt)
      const hashed = place.length + length
      demandDone(sodium._crypto_generichash(nonceAt, NONCE_BYTES, placeAt, hashed, 0, keyAt, KEY_BYTES))
      heap.set(seal, keyAt)
      const [authenticatedAt, authenticated] = [placeAt + LENGTH_BYTES, place.length - LENGTH_BYTES]
      demandDone(
        sodium._crypto_aead_xchacha20poly1305_ietf_encrypt(
          ...[textAt, null, textAt, length, 0, authenticatedAt, authenticated, 0, null, nonceAt, keyAt],
        ),
      )
      // The nonce is of whole groups of three bytes, so that what follows begins a group.
      return (
        heap.toString('base64url', nonceAt, nonceAt + NONCE_BYTES) + heap.toString('base64url', textAt, end)
      )
    } finally {
      this.#wipe(keyAt, end)
    }
  }

  /** The text of a line, or null where it was changed, or is written in other letters than `seal` would write. */
  open(body: string, { seal, place }: LineKeys): string | null {
    const { sodium, keyAt, nonceAt, placeAt, textAt } = this.#ready(place.length, body.length)
    const heap = this.#heap
    // In front of the text lies the nonce this time; the place is copied behind both.
    const bytes = heap.write(body, textAt, 'base64url')
    const length = bytes - NONCE_BYTES
    const end = textAt + bytes
    try {
      if (length < TAG_BYTES || heap.toString('base64url', textAt, end) !== body) return null
      heap.copy(heap, nonceAt, textAt, textAt + NONCE_BYTES)
      heap.set(place, placeAt)
      heap.set(seal, keyAt)
      const sealedAt = textAt + NONCE_BYTES
      const [authenticatedAt, authenticated] = [placeAt + LENGTH_BYTES, place.length - LENGTH_BYTES]
      const failed = sodium._crypto_aead_xchacha20poly1305_ietf_decrypt(
        ...[sealedAt, null, null, sealedAt, length, 0, authenticatedAt, authenticated, 0, nonceAt, keyAt],
      )
      return failed === 0 ? heap.toString('utf8', sealedAt, sealedAt + length - TAG_BYTES) : null
    } finally {
      this.#wipe(keyAt, end)
    }
  }

  /** Key, nonce, place and text lie behind one another. The memory may have grown, by somebody else too. */
  #ready(placeBytes: number, textBytes: number) {
    const sodium = (this.#sodium ??= compiledSodium())
    const needed = KEY_BYTES + NONCE_BYTES + placeBytes + textBytes + TAG_BYTES
    if (needed > this.#room) {
      if (this.#room > 0) sodium._free(this.#at)
      this.#room = Math.max(needed, FIRST_ROOM)
      this.#at = sodium._malloc(this.#room)
    }
    const { buffer } = sodium.HEAPU8
    if (this.#heap.buffer !== buffer) this.#heap = Buffer.from(buffer)
    const nonceAt = this.#at + KEY_BYTES
    const placeAt = nonceAt + NONCE_BYTES
    return { sodium, keyAt: this.#at, nonceAt, placeAt, textAt: placeAt + placeBytes }
  }

  #wipe(from: number, end: number): void {
    this.#heap.fill(0, from, end)
    if (this.#room <= LARGEST_ROOM) return
    this.#sodium?._free(this.#at)
    this.#room = 0
  }
}

function demandDone(code: number): void {
  if (code !== 0) throw new Error('A line could not be sealed')
}
