import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import { writeHeader } from '#electron/main/vault/journal/segmentHeader.ts'
import { chainedHash, frameLine } from '#electron/main/vault/journal/segmentLine.ts'
import { realDisk } from '#electron/main/vault/disk.ts'
import { KeysDropped, openKeys } from '#electron/main/vault/keys/vaultKeys.ts'
import { journalSealer } from '#electron/main/vault/sealing/lineSealer.ts'
import { compiledSodium, sodium } from '#electron/main/vault/sealing/sodium.ts'
import { SealBroken } from '#electron/main/vault/sealing/sealedBytes.ts'
import { aFolder, anEntry, entries, NOW_MS } from '../../../vaultFixtures.ts'
import { change, positions, segmentPath } from '../journal/journalFixtures.ts'
import { aKeyring, someKeys } from '../someKeys.ts'

const TEXT = canonicalJson(anEntry(7))

describe('journalSealer', () => {
  it('gives back what was sealed, Greek too, in one line that says its epoch', () => {
    const sealer = journalSealer(someKeys())
    const line = sealer.seal(TEXT)
    expect(line).toMatch(/^kf1\.1\.[A-Za-z0-9_-]+$/)
    expect(line.startsWith(sealer.prefix)).toBe(true)
    expect(sealer.open(line)).toBe(TEXT)
    expect(sealer.open(sealer.seal(''))).toBe('')
  })

  it('gives the same line for the same text, and another nonce for another text', () => {
    const sealer = journalSealer(someKeys())
    expect(sealer.seal(TEXT)).toBe(journalSealer(someKeys()).seal(TEXT))
    const nonces = ['a', 'b', 'aa', 'ab'].map((text) =>
      bodyOf(sealer.seal(text)).subarray(0, 24).toString('hex'),
    )
    expect(new Set(nonces).size).toBe(4)
  })

  it('shows nothing of the text', () => {
    const line = journalSealer(someKeys()).seal(TEXT)
    expect(bodyOf(line).includes('Ψυκτική')).toBe(false)
    expect(bodyOf(line).includes('position')).toBe(false)
  })

  it('seals under the newest epoch and opens lines of every earlier one', () => {
    const older = journalSealer(someKeys(1, 1)).seal(TEXT)
    const keys = openKeys(aKeyring(1, 1))
    const sealer = journalSealer(keys)
    expect(sealer.seal(TEXT)).toBe(older)
    keys.replace(aKeyring(1, 3))
    expect(sealer.seal(TEXT)).toMatch(/^kf1\.3\./)
    expect(sealer.open(older)).toBe(TEXT)
    expect(() => journalSealer(someKeys(1, 1)).open(sealer.seal(TEXT))).toThrow(SealBroken)
  })

  it('refuses a line of another vault, and one that claims another epoch', () => {
    const line = journalSealer(someKeys(1, 2)).seal(TEXT)
    expect(() => journalSealer(someKeys(2, 2)).open(line)).toThrow(SealBroken)
    expect(() => journalSealer(someKeys(1, 2)).open(line.replace('kf1.2.', 'kf1.1.'))).toThrow(SealBroken)
    const { key } = aKeyring(1, 1).epochs[0] ?? { key: new Uint8Array() }
    const sameKey = openKeys({ ...aKeyring(2, 1), epochs: [{ epoch: 1, key }] })
    expect(() => journalSealer(sameKey).open(journalSealer(someKeys()).seal(TEXT))).toThrow(SealBroken)
  })

  it('refuses plain text, other spellings of a line and every changed letter', () => {
    const sealer = journalSealer(someKeys())
    const line = sealer.seal('{"position":1}')
    const others = [TEXT, '', `${line}=`, ` ${line}`, line.replace('kf1.1.', 'kf1.01.'), line.slice(0, -1)]
    for (const other of others) expect(() => sealer.open(other)).toThrow(SealBroken)
    for (let at = 0; at < line.length; at++) {
      const letter = line[at] === 'A' ? 'B' : 'A'
      expect(() => sealer.open(line.slice(0, at) + letter + line.slice(at + 1))).toThrow(SealBroken)
    }
  })

  it('takes texts of every length, also such that the memory of libsodium has to grow for', () => {
    const sealer = journalSealer(someKeys())
    for (const length of [0, 1, 21_000, 3_000_000, 7, 9_000_000, 0]) {
      const text = 'Ω'.repeat(length)
      expect(sealer.open(sealer.seal(text)) === text).toBe(true)
    }
  })

  it('leaves neither text nor keys in the memory of libsodium', () => {
    const keys = someKeys(4)
    const sealer = journalSealer(keys)
    // The last block that was hashed stays on the stack until the next one; what stands before it does not.
    const marker = 'Κωδικός-που-δεν-μένει'
    const text = marker + '.'.repeat(300)
    const memory = () => Buffer.from(compiledSodium().HEAPU8.buffer)
    expect(sealer.open(sealer.seal(text))).toBe(text)
    expect(() => sealer.open(`${sealer.seal(text).slice(0, -2)}AA`)).toThrow(SealBroken)
    const key = sodium.crypto_generichash(32, Buffer.from('keyfolio-line-seal'), keys.keyOf('journal', 1))
    // The wrappers that have derived it, here too, leave it behind; no line adds to that.
    const places = occurrences(memory(), Buffer.from(key))
    sealer.open(sealer.seal(text))
    expect(occurrences(memory(), Buffer.from(key))).toBeLessThanOrEqual(places)
    expect(occurrences(memory(), Buffer.from(marker))).toBe(0)
  })

  it('opens and seals nothing any more once the vault is locked', () => {
    const keys = someKeys(3)
    const sealer = journalSealer(keys)
    const line = sealer.seal(TEXT)
    keys.drop()
    expect(() => sealer.seal(TEXT)).toThrow(KeysDropped)
    expect(() => sealer.open(line)).toThrow(KeysDropped)
  })
})

