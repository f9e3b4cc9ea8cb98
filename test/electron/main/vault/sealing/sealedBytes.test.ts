import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { KEPT_RECORDS, keepRecords } from '#electron/main/vault/keepRecords.ts'
import { KeysDropped } from '#electron/main/vault/keys/vaultKeys.ts'
import { isSealedBytes, openBytes, SealBroken, sealBytes } from '#electron/main/vault/sealing/sealedBytes.ts'
import { readSealedJson, writeSealedJson } from '#electron/main/vault/sealing/sealedJson.ts'
import { aFolder, entries, NOW_MS, systemError } from '../../../vaultFixtures.ts'
import { someKeys } from '../someKeys.ts'

const KEYS = someKeys()
const WHERE = { keys: KEYS, nowMs: NOW_MS }
const WordsSchema = z.object({ words: z.string() })

describe('a small thing that is sealed', () => {
  it('comes back whatever it is, and looks different each time', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (content) => {
        const [one, other] = [sealBytes(KEYS, 'one.json', content), sealBytes(KEYS, 'one.json', content)]
        expect(isSealedBytes(one)).toBe(true)
        expect(one.equals(other)).toBe(false)
        expect(openBytes(KEYS, 'one.json', one).equals(content)).toBe(true)
      }),
      { seed: 6 },
    )
  })

  it('is refused with any bit flipped, and cut at any length', () => {
    const sealed = sealBytes(KEYS, 'one.json', Buffer.from('Ψυκτική Αιγαίου'))
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const harmed = Buffer.from(sealed)
      harmed[bit >> 3] = (harmed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => openBytes(KEYS, 'one.json', harmed), `bit ${String(bit)}`).toThrow(SealBroken)
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(() => openBytes(KEYS, 'one.json', sealed.subarray(0, length))).toThrow(SealBroken)
    }
  })

  it('is refused under another name, purpose or vault, and under an epoch that nobody has', () => {
    const sealed = sealBytes(KEYS, 'one.json', Buffer.from('x'))
    expect(() => openBytes(KEYS, 'other.json', sealed)).toThrow(SealBroken)
    expect(() => openBytes(KEYS, 'one.json', sealed, 'journal')).toThrow(SealBroken)
    expect(() => openBytes(someKeys(2), 'one.json', sealed)).toThrow(SealBroken)
    const newer = sealBytes(someKeys(1, 2), 'one.json', Buffer.from('x'))
    expect(() => openBytes(KEYS, 'one.json', newer)).toThrow(SealBroken)
    expect(openBytes(someKeys(1, 2), 'one.json', sealed).toString()).toBe('x')
  })
})

describe('a small file that is sealed', () => {
  it('is read as it was written, and holds no word', async () => {
    const path = join(await aFolder(), 'words.json')
    await writeSealedJson(realDisk, path, { words: 'Κωδικός Αιγαίου' }, KEYS)
    expect((await readFile(path)).includes('Αιγαίου')).toBe(false)
    expect(await readSealedJson(realDisk, path, WordsSchema, WHERE)).toEqual({
      state: 'read',
      value: { words: 'Κωδικός Αιγαίου' },
      isStale: false,
    })
    const later = { keys: someKeys(1, 2), nowMs: NOW_MS }
    expect(await readSealedJson(realDisk, path, WordsSchema, later)).toMatchObject({ isStale: true })
  })

  it('may be missing, and may lie there as an older Keyfolio left it', async () => {
    const path = join(await aFolder(), 'words.json')
    expect(await readSealedJson(realDisk, path, WordsSchema, WHERE)).toEqual({ state: 'missing' })
    await writeFile(path, '{"words": "x"}')
    const read = await readSealedJson(realDisk, path, WordsSchema, WHERE)
    expect(read).toEqual({ state: 'read', value: { words: 'x' }, isStale: true })
  })

  it.each(['flip', 'cut', 'empty', 'other place', 'other vault'] as const)(
    'is set aside when it is damaged: %s',
    async (harm) => {
      const folder = await aFolder()
      const path = join(folder, 'words.json')
      await writeSealedJson(realDisk, path, { words: 'x' }, harm === 'other vault' ? someKeys(2) : KEYS)
      const sealed = await readFile(path)
      if (harm === 'flip') sealed[40] = (sealed[40] ?? 0) ^ 1
      const other = sealBytes(KEYS, 'other.json', Buffer.from('{"words":"x"}'))
      const harmed = {
        flip: sealed,
        cut: sealed.subarray(0, -1),
        empty: Buffer.alloc(0),
        'other place': other,
        'other vault': sealed,
      }
      await writeFile(path, harmed[harm])
      expect(await readSealedJson(realDisk, path, WordsSchema, WHERE)).toEqual({ state: 'damaged' })
      expect(await readdir(join(folder, 'damaged'))).toHaveLength(1)
      expect(await readSealedJson(realDisk, path, WordsSchema, WHERE)).toEqual({ state: 'missing' })
    },
  )

  it('that is half of an old one is set aside sealed', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'words.json'), '{"words": "Αιγαίου')
    const read = await readSealedJson(realDisk, join(folder, 'words.json'), WordsSchema, WHERE)
    expect(read.state).toBe('damaged')
    expect(await readdir(folder)).toEqual(['damaged'])
    const [name = ''] = await readdir(join(folder, 'damaged'))
    const kept = await readFile(join(folder, 'damaged', name))
    expect(kept.includes('Αιγαίου')).toBe(false)
    expect(openBytes(KEYS, 'words.json.sealed', kept).toString()).toBe('{"words": "Αιγαίου')
  })

  it('stays where it is while the vault is locked, or the disk refuses', async () => {
    const folder = await aFolder()
    const path = join(folder, 'words.json')
    await writeSealedJson(realDisk, path, { words: 'x' }, KEYS)
    const keys = someKeys()
    keys.drop()
    const read = readSealedJson(realDisk, path, WordsSchema, { keys, nowMs: NOW_MS })
    await expect(read).rejects.toThrow(KeysDropped)
    const disk: Disk = { ...realDisk, readFile: () => Promise.reject(systemError('EACCES')) }
    await expect(readSealedJson(disk, path, WordsSchema, WHERE)).rejects.toThrow('EACCES')
    expect(await readdir(folder)).toEqual(['words.json'])
  })
})

describe('records that contradict the journal', () => {
  it('are kept, dated, sealed, and none takes the place of others', async () => {
    const folder = await aFolder()
    expect((await keepRecords(realDisk, folder, entries(1, 2), WHERE)).ok).toBe(true)
    expect((await keepRecords(realDisk, folder, entries(3, 3), WHERE)).ok).toBe(true)
    const names = (await readdir(join(folder, 'damaged'))).toSorted()
    expect(names).toEqual(['records-2026-11-23T08-00-00Z-2.sealed', 'records-2026-11-23T08-00-00Z.sealed'])
    const kept = await readFile(join(folder, 'damaged', names[1] ?? ''))
    expect(kept.includes('Αιγαίου')).toBe(false)
    const lines = openBytes(KEYS, KEPT_RECORDS, kept).toString('utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(entries(1, 2))
  })

  it('say so where the disk is full', async () => {
    const disk: Disk = { ...realDisk, open: () => Promise.reject(systemError('ENOSPC')) }
    expect(await keepRecords(disk, await aFolder(), entries(1, 1), WHERE)).toEqual({
      ok: false,
      error: 'writeFailed',
    })
  })
})
