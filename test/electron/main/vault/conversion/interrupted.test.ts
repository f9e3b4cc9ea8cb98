import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConversionFailed } from '#electron/main/vault/conversion/conversionFailed.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import { checkSnapshot } from '#electron/main/vault/snapshots/checkSnapshot.ts'
import { ownAccess } from '#electron/main/vault/snapshots/access.ts'
import { aFaultyDisk, aFolder, anEntry, systemError } from '../../../vaultFixtures.ts'
import { MortalDisk } from '../journal/mortalDisk.ts'
import { someKeys } from '../someKeys.ts'
import {
  allFiles,
  anOldVault,
  LATER_MS,
  plainJournalOf,
  readableWords,
  sealedJournalOf,
  sealVault,
} from './oldVault.ts'

/** Most of the time is waiting for the disk. */
const AT_ONCE = 6

/** What a test of many crashes can do again and again: one of each kind of file. */
async function aSmallVault(): Promise<string> {
  const { vault } = await anOldVault()
  for (const name of ['backup.json', 'preferences.json']) await rm(join(vault, name))
  for (const name of ['000000000054.log', '000000000061.log']) await rm(join(vault, 'journal', name))
  for (const name of await readdir(join(vault, 'snapshots'))) {
    if (/_0000000000(26|33)_/.test(name)) await rm(join(vault, 'snapshots', name))
  }
  await rm(join(vault, 'attachments', '04'), { recursive: true })
  await rm(join(vault, 'old'), { recursive: true })
  for (const name of await readdir(join(vault, 'damaged'))) {
    if (!name.startsWith('records')) await rm(join(vault, 'damaged', name), { recursive: true })
  }
  return vault
}

/** What a sealed vault holds, told in a way that does not depend on how often it was begun. */
async function outcome(vault: string) {
  const { entries, gaps, head } = await sealedJournalOf(vault)
  const snapshots: unknown[] = []
  for (const name of await readdir(join(vault, 'snapshots'))) {
    if (!name.endsWith('.keyfolio')) continue
    const access = ownAccess(someKeys().keyring())
    const { header, footer } = await checkSnapshot(join(vault, 'snapshots', name), { disk: realDisk, access })
    snapshots.push({ name, header, footer })
  }
  return { files: await allFiles(vault), words: await readableWords(vault), entries, gaps, head, snapshots }
}

async function copyOf(vault: string): Promise<string> {
  const folder = join(await aFolder(), 'vault')
  await cp(vault, folder, { recursive: true })
  return folder
}

async function failureOf(sealing: Promise<void>): Promise<unknown> {
  return sealing.then(
    () => null,
    (error: unknown) => error,
  )
}

describe('sealing a vault that breaks off', () => {
  it('ends as if it had never broken off, whatever was written last', async () => {
    const small = await aSmallVault()
    const whole = await copyOf(small)
    await sealVault(whole)
    const meant = await outcome(whole)
    expect(meant.entries).toHaveLength(14)
    expect(meant.snapshots).toHaveLength(2)
    expect(meant.words).toEqual([])
    let crashes = 0
    const breakOff = async (changes: number): Promise<boolean> => {
      const vault = await copyOf(small)
      const mortal = new MortalDisk(changes)
      await failureOf(sealVault(vault, { disk: mortal.disk }))
      if (!mortal.isDead) return false
      crashes += 1
      await removeLeftOvers(vault)
      await sealVault(vault)
      expect(await outcome(vault), `after ${String(changes)} changes`).toEqual(meant)
      await rm(vault, { recursive: true })
      return true
    }
    for (let first = 0; ; first += AT_ONCE) {
      const several = Array.from({ length: AT_ONCE }, (_, index) => breakOff(first + index))
      if ((await Promise.all(several)).includes(false)) break
    }
    expect(crashes).toBeGreaterThan(50)
  }, 240_000)

  it('goes on after two crashes, too', async () => {
    const small = await aSmallVault()
    const whole = await copyOf(small)
    await sealVault(whole)
    const meant = await outcome(whole)
    for (const changes of [25, 40, 55]) {
      const vault = await copyOf(small)
      await failureOf(sealVault(vault, { disk: new MortalDisk(changes).disk }))
      await failureOf(sealVault(vault, { disk: new MortalDisk(9).disk }))
      await removeLeftOvers(vault)
      await sealVault(vault)
      expect(await outcome(vault), `after ${String(changes)} changes`).toEqual(meant)
    }
  }, 60_000)

  it('takes what the older Keyfolio has written in between', async () => {
    const vault = await aSmallVault()
    const disk: Disk = {
      ...realDisk,
      rename: (from, to) =>
        from.endsWith('journal') ? Promise.reject(systemError('EIO')) : realDisk.rename(from, to),
    }
    expect(await failureOf(sealVault(vault, { disk }))).toBeInstanceOf(ConversionFailed)
    const { journal } = await openJournal(vault, { disk: realDisk, nowMs: () => LATER_MS })
    expect((await journal.append([anEntry(54, 'Καινούργιος πελάτης')])).ok).toBe(true)
    await journal.close()
    await sealVault(vault)
    const { entries } = await sealedJournalOf(vault)
    expect(entries.at(-1)).toEqual(anEntry(54, 'Καινούργιος πελάτης'))
    expect(await readableWords(vault, ['Καινούργιος'])).toEqual([])
  })

  it('puts the old journal back where nothing tells of a new one', async () => {
    const vault = await aSmallVault()
    const { entries } = await plainJournalOf(await copyOf(vault))
    await realDisk.makeFolder(join(vault, 'converting'))
    await rename(join(vault, 'journal'), join(vault, 'converting', 'old-journal'))
    await sealVault(vault)
    expect((await sealedJournalOf(vault)).entries).toEqual(entries)
  })

  it('keeps a journal that somebody began meanwhile', async () => {
    const vault = await aSmallVault()
    const { entries } = await plainJournalOf(await copyOf(vault))
    let renames = 0
    const disk: Disk = {
      ...realDisk,
      rename(from, to) {
        if (from.endsWith('journal') && ++renames === 2) return Promise.reject(systemError('EIO'))
        return realDisk.rename(from, to)
      },
    }
    await failureOf(sealVault(vault, { disk }))
    const { journal } = await openJournal(vault, { disk: realDisk, nowMs: () => LATER_MS })
    await journal.append([anEntry(1, 'Λάθος αρχή')])
    await journal.close()
    await sealVault(vault)
    expect((await sealedJournalOf(vault)).entries).toEqual(entries)
    expect((await allFiles(join(vault, 'damaged'))).join()).toMatch(/journal-.*000000000001\.log\.sealed/)
    expect(await readableWords(vault, ['Λάθος'])).toEqual([])
  })
})

