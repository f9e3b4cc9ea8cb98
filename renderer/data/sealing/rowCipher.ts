import type { DatabaseKeys } from '#shared/ipc/vault.ts'
import { RowNotOpened } from './rowNotOpened.ts'

/**
 * Seals texts of rows and opens them: XChaCha20-Poly1305, `epoch (4 bytes) ‖ nonce (24) ‖ ciphertext`. Table and primary
 * key are associated data, so what was moved to another place does not open. Synchronous, as it has to be inside a
 * transaction of IndexedDB.
 */
export interface RowCipher {
  /** Under this epoch everything is sealed. */
  readonly epoch: number
  seal(table: string, key: unknown, text: string): Uint8Array<ArrayBuffer>
  /** Throws `RowNotOpened`. */
  open(table: string, key: unknown, sealed: Uint8Array): string
  /** Opens some rows, and answers their texts as one, `[` and commas and `]` around them. Throws as `open` does. */
  openAll(table: string, rows: readonly SealedRow[]): string
}

/** What is sealed, and of which row it is. */
export interface SealedRow {
  readonly key: unknown
  readonly sealed: Uint8Array
}

/** The part of libsodium's compiled module that is used, with its own memory. */
export interface SodiumModule {
  readonly HEAPU8: Uint8Array
  _malloc(bytes: number): number
  _free(address: number): void
  _crypto_aead_xchacha20poly1305_ietf_encrypt(...args: SodiumArguments): number
  _crypto_aead_xchacha20poly1305_ietf_decrypt(...args: SodiumArguments): number
}
type SodiumArguments = readonly (number | null)[]

const EPOCH_BYTES = 4
const NONCE_BYTES = 24
const HEAD_BYTES = EPOCH_BYTES + NONCE_BYTES
const TAG_BYTES = 16
const KEY_BYTES = 32
const FIRST_ROOM = 1 << 16
const PLACE_ROOM = 4096
const NONCES_AT_ONCE = 512
const [OPENING, COMMA, CLOSING] = [0x5b, 0x2c, 0x5d] as const
/** What is sealed here, and in which form; part of the associated data. */
const FORMAT = 'keyfolio-row/1'

/**
 * Makes a cipher with keys of its own in the memory of libsodium. Text goes from the encoder into that memory, is sealed
 * where it lies, and is copied out once: libsodium's wrappers would copy it four times.
 */
