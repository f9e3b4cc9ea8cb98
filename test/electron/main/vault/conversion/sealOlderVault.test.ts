import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '#electron/main/vault/disk.ts'
import { sealSecondFolder } from '#electron/main/vault/conversion/sealSecondFolder.ts'
import { openBytes } from '#electron/main/vault/sealing/sealedBytes.ts'
import { ChunkOpener } from '#electron/main/vault/sealing/sealedChunks.ts'
import { aFaultyDisk } from '../../../vaultFixtures.ts'
import { someKeys } from '../someKeys.ts'
import {
  allFiles,
  anOldVault,
  LATER_MS,
  opened,
  plainJournalOf,
  readableWords,
  sealedJournalOf,
  sealVault,
  UNSEALED,
  WORDS,
} from './oldVault.ts'

describe('a vault of the last Keyfolio without sealing', () => {
  it('is kept as that Keyfolio wrote it', async () => {
    const hash = createHash('sha256')
    for (const name of await allFiles(UNSEALED)) {
      hash.update(`${name}\n`).update(await readFile(join(UNSEALED, name)))
    }
    expect(hash.digest('hex')).toBe('ef0198abb7369b7bf216e1456e36961a350acace2e2a47ef1b887835eeee6065')
    const readable = await readableWords(UNSEALED)
    for (const word of WORDS) expect(readable.join('\n')).toContain(word)
  })

  it('has the same records once it is sealed, and nothing of them can be read', async () => {
    const old = await anOldVault()
    const before = await plainJournalOf((await anOldVault()).vault)
    const shares: number[] = []
    await sealVault(old.vault, { onProgress: (share) => shares.push(share) })
    const after = await sealedJournalOf(old.vault)
    expect(after.entries).toEqual(before.entries)
    expect(after.entries).toHaveLength(22)
    expect({ first: after.first, gaps: after.gaps }).toEqual({ first: before.first, gaps: [] })
    expect(after.head?.position).toBe(before.head?.position)
    expect(after.head?.hash).not.toBe(before.head?.hash)
    expect(after.report).toMatchObject({ state: 'ready', damagedBytes: 0, cutBytes: 0, segments: 4 })
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    // The preferences are parted by who reads them.
    expect((await readableWords(old.root)).filter((found) => !found.startsWith('vault/preferences'))).toEqual(
      [],
    )
  })

  it('opens as a whole: nothing to mend, and the next snapshot goes on from the last', async () => {
    const old = await anOldVault()
    await sealVault(old.vault)
    const vault = await opened(old.vault)
    expect(vault.repaired).toBe(0)
    expect(vault.journal.gaps()).toEqual([])
    const listed = await vault.snapshots.list()
    expect(listed.filter(({ place }) => place === 'vault').map(({ position }) => position)).toEqual([
      61, 48, 40, 33, 26,
    ])
    expect(listed.every(({ isProven }) => isProven)).toBe(true)
    for (const { id } of listed) expect((await vault.snapshots.open(id)).ok).toBe(true)
    // The one before the update was made of the one before it, and of the journal behind that.
    const taken = await vault.snapshots.take('asked')
    expect(taken).toMatchObject({ ok: true, value: { position: 61, counts: { client: 61 } } })
    const [stored] = await vault.attachments.list()
    expect(stored).toBeDefined()
    expect((await vault.attachments.list()).length).toBe(3)
    expect(vault.preferences.current().managerName).toBe('Αναστασία Γεωργίου')
    await vault.close(5000)
    expect(await readableWords(old.root)).toEqual([])
  })

  it('has snapshots that stand on the chain as it is now', async () => {
    const old = await anOldVault()
    const before = await plainJournalOf((await anOldVault()).vault)
    await sealVault(old.vault)
    const vault = await opened(old.vault)
    const headers = new Map<number, string>()
    for (const { id, position, place } of await vault.snapshots.list()) {
      const open = await vault.snapshots.open(id)
      if (open.ok && place === 'vault') headers.set(position, open.value.header.hash)
    }
    await vault.close(5000)
    const { hash } = before.head ?? { hash: '' }
    expect([...headers.values()]).not.toContain(hash)
    const after = await sealedJournalOf(old.vault)
    expect(after.entries.some(({ position }) => position === 48)).toBe(true)
    const lines = (
      await Promise.all(
        (await readdir(join(old.vault, 'journal'))).map((name) =>
          readFile(join(old.vault, 'journal', name), 'latin1'),
        ),
      )
    ).join('')
    for (const position of [40, 48]) {
      const line = lines.split('\n').find((one) => one.slice(11, 23) === String(position).padStart(12, '0'))
      expect(line?.slice(33, 97)).toBe(headers.get(position))
    }
  })

  it('keeps what was found damaged, to be opened with the keys of the vault', async () => {
    const old = await anOldVault()
    const names = await allFiles(join(old.vault, 'damaged'))
    await sealVault(old.vault)
    expect(await allFiles(join(old.vault, 'damaged'))).toEqual(names.map((name) => `${name}.sealed`))
    for (const folder of ['damaged', 'old']) {
      for (const name of await allFiles(join(UNSEALED, 'vault', folder))) {
        const opener = new ChunkOpener(someKeys(), 'files')
        const pieces = opener.push(await readFile(join(old.vault, folder, `${name}.sealed`)))
        const plain = Buffer.concat([...pieces, opener.end()])
        expect(plain.equals(await readFile(join(UNSEALED, 'vault', folder, name))), name).toBe(true)
      }
    }
    const words = openBytes(
      someKeys(),
      'reminderWords.json',
      await readFile(join(old.vault, 'reminderWords.json')),
    )
    expect(words.toString('utf8')).toContain('Ελένη Παπαδοπούλου')
  })

  it('is left alone once it is sealed', async () => {
    const old = await anOldVault()
    await sealVault(old.vault)
    const contents = async () => {
      const files = await allFiles(old.root)
      return Promise.all(
        files.map(async (name) => [name, (await readFile(join(old.root, name))).toString('base64')]),
      )
    }
    const before = await contents()
    const changes: string[] = []
    const disk = { ...realDisk }
    for (const call of ['rename', 'remove', 'makeFolder'] as const) {
      disk[call] = (...given: string[]) => {
        changes.push(`${call} ${given.join(' ')}`)
        return Promise.resolve()
      }
    }
    const shares: number[] = []
    await sealVault(old.vault, { disk, onProgress: (share) => shares.push(share) })
    expect(await contents()).toEqual(before)
    expect({ changes, shares }).toEqual({ changes: [], shares: [] })
  })

  it('has clear text sealed that came among its damaged things since, and opens where there is no room for that', async () => {
    const old = await anOldVault()
    await sealVault(old.vault)
    await mkdir(join(old.vault, 'damaged', 'browser-database-later'))
    await writeFile(join(old.vault, 'damaged', 'browser-database-later', '000005.log'), 'Ψυκτική Αιγαίου')
    const { disk, faults } = aFaultyDisk()
    faults.fail = { sync: 'ENOSPC' }
    await sealVault(old.vault, { disk })
    expect(await readableWords(join(old.vault, 'damaged'))).toHaveLength(1)
    await sealVault(old.vault)
    expect(await readableWords(join(old.vault, 'damaged'))).toEqual([])
    expect(await readdir(join(old.vault, 'damaged', 'browser-database-later'))).toEqual(['000005.log.sealed'])
  })

  it('sets a damaged snapshot aside, sealed, and goes on', async () => {
    const old = await anOldVault()
    const name = '2026-10-01T13-00-00-000Z_000000000040_asked.keyfolio'
    const path = join(old.vault, 'snapshots', name)
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, bytes.length - 20))
    await sealVault(old.vault)
    expect(
      (await readdir(join(old.vault, 'snapshots'))).filter((one) => one.endsWith('.keyfolio')),
    ).toHaveLength(3)
    expect((await readdir(join(old.vault, 'damaged'))).join()).toMatch(
      /_000000000040_asked-.*\.keyfolio\.sealed/,
    )
    expect((await readableWords(old.root)).filter((found) => !found.startsWith('vault/preferences'))).toEqual(
      [],
    )
  })

  it('has nothing to tell where it is new', async () => {
    const { root } = await anOldVault()
    const fresh = join(root, 'fresh')
    await realDisk.makeFolder(fresh)
    const shares: number[] = []
    await sealVault(fresh, { onProgress: (share) => shares.push(share) })
    expect(await readdir(fresh)).toEqual(['sealed.json'])
    expect(shares).toEqual([])
  })
})