describe('a disk without room', () => {
  it('is told before anything is written, with how much is missing', async () => {
    const { vault } = await anOldVault()
    const before = await contentsOf(vault)
    const disk: Disk = { ...realDisk, freeBytes: () => Promise.resolve(1000) }
    const failure = await failureOf(sealVault(vault, { disk }))
    expect(failure).toMatchObject({ code: 'diskFull' })
    expect(failure instanceof ConversionFailed && failure.neededBytes).toBeGreaterThan(1 << 20)
    expect(await contentsOf(vault)).toEqual(before)
  })

  it('leaves the old vault as it was', async () => {
    const { vault } = await anOldVault()
    const before = await contentsOf(vault)
    const { disk, faults } = aFaultyDisk()
    faults.fail = { write: 'ENOSPC', sync: 'ENOSPC' }
    expect(await failureOf(sealVault(vault, { disk }))).toMatchObject({
      name: 'ConversionFailed',
      code: 'diskFull',
    })
    expect(await contentsOf(vault)).toEqual(before)
    faults.fail = {}
    await sealVault(vault, { disk })
    expect((await sealedJournalOf(vault)).entries).toHaveLength(22)
  })

  it.each([3, 6, 9, 12, 15, 20])(
    'is gone on from when room came back: full after %i files',
    async (files) => {
      const small = await aSmallVault()
      let left = files
      const disk: Disk = {
        ...realDisk,
        open: (path, flags) =>
          flags !== 'r' && --left < 0 ? Promise.reject(systemError('ENOSPC')) : realDisk.open(path, flags),
      }
      const failure = await failureOf(sealVault(small, { disk }))
      if (left < 0) expect(failure).toMatchObject({ code: 'diskFull' })
      await sealVault(small)
      const { entries, snapshots, words } = await outcome(small)
      expect(entries).toHaveLength(14)
      expect(snapshots).toHaveLength(2)
      expect(words).toEqual([])
    },
  )
})

describe('a damaged journal', () => {
  it('is mended from a snapshot before it is sealed', async () => {
    const { vault } = await anOldVault()
    const { entries } = await plainJournalOf(await copyOf(vault))
    await damageRecord(vault, 45)
    await sealVault(vault)
    const sealed = await sealedJournalOf(vault)
    expect(sealed.entries).toEqual(entries)
    expect(sealed.gaps).toEqual([])
  })

  it('keeps its gap where nobody has the record, and the damaged bytes', async () => {
    const { vault, root } = await anOldVault()
    const { entries } = await plainJournalOf(await copyOf(vault))
    await damageRecord(vault, 55)
    await sealVault(vault)
    const sealed = await sealedJournalOf(vault)
    expect(sealed.entries).toEqual(entries.filter(({ position }) => position !== 55))
    expect(sealed.gaps).toEqual([{ from: 55, to: 55 }])
    expect(sealed.report).toMatchObject({ state: 'ready', damagedBytes: 0, missing: 1 })
    expect((await allFiles(join(vault, 'damaged'))).join()).toMatch(/journal-000000000054-.*\.log\.sealed/)
    expect((await readableWords(root)).filter((found) => !found.startsWith('vault/preferences'))).toEqual([])
  })
})

/** One letter of a record's content is another one. */
async function damageRecord(vault: string, position: number): Promise<void> {
  for (const name of await readdir(join(vault, 'journal'))) {
    const path = join(vault, 'journal', name)
    const bytes = await readFile(path)
    const at = bytes.indexOf(`{"position":${String(position)},`)
    if (at === -1) continue
    bytes[at + 40] = (bytes[at + 40] ?? 0) ^ 1
    await writeFile(path, bytes)
  }
}

/** What a crash has left half is younger than what is swept away: the next start is later than this test. */
async function removeLeftOvers(vault: string): Promise<void> {
  for (const name of await allFiles(vault)) if (/\.keyfolio-.*\.tmp$/.test(name)) await rm(join(vault, name))
}

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {}
  for (const name of await allFiles(folder))
    contents[name] = (await readFile(join(folder, name))).toString('latin1')
  return contents
}
