import { bech32 } from '@scure/base'
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { sodium } from '../sealing/sodium.ts'

/** The identity of `age` (an X25519 key) for 32 random bytes: `AGE-SECRET-KEY-1…`. */
export function identityOf(scalar: Uint8Array): string {
  return bech32.encodeFromBytes('age-secret-key-', scalar).toUpperCase()
}

/** The 32 bytes of an identity; throws where it is none, or mistyped. */
export function scalarOf(identity: string): Uint8Array {
  const { prefix, bytes } = bech32.decodeToBytes(identity)
  if (prefix.toLowerCase() !== 'age-secret-key-' || bytes.length !== SCALAR_BYTES) {
    throw new Error('No identity of age')
  }
  return bytes
}

/** An identity as 24 English words (BIP39, the last one holds a checksum); throws where it is none. */
export function wordsOf(identity: string): string[] {
  return entropyToMnemonic(scalarOf(identity), wordlist).split(' ')
}

/**
 * The identity that 24 words stand for; null where a word is none of the list, or their checksum fails. Each word may be
 * cut to its first four letters, which no two of them share.
 */
export function identityOfWords(words: readonly string[]): string | null {
  const whole = words.map((word) => fromTyped.get(lettersOf(word)))
  if (whole.length !== WORDS || whole.includes(undefined)) return null
  try {
    return identityOf(mnemonicToEntropy(whole.join(' '), wordlist))
  } catch {
    return null
  }
}

/** The identity in what somebody typed: words with any case, spaces, accents and numbering, or the identity itself. */
export function identityOfTyped(typed: string): string | null {
  const compact = typed.replaceAll(/\s/gu, '').toUpperCase()
  if (!compact.startsWith('AGE-SECRET-KEY-1')) {
    return identityOfWords(
      lettersOf(typed)
        .split(/[^a-z]+/u)
        .filter((word) => word !== ''),
    )
  }
  try {
    return identityOf(scalarOf(compact))
  } catch {
    return null
  }
}

/** The public half of an identity, `age1…`: whom files are made out to. `readySodium` comes before. */
export function recipientOf(identity: string): string {
  return bech32.encodeFromBytes('age', sodium.crypto_scalarmult_base(scalarOf(identity)))
}

/** The 32 bytes of a recipient; throws where it is none. */
export function publicKeyOf(recipient: string): Uint8Array {
  const { prefix, bytes } = bech32.decodeToBytes(recipient)
  if (prefix !== 'age' || bytes.length !== SCALAR_BYTES) throw new Error('No recipient of age')
  return bytes
}

function lettersOf(typed: string): string {
  return typed.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
}

const SCALAR_BYTES = 32
const WORDS = 24
const fromTyped = new Map(
  wordlist.flatMap((word) => [[word, word] as const, [word.slice(0, 4), word] as const]),
)
