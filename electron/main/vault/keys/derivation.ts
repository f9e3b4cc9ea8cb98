import { z } from 'zod'
import { sodium } from '../sealing/sodium.ts'
import { BytesSchema, bytesOf } from './bytes.ts'

/** How a key is made of a passphrase; stands in the header. */
export const DerivationSchema = z
  .strictObject({
    algorithm: z.literal('argon2id'),
    memoryKiB: z.int(),
    iterations: z.int(),
    parallelism: z.int(),
    salt: BytesSchema.length(22),
  })
  .readonly()
export type Derivation = z.infer<typeof DerivationSchema>
type Cost = Omit<Derivation, 'algorithm' | 'salt'>

/** What new headers ask for: about 0.4 s. */
export const COST: Cost = { memoryKiB: 128 * 1024, iterations: 3, parallelism: 1 }

/** What a header has to ask for at least: less, and somebody has weakened it to guess faster. */
const LEAST_COST: Cost = { memoryKiB: 64 * 1024, iterations: 2, parallelism: 1 }

/** What a header may ask for at most: more would only hold the machine up. libsodium has one lane. */
const MOST_COST: Cost = { memoryKiB: 1024 * 1024, iterations: 20, parallelism: 1 }

/** For tests: a header that asks for so little is refused by every release. */
export const CHEAP_COST: Cost = { memoryKiB: 64, iterations: 1, parallelism: 1 }

/** Makes a key of 32 bytes of a passphrase; whoever asks overwrites it. */
export type Derive = (passphrase: Uint8Array, derivation: Derivation) => Promise<Uint8Array>

/** Whether a header may ask for this. Asked before anything is derived. */
export function isAllowed(derivation: Derivation, allowsCheap: boolean): boolean {
  const least = allowsCheap ? CHEAP_COST : LEAST_COST
  return (['memoryKiB', 'iterations', 'parallelism'] as const).every(
    (name) => derivation[name] >= least[name] && derivation[name] <= MOST_COST[name],
  )
}

/** The bytes that a passphrase is: the same ones, whichever keyboard composed its accents. */
export function passphraseBytes(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize('NFKC'))
}

/** Argon2id (RFC 9106) in the thread that asks. */
export function argon2id(passphrase: Uint8Array, { memoryKiB, iterations, salt }: Derivation): Uint8Array {
  return sodium.crypto_pwhash(
    KEY_BYTES,
    passphrase,
    bytesOf(salt),
    iterations,
    memoryKiB * 1024,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  )
}

const KEY_BYTES = 32