describe('the second folder', () => {
  const settings = () => ({ disk: realDisk, otherDisk: realDisk, nowMs: () => LATER_MS, keys: someKeys() })

  it('is sealed when it comes back', async () => {
    const old = await anOldVault()
    const away = `${old.drive} away`
    await rename(old.drive, away)
    await sealVault(old.vault)
    expect(await sealSecondFolder(old.vault, settings())).toBe('due')
    expect(await readableWords(away)).not.toEqual([])
    await rename(away, old.drive)
    expect(await sealSecondFolder(old.vault, settings())).toBe('done')
    expect(await readableWords(old.drive)).toEqual([])
    expect(await allFiles(old.vault)).not.toContain('conversion.sealed')
    expect(await sealSecondFolder(old.vault, settings())).toBe('done')
  })

  it('stays as it is where it belongs to another device', async () => {
    const old = await anOldVault()
    await realDisk.remove(join(old.vault, 'device.json'))
    const handle = await realDisk.open(join(old.vault, 'device.json'), 'w')
    await handle.writeFile('{"deviceId":"11111111-0000-7000-8000-00000000d001"}')
    await handle.close()
    const before = await readableWords(old.drive)
    await sealVault(old.vault)
    expect(await readableWords(old.drive)).toEqual(before)
    expect(await sealSecondFolder(old.vault, settings())).toBe('none')
  })
})
