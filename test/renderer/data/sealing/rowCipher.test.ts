import { describe, expect, it } from 'vitest'
import { epochOf, type RowCipher, rowCipher } from '#renderer/data/sealing/rowCipher.ts'
import { RowNotOpened } from '#renderer/data/sealing/rowNotOpened.ts'
import { loadSodium } from '#renderer/data/sealing/startSealing.ts'

const keyOf = (epoch: number): Uint8Array => new Uint8Array(32).fill(epoch)

async function aCipher(epoch = 1, epochs: readonly number[] = [epoch]): Promise<RowCipher> {
  return rowCipher(await loadSodium(), {
    epoch,
    keys: epochs.map((one) => ({ epoch: one, key: keyOf(one) })),
  })
}

const TEXT = '{"id":"a","name":"Ψυκτική Αιγαίου"}'

describe('the cipher of rows', () => {
  it('opens what it has sealed', async () => {
    const cipher = await aCipher()
    const sealed = cipher.seal('clients', 'a', TEXT)
    expect(cipher.open('clients', 'a', sealed)).toBe(TEXT)
    expect(sealed.length).toBe(4 + 24 + new TextEncoder().encode(TEXT).length + 16)
    expect(new TextDecoder().decode(sealed)).not.toContain('Ψυκτική')
  })

  it('is what XChaCha20-Poly1305 of libsodium makes, with the place as associated data', async () => {
    const cipher = await aCipher(7)
    const sealed = cipher.seal('changes', 12, TEXT)
    const { default: sodium } = await import('libsodium-wrappers')
    const opened = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed.subarray(28),
      'keyfolio-row/1 changes 12',
      sealed.subarray(4, 28),
      keyOf(7),
    )
    expect(new TextDecoder().decode(opened)).toBe(TEXT)
    expect(epochOf(sealed)).toBe(7)
  })

  it('uses no nonce twice', async () => {
    const cipher = await aCipher()
    const nonces = Array.from({ length: 3000 }, () => cipher.seal('clients', 'a', TEXT).slice(4, 28).join())
    expect(new Set(nonces).size).toBe(nonces.length)
  })

  it('opens nothing in another place, not even a number where a text was', async () => {
    const cipher = await aCipher()
    const sealed = cipher.seal('changes', 12, TEXT)
    for (const [table, key] of [
      ['changes', 13],
      ['changes', '12'],
      ['clients', 12],
      ['changes 12', ''],
    ] as const) {
      expect(() => cipher.open(table, key, sealed)).toThrow(RowNotOpened)
    }
  })

  it('opens nothing of which one bit is another, or a part is missing', async () => {
    const cipher = await aCipher()
    const sealed = cipher.seal('clients', 'a', TEXT)
    for (let byte = 0; byte < sealed.length; byte++) {
      const damaged = sealed.slice()
      damaged[byte] = (damaged[byte] ?? 0) ^ (1 << (byte % 8))
      expect(() => cipher.open('clients', 'a', damaged), String(byte)).toThrow(RowNotOpened)
      expect(() => cipher.open('clients', 'a', sealed.slice(0, byte)), String(byte)).toThrow(RowNotOpened)
    }
    expect(cipher.open('clients', 'a', sealed)).toBe(TEXT)
  })

  it('seals under the newest key and opens under the older ones it has', async () => {
    const [first, both] = [await aCipher(1), await aCipher(2, [1, 2])]
    const old = first.seal('clients', 'a', TEXT)
    expect(both.open('clients', 'a', old)).toBe(TEXT)
    const fresh = both.seal('clients', 'a', TEXT)
    expect([epochOf(old), epochOf(fresh)]).toEqual([1, 2])
    expect(() => first.open('clients', 'a', fresh)).toThrow(RowNotOpened)
  })

  it('takes rows of any size, one cipher beside the other', async () => {
    const [one, other] = [await aCipher(1), await aCipher(2)]
    for (const length of [0, 1, 65_535, 65_536, 65_537, 3 << 20, 10]) {
      const text = 'Ω'.repeat(length)
      expect(one.open('people', 'p', one.seal('people', 'p', text)) === text).toBe(true)
      expect(other.open('people', 'p', other.seal('people', 'p', text)) === text).toBe(true)
    }
  })

  it('needs the key under which it is to seal', async () => {
    await expect(aCipher(3, [1, 2])).rejects.toThrow('epoch 3')
  })
})
