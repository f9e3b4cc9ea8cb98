import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  identityOf,
  identityOfTyped,
  identityOfWords,
  recipientOf,
  scalarOf,
  wordsOf,
} from '#electron/main/vault/keys/recoveryKey.ts'
import { readySodium } from '#electron/main/vault/sealing/sodium.ts'
import { aKeyring, someKeys } from '../someKeys.ts'

await readySodium()

const anIdentity = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(identityOf)

describe('the recovery key', () => {
  it('has the same form and the same recipient as one of age', async () => {
    for (let round = 0; round < 20; round++) {
      const identity = await generateX25519Identity()
      expect(identityOf(scalarOf(identity))).toBe(identity)
      expect(recipientOf(identity)).toBe(await identityToRecipient(identity))
    }
  })

  it('comes back from its words, however they are typed', () => {
    fc.assert(
      fc.property(anIdentity, (identity) => {
        const words = wordsOf(identity)
        expect(words).toHaveLength(24)
        expect(identityOfWords(words)).toBe(identity)
        expect(identityOfWords(words.map((word) => word.slice(0, 4)))).toBe(identity)
        expect(identityOfTyped(`  ${words.join('  \n').toUpperCase()} `)).toBe(identity)
        expect(identityOfTyped(words.map((word, index) => `${index + 1}. ${word},`).join(' '))).toBe(identity)
        expect(identityOfTyped(words.join(' ').replaceAll('e', 'é'))).toBe(identity)
        expect(identityOfTyped(` ${identity.toLowerCase()}\n`)).toBe(identity)
      }),
    )
  })

  it('refuses a mistyped one', () => {
    const [identity = ''] = aKeyring().backupIdentities
    const words = wordsOf(identity)
    expect(identityOfWords(words.slice(1))).toBeNull()
    expect(identityOfWords([...words.slice(0, 23), 'keyfolio'])).toBeNull()
    expect(identityOfTyped(`${identity.slice(0, -1)}${identity.endsWith('Q') ? 'P' : 'Q'}`)).toBeNull()
    expect(identityOfTyped('')).toBeNull()
    expect(identityOfTyped('φράση πρόσβασης')).toBeNull()
    // The checksum has eight bits: of two words exchanged, one in 256 passes.
    const swapped = words.slice(1).map((_, index) => {
      const other = [...words]
      other[index] = words[index + 1] ?? ''
      other[index + 1] = words[index] ?? ''
      return identityOfWords(other)
    })
    expect(swapped.filter((one) => one !== null && one !== identity).length).toBeLessThan(3)
  })
})

describe('keys for tests', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(someKeys().keyOf('journal', 1)).toEqual(someKeys(1).keyOf('journal', 1))
    expect(someKeys(2).keyOf('journal', 1)).not.toEqual(someKeys(1).keyOf('journal', 1))
    expect(someKeys(1, 3).epoch).toBe(3)
  })
})
