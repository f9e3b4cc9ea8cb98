import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { readSegments } from '#electron/main/vault/journal/readSegments.ts'
import { writeHeader } from '#electron/main/vault/journal/segmentHeader.ts'
import { aFaultyDisk, aFolder, anEntry, entries, systemError } from '../../../vaultFixtures.ts'
import {
  aVault,
  damagedFiles,
  openSmall,
  positions,
  range,
  segmentPath,
  segments,
} from './journalFixtures.ts'
import { MortalDisk } from './mortalDisk.ts'

/** The head of a journal that has one. */
async function headOf(vault: string) {
  const { journal } = await openSmall(vault)
  const head = journal.head()
  await journal.close()
  if (!head.ok) throw new Error(head.error)
  return head.value
}

describe('segments', () => {
  it('begin anew when one is long enough, named after their first position', async () => {
    const vault = await aVault(8)
    expect(await segments(vault)).toEqual(['000000000001.log', '000000000004.log', '000000000007.log'])
    const second = (await readFile(segmentPath(vault, 4), 'utf8')).split('\n')
    const third = (await readFile(segmentPath(vault, 1), 'utf8')).split('\n')[3] ?? ''
    const hash = third.slice(33, 97)
    expect(`${second[0] ?? ''}\n`).toBe(writeHeader(4, hash).toString())
  })

  it('are read as one journal, across their borders', async () => {
    const vault = await aVault(11)
    const { journal, report } = await openSmall(vault)
    expect(report).toMatchObject({ records: 11, segments: 4 })
    for (const from of range(1, 12)) {
      for (const limit of [1, 2, 5, 100]) {
        const expected = entries(from, Math.min(11, from + limit - 1))
        expect(await journal.read(from, limit)).toEqual({ ok: true, value: { entries: expected } })
      }
    }
  })

  it('take a whole group with one sync of the file, also a new one, and the folder before it is acknowledged', async () => {
    const vault = await aFolder()
    const { disk, faults } = aFaultyDisk()
    const synced: string[] = []
    const watched: Disk = {
      ...disk,
      syncFolder: (path) => {
        synced.push(path)
        return disk.syncFolder(path)
      },
    }
    const { journal } = await openSmall(vault, { disk: watched })
    await journal.append(entries(1, 3))
    const before = { ...faults.calls }
    synced.length = 0
    const answers = await Promise.all(entries(4, 23).map((entry) => journal.append([entry])))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(faults.calls).toEqual({ ...before, write: before.write + 1, sync: before.sync + 1 })
    expect(synced).toEqual([join(vault, 'journal')])
    expect(await segments(vault)).toEqual(['000000000001.log', '000000000004.log'])
  })

  it('say how many there are and how long', async () => {
    const vault = await aVault(8)
    const { journal, report } = await openSmall(vault)
    const sizes = await Promise.all((await segments(vault)).map((name) => stat(join(vault, 'journal', name))))
    expect(report.bytes).toBe(sizes.reduce((sum, { size }) => sum + size, 0))
    const { hash, position } = await headOf(vault)
    expect(journal.facts()).toEqual({
      position,
      hash: hash.slice(0, 12),
      firstPosition: 1,
      segments: 3,
      bytes: report.bytes,
      gaps: [],
      cutBytes: 0,
      repaired: 0,
      state: 'ready',
    })
  })
})

