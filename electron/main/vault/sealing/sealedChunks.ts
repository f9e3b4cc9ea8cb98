import type { KeyPurpose } from '../keys/vaultKeys.ts'
import { keyOrBroken, opened, SealBroken, type SealingKeys } from './sealedBytes.ts'
import { sodium } from './sodium.ts'

// magic, epoch (4 bytes), random id of the file (16 bytes), then chunks: 64 KiB and a tag each, the last one as long as
// it is. A nonce is never used twice, so it need not be kept: it is the id of the file and the number of the chunk.

const MAGIC = Buffer.from('KFC1')
const EPOCH_AT = MAGIC.length
const FILE_ID_AT = EPOCH_AT + 4
const FILE_ID_BYTES = 16
const HEADER_BYTES = FILE_ID_AT + FILE_ID_BYTES
const TAG_BYTES = 16

/** So much of a file is sealed at a time. */
export const CHUNK_BYTES = 64 << 10
const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES

/** So much of a file opens its first chunk: one byte more says that it is not the last. */
export const SEALED_BEGINNING_BYTES = HEADER_BYTES + SEALED_CHUNK_BYTES + 1

/** True for what a `ChunkSealer` made, by its beginning alone. */
export function isSealedFile(head: Uint8Array): boolean {
  return head.byteLength >= HEADER_BYTES && MAGIC.equals(head.subarray(0, MAGIC.length))
}

/** How long a file is once it is sealed. */
export function sealedLength(plainBytes: number): number {
  const chunks = Math.max(1, Math.ceil(plainBytes / CHUNK_BYTES))
  return HEADER_BYTES + plainBytes + chunks * TAG_BYTES
}

/** Seals a file of any length piece by piece; never holds more than a piece and a chunk. */
export class ChunkSealer {
  readonly #keys: SealingKeys
  readonly #purpose: KeyPurpose
  readonly #epoch: number
  readonly #fileId = Buffer.from(sodium.randombytes_buf(FILE_ID_BYTES))
  #header: Buffer | null
  #rest: Buffer = Buffer.alloc(0)
  #number = 0

  constructor(keys: SealingKeys, purpose: KeyPurpose) {
    this.#keys = keys
    this.#purpose = purpose
    this.#epoch = keys.epoch
    this.#header = Buffer.alloc(HEADER_BYTES)
    MAGIC.copy(this.#header)
    this.#header.writeUInt32BE(this.#epoch, EPOCH_AT)
    this.#fileId.copy(this.#header, FILE_ID_AT)
  }

  /** What can be written by now; may be empty. */
  push(piece: Uint8Array): Buffer {
    const all = Buffer.concat([this.#rest, piece])
    const sealed: Buffer[] = []
    let from = 0
    // The last chunk says that it is the last: a full one waits until there is more.
    for (; all.length - from > CHUNK_BYTES; from += CHUNK_BYTES) {
      sealed.push(this.#seal(all.subarray(from, from + CHUNK_BYTES), false))
    }
    this.#rest = Buffer.from(all.subarray(from))
    return this.#withHeader(sealed)
  }

  /** The end of the file. */
  end(): Buffer {
    return this.#withHeader([this.#seal(this.#rest, true)])
  }

  #withHeader(sealed: readonly Buffer[]): Buffer {
    if (sealed.length === 0 || this.#header === null) return Buffer.concat(sealed)
    const first = Buffer.concat([this.#header, ...sealed])
    this.#header = null
    return first
  }

  #seal(chunk: Uint8Array, isLast: boolean): Buffer {
    // Asked for each time: keys that were dropped meanwhile are all zeros.
    const key = this.#keys.keyOf(this.#purpose, this.#epoch)
    const place = placeOf(this.#keys.vaultId, this.#purpose, this.#fileId, this.#number, isLast)
    const nonce = nonceOf(this.#fileId, this.#number)
    this.#number += 1
    return Buffer.from(sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(chunk, place, null, nonce, key))
  }
}

/**
 * Opens such a file piece by piece. What it gives out was sealed so; that nothing is missing is only certain once `end`
 * has answered. Throws `SealBroken`, and `KeysDropped` when the vault is locked in the middle.
 */
export class ChunkOpener {
  readonly #keys: SealingKeys
  readonly #purpose: KeyPurpose
  #header: { readonly epoch: number; readonly fileId: Buffer } | null = null
  #rest: Buffer = Buffer.alloc(0)
  #number = 0

  constructor(keys: SealingKeys, purpose: KeyPurpose) {
    this.#keys = keys
    this.#purpose = purpose
  }

  /** Under which epoch the file is sealed, as it says; null before its beginning was read. */
  get epoch(): number | null {
    return this.#header?.epoch ?? null
  }

  push(piece: Uint8Array): Buffer[] {
    const all = Buffer.concat([this.#rest, piece])
    let from = 0
    if (this.#header === null && all.length >= HEADER_BYTES) {
      if (!isSealedFile(all)) throw new SealBroken('Not sealed')
      const fileId = Buffer.from(all.subarray(FILE_ID_AT, HEADER_BYTES))
      this.#header = { epoch: all.readUInt32BE(EPOCH_AT), fileId }
      from = HEADER_BYTES
    }
    const plain: Buffer[] = []
    if (this.#header !== null) {
      for (; all.length - from > SEALED_CHUNK_BYTES; from += SEALED_CHUNK_BYTES) {
        plain.push(this.#open(all.subarray(from, from + SEALED_CHUNK_BYTES), false))
      }
    }
    // A copy: the piece may be overwritten once this has answered.
    this.#rest = Buffer.from(all.subarray(from))
    return plain
  }

  /** Whatever is left was the last chunk, or the file is not whole. */
  end(): Buffer {
    return this.#open(this.#rest, true)
  }

  #open(chunk: Buffer, isLast: boolean): Buffer {
    if (this.#header === null || chunk.length < TAG_BYTES) throw new SealBroken('Cut off')
    const { epoch, fileId } = this.#header
    const key = keyOrBroken(this.#keys, this.#purpose, epoch)
    const place = placeOf(this.#keys.vaultId, this.#purpose, fileId, this.#number, isLast)
    const plain = opened(chunk, place, nonceOf(fileId, this.#number), key)
    this.#number += 1
    return plain
  }
}

function nonceOf(fileId: Buffer, number: number): Buffer {
  const nonce = Buffer.alloc(FILE_ID_BYTES + 8)
  fileId.copy(nonce)
  nonce.writeBigUInt64BE(BigInt(number), FILE_ID_BYTES)
  return nonce
}

function placeOf(
  vaultId: string,
  purpose: KeyPurpose,
  fileId: Buffer,
  number: number,
  isLast: boolean,
): Buffer {
  const place = ['keyfolio-chunks-1', vaultId, purpose, fileId.toString('hex'), number, isLast]
  return Buffer.from(JSON.stringify(place))
}
