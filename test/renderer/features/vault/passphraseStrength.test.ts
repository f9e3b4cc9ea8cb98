import { describe, expect, it } from 'vitest'
import { passphraseStrength } from '#renderer/features/vault/passphraseStrength.ts'
import { countWords, isIdentity, mayBeRecoveryKey } from '#renderer/features/vault/recoveryText.ts'

describe('how good a passphrase is', () => {
  it.each([
    ['', { kind: 'missing', count: 10 }],
    ['nine long', { kind: 'missing', count: 1 }],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', { kind: 'simple' }],
    ['abababababababababababab', { kind: 'simple' }],
    ['1234567890123', { kind: 'simple' }],
    ['abcdefghijklmnopqrstuvwx', { kind: 'simple' }],
    ['olive trees', { kind: 'short' }],
    ['quiet lamps at sea', { kind: 'good' }],
    ['four quiet lamps at sea, again', { kind: 'strong' }],
    ['τέσσερις ήσυχες λάμπες στη θάλασσα', { kind: 'strong' }],
  ])('takes “%s” for what it is', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toEqual(strength)
  })
})

describe('a recovery key as typed', () => {
  const words = Array.from({ length: 24 }, () => 'word')

  it('is worth trying with 24 words, numbered or on lines of their own', () => {
    expect(mayBeRecoveryKey(words.join(' '))).toBe(true)
    expect(mayBeRecoveryKey(words.map((word, index) => `${String(index + 1)}. ${word}`).join('\n'))).toBe(
      true,
    )
    expect(mayBeRecoveryKey(words.slice(1).join(' '))).toBe(false)
    expect(countWords('  one, two\n3 three ')).toBe(3)
    expect(countWords('')).toBe(0)
  })

  it('may be the line of age, broken and in small letters', () => {
    expect(isIdentity('age-secret-\nkey-1gq97')).toBe(true)
    expect(isIdentity('age1gq97')).toBe(false)
  })
})