describe('a sealed journal', () => {
  const open = async (folder: string) => {
    const sealer = journalSealer(someKeys())
    return openJournal(folder, { disk: realDisk, nowMs: () => NOW_MS, sealer })
  }

  it('holds its records and nothing that can be read', async () => {
    const folder = await aFolder()
    const { journal } = await open(folder)
    await journal.append(entries(1, 5))
    await journal.close()
    await change(segmentPath(folder, 1), (bytes) => {
      expect(bytes.includes('Ψυκτική')).toBe(false)
      expect(bytes.includes('client')).toBe(false)
      return bytes
    })
    const again = (await open(folder)).journal
    expect((await again.read(1, 10)).ok && (await positions(again))).toEqual([1, 2, 3, 4, 5])
    await again.close()
  })

  it('does not take a sealed record for another one, even under a frame that was made to fit', async () => {
    const folder = await aFolder()
    const { journal } = await open(folder)
    await journal.append(entries(1, 3))
    await journal.close()
    const sealer = journalSealer(someKeys())
    const contents = [1, 3, 2].map((position) => Buffer.from(sealer.seal(canonicalJson(anEntry(position)))))
    await change(segmentPath(folder, 1), () => {
      let hash = ''
      const lines = contents.map((content, index) => {
        hash = chainedHash(hash, content)
        return frameLine(index + 1, hash, content)
      })
      return Buffer.concat([writeHeader(1, ''), ...lines])
    })
    const again = (await open(folder)).journal
    const read = await again.read(2, 1)
    expect(read.ok).toBe(false)
    await again.close()
  })
})

function bodyOf(line: string): Buffer {
  return Buffer.from(line.split('.')[2] ?? '', 'base64url')
}

function occurrences(bytes: Buffer, wanted: Buffer): number {
  let found = 0
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) found += 1
  return found
}