describe('a failed write or sync', () => {
  it.each(['write', 'datasync'] as const)('of kind %s: the segment gets no line any more', async (call) => {
    const vault = await aFolder()
    const { disk, faults } = aFaultyDisk()
    const { journal } = await openSmall(vault, { disk, segmentBytes: 1 << 20 })
    await journal.append(entries(1, 2))
    faults.fail = { [call]: 'EIO', truncate: 'EIO' }
    expect(await journal.append([anEntry(3, 'never told')])).toEqual({ ok: false, error: 'writeFailed' })
    faults.fail = {}
    const { size } = await stat(segmentPath(vault, 1))
    expect(await journal.append([anEntry(3)])).toMatchObject({ ok: true, value: { position: 3 } })
    await journal.append([anEntry(4)])
    expect((await stat(segmentPath(vault, 1))).size).toBe(size)
    expect(await segments(vault)).toEqual(['000000000001.log', '000000000003.log'])
    expect(await positions(journal)).toEqual([1, 2, 3, 4])
    await journal.close()
    const again = await openSmall(vault)
    // What the failed write has left behind counts for nothing and is no damage.
    expect(again.report).toMatchObject({ records: 4, gaps: 0, damagedBytes: 0, cutBytes: 0 })
    expect(await again.journal.read(3, 1)).toEqual({ ok: true, value: { entries: [anEntry(3)] } })
    const found = []
    for await (const { entry } of readSegments(join(vault, 'journal'), realDisk, { from: 1, to: 4 })) {
      found.push(entry)
    }
    expect(found).toEqual(entries(1, 4))
  })

  it('of a new segment: another attempt takes its place', async () => {
    const vault = await aFolder()
    const { disk, faults } = aFaultyDisk()
    const { journal } = await openSmall(vault, { disk })
    await journal.append(entries(1, 3))
    faults.fail = { sync: 'ENOSPC' }
    expect(await journal.append([anEntry(4)])).toEqual({ ok: false, error: 'diskFull' })
    expect(await segments(vault)).toEqual(['000000000001.log'])
    expect(await readdir(join(vault, 'journal'))).toHaveLength(1)
    faults.fail = {}
    expect(await journal.append([anEntry(4, 'later')])).toMatchObject({ ok: true })
    await journal.close()
    expect((await openSmall(vault)).report).toMatchObject({ records: 4, gaps: 0 })
  })

  it('of the folder: nothing in the new segment is acknowledged until its name lasts', async () => {
    const vault = await aFolder()
    let fails = false
    const disk: Disk = {
      ...realDisk,
      syncFolder: (path) => (fails ? Promise.reject(systemError('EIO')) : realDisk.syncFolder(path)),
    }
    const { journal } = await openSmall(vault, { disk })
    await journal.append(entries(1, 3))
    fails = true
    expect(await journal.append([anEntry(4)])).toEqual({ ok: false, error: 'writeFailed' })
    expect(journal.head()).toMatchObject({ value: { position: 3 } })
    fails = false
    expect(await journal.append([anEntry(4, 'later')])).toMatchObject({ ok: true })
    await journal.close()
    const { journal: again } = await openSmall(vault)
    expect(await again.read(4, 9)).toEqual({ ok: true, value: { entries: [anEntry(4, 'later')] } })
  })

  it('of the last segment when it is opened: it is written anew before anything is acknowledged', async () => {
    const vault = await aVault(2)
    const { disk, faults } = aFaultyDisk()
    faults.fail = { datasync: 'EIO' }
    const { journal, report } = await openSmall(vault, { disk })
    expect(report).toMatchObject({ state: 'ready', records: 2 })
    faults.fail = { sync: 'EIO' }
    expect(await journal.append([anEntry(3)])).toEqual({ ok: false, error: 'writeFailed' })
    faults.fail = {}
    const before = { ...faults.calls }
    expect(await journal.append([anEntry(3)])).toMatchObject({ ok: true })
    expect(faults.calls.sync).toBe(before.sync + 2)
    expect(await positions(journal)).toEqual([1, 2, 3])
  })

  it('on a full disk at the very start: records go in when there is room', async () => {
    const vault = await aFolder()
    const { disk, faults } = aFaultyDisk()
    faults.fail = { write: 'ENOSPC' }
    const { journal, report } = await openSmall(vault, { disk })
    expect(report).toMatchObject({ state: 'ready', records: 0, segments: 0 })
    expect(await journal.append([anEntry(1)])).toEqual({ ok: false, error: 'diskFull' })
    faults.fail = {}
    expect(await journal.append([anEntry(1)])).toMatchObject({ ok: true, value: { position: 1 } })
  })
})