export function rowCipher(sodium: SodiumModule, { epoch, keys }: DatabaseKeys): RowCipher {
  const keyAt = new Map<number, number>()
  for (const one of keys) {
    const address = sodium._malloc(KEY_BYTES)
    sodium.HEAPU8.set(one.key, address)
    keyAt.set(one.epoch, address)
  }
  const newest = keyAt.get(epoch)
  if (newest === undefined) throw new Error(`The key of epoch ${String(epoch)} is missing`)

  const encoder = new TextEncoder()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const nonces = new Uint8Array(NONCE_BYTES * NONCES_AT_ONCE)
  let nextNonce = nonces.length
  const placeAt = sodium._malloc(PLACE_ROOM)
  let room = FIRST_ROOM
  let rowAt = sodium._malloc(HEAD_BYTES + room + TAG_BYTES)
  let heap = sodium.HEAPU8
  let placeBytes = heap.subarray(placeAt, placeAt + PLACE_ROOM)
  let textBytes = heap.subarray(rowAt + HEAD_BYTES, rowAt + HEAD_BYTES + room)

  /** Room for so many bytes of text. The memory may have grown since, by somebody else too: views of it are renewed then. */
  const makeRoom = (bytes: number): void => {
    if (bytes <= room && heap === sodium.HEAPU8) return
    if (bytes > room) {
      sodium._free(rowAt)
      room = Math.max(bytes, room * 2)
      rowAt = sodium._malloc(HEAD_BYTES + room + TAG_BYTES)
    }
    heap = sodium.HEAPU8
    placeBytes = heap.subarray(placeAt, placeAt + PLACE_ROOM)
    textBytes = heap.subarray(rowAt + HEAD_BYTES, rowAt + HEAD_BYTES + room)
  }

  /** Writes the associated data, and answers how long it is. */
  const writePlace = (table: string, key: unknown): number => {
    // JSON keeps a number apart from the text that looks like it, and tells where one part ends.
    const place = `${FORMAT} ${table} ${JSON.stringify(key)}`
    const { read, written } = encoder.encodeInto(place, placeBytes)
    if (read < place.length) throw new Error(`A primary key of ${table} is too long`)
    return written
  }

  /** Opens where there is room, and answers how long the text is that begins behind the head. */
  const openAt = (table: string, key: unknown, sealed: Uint8Array, at: number): number => {
    const length = sealed.length - HEAD_BYTES
    const keyAddress = length < TAG_BYTES ? undefined : keyAt.get(epochOf(sealed))
    if (keyAddress === undefined) throw new RowNotOpened(table)
    const placeLength = writePlace(table, key)
    heap.set(sealed, at)
    const textAt = at + HEAD_BYTES
    const failed = sodium._crypto_aead_xchacha20poly1305_ietf_decrypt(
      textAt,
      null,
      null,
      textAt,
      length,
      0,
      placeAt,
      placeLength,
      0,
      at + EPOCH_BYTES,
      keyAddress,
    )
    if (failed !== 0) throw new RowNotOpened(table)
    return length - TAG_BYTES
  }

  return {
    epoch,
    seal(table, key, text) {
      makeRoom(text.length * 3)
      const placeLength = writePlace(table, key)
      const { written } = encoder.encodeInto(text, textBytes)
      if (nextNonce === nonces.length) {
        crypto.getRandomValues(nonces)
        nextNonce = 0
      }
      writeEpoch(heap, rowAt, epoch)
      heap.set(nonces.subarray(nextNonce, (nextNonce += NONCE_BYTES)), rowAt + EPOCH_BYTES)
      const textAt = rowAt + HEAD_BYTES
      const nonceAt = rowAt + EPOCH_BYTES
      const failed = sodium._crypto_aead_xchacha20poly1305_ietf_encrypt(
        textAt,
        null,
        textAt,
        written,
        0,
        placeAt,
        placeLength,
        0,
        null,
        nonceAt,
        newest,
      )
      if (failed !== 0) throw new Error('A row could not be sealed')
      return heap.slice(rowAt, textAt + written + TAG_BYTES)
    },
    open(table, key, sealed) {
      makeRoom(sealed.length)
      const length = openAt(table, key, sealed, rowAt)
      const textAt = rowAt + HEAD_BYTES
      return decoder.decode(heap.subarray(textAt, textAt + length))
    },
    openAll(table, rows) {
      let needed = 2
      for (const { sealed } of rows) needed += sealed.length
      makeRoom(needed)
      // The head of each row goes where the text before it ends; what has been opened is moved up to its comma.
      let at = rowAt + HEAD_BYTES
      heap[at++] = OPENING
      for (const { key, sealed } of rows) {
        const length = openAt(table, key, sealed, at)
        heap.copyWithin(at, at + HEAD_BYTES, at + HEAD_BYTES + length)
        at += length
        heap[at++] = COMMA
      }
      heap[rows.length === 0 ? at++ : at - 1] = CLOSING
      return decoder.decode(heap.subarray(rowAt + HEAD_BYTES, at))
    },
  }
}

/** Under which epoch something was sealed, little-endian. */
export function epochOf(sealed: Uint8Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = sealed
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0
}

function writeEpoch(heap: Uint8Array, at: number, epoch: number): void {
  for (let byte = 0; byte < EPOCH_BYTES; byte++) heap[at + byte] = (epoch >>> (8 * byte)) & 0xff
}
