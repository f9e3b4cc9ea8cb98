import { PASSPHRASE_MIN } from '#shared/ipc/vault.ts'

/** `missing` so many characters · long, but `simple` to guess · `short`, `good` or `strong` by its length. */
export type PassphraseStrength =
  | { readonly kind: 'missing'; readonly count: number }
  | { readonly kind: 'simple' | 'short' | 'good' | 'strong' }

/** Fewer different characters than this are a pattern, however long. */
const LEAST_DIFFERENT = 6
const GOOD_LENGTH = 16
const STRONG_LENGTH = 24

/** How long a passphrase would hold out. Length decides; repetitions and rows of keys add none. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  if (passphrase.length < PASSPHRASE_MIN)
    return { kind: 'missing', count: PASSPHRASE_MIN - passphrase.length }
  const letters = Array.from(passphrase.toLowerCase())
  if (new Set(letters).size < LEAST_DIFFERENT || countSteps(letters) < PASSPHRASE_MIN / 2)
    return { kind: 'simple' }
  if (letters.length < GOOD_LENGTH) return { kind: 'short' }
  return { kind: letters.length < STRONG_LENGTH ? 'good' : 'strong' }
}

/** Characters that do not simply go on from the one before, as in "aaaa", "1234" or "dcba". */
function countSteps(letters: readonly string[]): number {
  return letters.filter((letter, index) => {
    const before = letters[index - 1]
    return before === undefined || Math.abs(codeOf(letter) - codeOf(before)) > 1
  }).length
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0
}