describe('trimming', () => {
  it('removes whole segments at or below a position, and tells what is gone', async () => {
    const vault = await aVault(11)
    const { journal } = await openSmall(vault)
    expect(await journal.trim(5)).toEqual({ ok: true, value: undefined })
    expect(journal.first()).toBe(4)
    expect(await segments(vault)).toEqual(['000000000004.log', '000000000007.log', '000000000010.log'])
    expect(await journal.read(3, 5)).toEqual({ ok: false, error: 'trimmed' })
    expect(await journal.read(4, 2)).toEqual({ ok: true, value: { entries: entries(4, 5) } })
    expect(await journal.append(entries(2, 12))).toMatchObject({ ok: true, value: { position: 12 } })
    await journal.close()
    const again = await openSmall(vault)
    expect(again.report).toMatchObject({ records: 9, gaps: 0 })
    expect(again.journal.first()).toBe(4)
  })

  it('of everything leaves an empty journal that goes on', async () => {
    const vault = await aVault(5)
    const head = await headOf(vault)
    const { journal } = await openSmall(vault)
    expect((await journal.trim(5)).ok).toBe(true)
    expect(journal.head()).toEqual({ ok: true, value: head })
    expect(journal.first()).toBe(6)
    expect(await segments(vault)).toEqual(['000000000006.log'])
    await journal.append([anEntry(6)])
    await journal.close()
    const again = await openSmall(vault)
    expect(await positions(again.journal)).toEqual([6])
  })

  it('tells a lost first segment from one that was trimmed', async () => {
    const vault = await aVault(11)
    const { journal } = await openSmall(vault)
    await journal.trim(3)
    await journal.close()
    await rm(segmentPath(vault, 4))
    const again = await openSmall(vault)
    expect(again.journal.gaps()).toEqual([{ from: 4, to: 6 }])
    expect(await again.journal.repair(entries(4, 6))).toEqual({ ok: true, value: { gaps: [] } })
    expect(await positions(again.journal)).toEqual(range(4, 11))
  })

  it('believes the segments where the note of its beginning is damaged', async () => {
    const vault = await aVault(11)
    const { journal } = await openSmall(vault)
    await journal.trim(3)
    await journal.close()
    await writeFile(join(vault, 'journal', 'base'), 'damaged')
    for (const again of [await openSmall(vault), await openSmall(vault)]) {
      expect(again.report).toMatchObject({ records: 8, gaps: 0 })
      expect(again.journal.first()).toBe(4)
      await again.journal.close()
    }
  })
})

describe('beginning anew', () => {
  it('behind the head sets everything before aside', async () => {
    const vault = await aVault(8)
    const head = await headOf(vault)
    await rm(segmentPath(vault, 4))
    const { journal } = await openSmall(vault)
    expect(journal.gaps()).toEqual([{ from: 4, to: 6 }])
    expect(await journal.startBehindHead()).toEqual({ ok: true, value: undefined })
    expect(journal.gaps()).toEqual([])
    expect(journal.head()).toEqual({ ok: true, value: head })
    expect(journal.first()).toBe(9)
    expect(await segments(vault)).toEqual(['000000000009.log'])
    expect(await damagedFiles(vault)).toEqual([
      'journal-000000000001-2026-11-23T08-00-00Z.log',
      'journal-000000000007-2026-11-23T08-00-00Z.log',
    ])
    expect(await journal.append([anEntry(9)])).toMatchObject({ ok: true, value: { position: 9 } })
    await journal.close()
    const again = await openSmall(vault)
    expect(again.report).toMatchObject({ records: 1, gaps: 0 })
    expect(await again.journal.read(9, 5)).toEqual({ ok: true, value: { entries: [anEntry(9)] } })
  })

  it('behind a record of a snapshot is for an empty journal only', async () => {
    const head = await headOf(await aVault(8))
    const vault = await aFolder()
    const { journal } = await openSmall(vault)
    expect(await journal.beginAt(head)).toEqual({ ok: true, value: undefined })
    expect(journal.head()).toEqual({ ok: true, value: head })
    expect(await journal.append([anEntry(9)])).toMatchObject({ ok: true, value: { position: 9 } })
    expect(await journal.beginAt(head)).toEqual({ ok: false, error: 'notEmpty' })
    await journal.close()
    expect(await segments(vault)).toEqual(['000000000009.log'])
    const again = await openSmall(vault)
    expect(again.report).toMatchObject({ records: 1, gaps: 0 })
    expect(again.journal.first()).toBe(9)
    const whole = await aVault(9)
    expect(again.journal.head()).toEqual({ ok: true, value: await headOf(whole) })
  })

  it('behind a record of a snapshot can be tried again after the disk has failed', async () => {
    const head = await headOf(await aVault(8))
    for (let changes = 0; ; changes++) {
      const vault = await aVault(0)
      const mortal = new MortalDisk(changes)
      const first = await openSmall(vault, { disk: mortal.disk })
      const began = await first.journal.beginAt(head)
      if (!mortal.isDead) break
      expect(began.ok).toBe(false)
      const { journal } = await openSmall(vault)
      expect(journal.gaps()).toEqual([])
      expect(await journal.beginAt(head)).toMatchObject({ ok: true })
      expect(await journal.append([anEntry(9)])).toMatchObject({ ok: true, value: { position: 9 } })
      await journal.close()
      expect((await openSmall(vault)).report).toMatchObject({ records: 1, gaps: 0 })
    }
  }, 60_000)
})

describe('wherever the process dies', () => {
  it('everything acknowledged is there, in appending, trimming, repairing and beginning anew', async () => {
    const step = fc.constantFrom('append', 'trim', 'repair', 'anew')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), fc.nat(60), async (steps, changes) => {
        const vault = await aVault(7)
        await rm(segmentPath(vault, 4))
        const { disk } = new MortalDisk(changes)
        const { journal } = await openSmall(vault, { disk })
        let [acknowledged, gone, isRepaired] = [7, 0, false]
        for (const one of steps) {
          if (one === 'append') {
            const answer = await journal.append(entries(acknowledged + 1, acknowledged + 2))
            if (answer.ok) acknowledged += 2
          } else if (one === 'repair') {
            const answer = await journal.repair(entries(4, 6))
            if (answer.ok && answer.value.gaps.length === 0) isRepaired = true
          } else {
            gone = one === 'trim' ? Math.max(gone, 3) : acknowledged
            await (one === 'trim' ? journal.trim(3) : journal.startBehindHead())
          }
        }
        const again = await openSmall(vault)
        const head = again.journal.head()
        expect(head.ok && head.value.position).toBeGreaterThanOrEqual(acknowledged)
        const found = await positions(again.journal)
        const owed = range(gone + 1, acknowledged).filter(
          (position) => isRepaired || position < 4 || position > 6,
        )
        expect(owed.filter((position) => !found.includes(position))).toEqual([])
        expect(again.report.damagedBytes).toBe(0)
        expect((await again.journal.append([anEntry((head.ok ? head.value.position : 0) + 1)])).ok).toBe(true)
        await again.journal.close()
        await rm(vault, { recursive: true })
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('a folder that Keyfolio did not fill', () => {
  it('is left alone by the journal', async () => {
    const vault = await aVault(3)
    await mkdir(join(vault, 'journal', 'notes'))
    await writeFile(join(vault, 'journal', 'readme.txt'), 'mine')
    await writeFile(join(vault, 'journal', 'copy.log'), 'mine, too')
    const { report } = await openSmall(vault)
    expect(report).toMatchObject({ records: 3, damagedBytes: 0 })
    expect((await readdir(join(vault, 'journal'))).sort()).toEqual([
      '000000000001.log',
      'copy.log',
      'notes',
      'readme.txt',
    ])
  })

  it('of a newer Keyfolio is not touched', async () => {
    const vault = await aVault(3)
    const text = `keyfolio-journal 3 000000000004 ${'a'.repeat(64)}`
    const header = `${text} ${createHash('sha256').update(text).digest('hex')}\n`
    await writeFile(segmentPath(vault, 4), header)
    const { journal, report } = await openSmall(vault)
    expect(report.state).toBe('unreadable')
    expect((await journal.append([anEntry(4)])).ok).toBe(false)
    expect(await readFile(segmentPath(vault, 4), 'utf8')).toBe(header)
  })
})
