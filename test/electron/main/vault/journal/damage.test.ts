import { copyFile, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import type { Sealer } from '#electron/main/vault/sealer.ts'
import { anEntry, entries, NOW_MS, systemError } from '../../../vaultFixtures.ts'
import { aWholeJournal, expectConfined, lineEnds } from './damageFixtures.ts'
import {
  aCopyOf,
  aVault,
  change,
  damagedFiles,
  flip,
  openSmall,
  positions,
  range,
  segmentPath,
  segments,
} from './journalFixtures.ts'

const whole = aWholeJournal()

describe('damage to more than a record', () => {
  it('cut off, overwritten with zeros or with noise at any place is located', async () => {
    const kinds = fc.constantFrom('cut' as const, 'zeros' as const, 'noise' as const)
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(1, 4, 7, 10),
        kinds,
        share,
        share,
        async (first, kind, place, length) => {
          const vault = await aCopyOf(whole())
          const path = segmentPath(vault, first)
          const { size } = await stat(path)
          const start = Math.floor(place * size)
          const end = kind === 'cut' ? size : Math.min(size, start + 1 + Math.floor(length * size))
          await change(path, (bytes) =>
            kind === 'cut' ? bytes.subarray(0, start) : bytes.fill(kind === 'zeros' ? 0 : 'ψ0a', start, end),
          )
          const ends = await lineEnds(whole(), first)
          const hit = range(first, first + 2).filter((position) => {
            const lineStart = ends[position - first] ?? 0
            const lineEnd = ends[position - first + 1] ?? 0
            return lineStart < end && lineEnd > start
          })
          await expectConfined(vault, hit)
          await rm(vault, { recursive: true })
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)

  it.each([1, 4, 7])('a missing segment %i is a gap that can be closed', async (first) => {
    const vault = await aCopyOf(whole())
    await rm(segmentPath(vault, first))
    const { journal } = await openSmall(vault)
    expect(journal.gaps()).toEqual([{ from: first, to: first + 2 }])
    expect(await journal.read(first, 2)).toEqual({
      ok: true,
      value: { entries: entries(first + 3, first + 4) },
    })
    // Records come one after the other: only the last one proves them.
    expect(await journal.repair([anEntry(first)])).toMatchObject({ ok: true })
    expect(await journal.repair([anEntry(first + 2)])).toMatchObject({ ok: true })
    expect(journal.gaps()).toEqual([{ from: first, to: first + 2 }])
    expect(await journal.repair([anEntry(first + 1)])).toEqual({ ok: true, value: { gaps: [] } })
    await journal.close()
    const again = await openSmall(vault)
    expect(again.report).toMatchObject({ records: 12, gaps: 0, damagedBytes: 0 })
    expect(await positions(again.journal)).toEqual(range(1, 12))
  })

  it('a long gap is put back as segments of the usual size', async () => {
    const vault = await aVault(30)
    for (const first of [4, 7, 10, 13, 16, 19, 22]) await rm(segmentPath(vault, first))
    const { journal } = await openSmall(vault)
    expect(journal.gaps()).toEqual([{ from: 4, to: 24 }])
    expect(await journal.repair(entries(4, 24))).toEqual({ ok: true, value: { gaps: [] } })
    await journal.close()
    expect((await segments(vault)).length).toBeGreaterThan(8)
    const { report } = await openSmall(vault)
    expect(report).toMatchObject({ records: 30, gaps: 0, damagedBytes: 0 })
  })

  it('a missing last segment cannot be seen here: the journal simply ends before', async () => {
    const vault = await aCopyOf(whole())
    await rm(segmentPath(vault, 10))
    const { journal, report } = await openSmall(vault)
    expect(report).toMatchObject({ state: 'ready', records: 9, gaps: 0 })
    expect(await journal.append(entries(8, 12))).toMatchObject({ ok: true, value: { position: 12 } })
  })

  it('a last segment of zeros is set aside, and the report says that more may have been there', async () => {
    const vault = await aCopyOf(whole())
    await change(segmentPath(vault, 10), (bytes) => bytes.fill(0))
    const { journal, report } = await openSmall(vault)
    expect(report).toMatchObject({ records: 9, isEndDamaged: true })
    expect(await damagedFiles(vault)).toEqual(['journal-000000000010-2026-11-23T08-00-00Z.log'])
    expect(await journal.append(entries(10, 14))).toMatchObject({ ok: true })
    await journal.close()
    expect((await openSmall(vault)).report).toMatchObject({
      records: 14,
      isEndDamaged: false,
      damagedBytes: 0,
    })
  })

  it('swapped segments are found by what they say they are, and nothing is lost', async () => {
    for (const [one, other] of [
      [1, 4],
      [1, 10],
      [7, 10],
    ] as const) {
      const vault = await aCopyOf(whole())
      await rename(segmentPath(vault, one), join(vault, 'between'))
      await rename(segmentPath(vault, other), segmentPath(vault, one))
      await rename(join(vault, 'between'), segmentPath(vault, other))
      const { journal, report } = await openSmall(vault)
      expect(report).toMatchObject({ records: 12, gaps: 0 })
      expect(report.renamed).toBe(2)
      expect(await positions(journal)).toEqual(range(1, 12))
      await journal.append([anEntry(13)])
      await journal.close()
      expect((await openSmall(vault)).report).toMatchObject({ records: 13, renamed: 0 })
    }
  })

  it('a segment in the place of another is set aside, and costs only that other one', async () => {
    const vault = await aCopyOf(whole())
    await copyFile(segmentPath(vault, 1), segmentPath(vault, 7))
    const { journal, report } = await openSmall(vault)
    expect(journal.gaps()).toEqual([{ from: 7, to: 9 }])
    expect(report.damagedBytes).toBe((await stat(segmentPath(vault, 1))).size)
    expect(await damagedFiles(vault)).toEqual(['journal-000000000007-2026-11-23T08-00-00Z.log'])
    expect(await journal.repair(entries(7, 9))).toEqual({ ok: true, value: { gaps: [] } })
  })

  it('a segment of another journal is not taken for ours', async () => {
    const vault = await aCopyOf(whole())
    const other = await aVault(0)
    const foreign = await openSmall(other)
    for (const position of range(1, 12)) await foreign.journal.append([anEntry(position, 'another one')])
    await foreign.journal.close()
    await copyFile(segmentPath(other, 4), segmentPath(vault, 4))
    const { journal } = await openSmall(vault)
    expect(journal.gaps()).toEqual([{ from: 4, to: 6 }])
    expect(await journal.repair(entries(4, 6))).toEqual({ ok: true, value: { gaps: [] } })
    expect(await positions(journal)).toEqual(range(1, 12))
  })

  it('keeps one copy of one damage, however often it is opened', async () => {
    const vault = await aCopyOf(whole())
    const [begin = 0] = await lineEnds(vault, 4)
    await flip(segmentPath(vault, 4), begin + 300)
    const damaged = await readFile(segmentPath(vault, 4))
    for (const _ of range(1, 3)) await (await openSmall(vault)).journal.close()
    const kept = await damagedFiles(vault)
    expect(kept).toHaveLength(1)
    expect((await readFile(join(vault, 'damaged', kept[0] ?? ''))).equals(damaged)).toBe(true)
    expect((await readFile(segmentPath(vault, 4))).equals(damaged)).toBe(true)
  })
})

describe('the end of the last segment', () => {
  it('is cut where the last record was torn at any byte, and the torn piece is kept', async () => {
    const ends = await lineEnds(whole(), 10)
    const [start = 0, end = 0] = ends.slice(-2)
    const bytes = await readFile(segmentPath(whole(), 10))
    const vault = await aCopyOf(whole())
    for (let length = start + 1; length < end; length += 7) {
      await writeFile(segmentPath(vault, 10), bytes.subarray(0, length))
      const { journal, report } = await openSmall(vault, { nowMs: () => NOW_MS + length * 1000 })
      expect(report).toMatchObject({ records: 11, cutBytes: length - start, damagedBytes: 0, gaps: 0 })
      expect(report.isEndDamaged).toBe(false)
      expect(await positions(journal)).toEqual(range(1, 11))
      await journal.close()
      expect((await stat(segmentPath(vault, 10))).size).toBe(start)
    }
    const kept = await damagedFiles(vault)
    expect(kept).toHaveLength(Math.ceil((end - start - 1) / 7))
    expect(kept.every((name) => name.startsWith('journal-tail-2026-11-23T08-'))).toBe(true)
  }, 60_000)

  it('says that more may have been there if a whole last record is damaged', async () => {
    const vault = await aCopyOf(whole())
    const { size } = await stat(segmentPath(vault, 10))
    await flip(segmentPath(vault, 10), size - 40)
    const { journal, report } = await openSmall(vault)
    expect(report).toMatchObject({ records: 11, isEndDamaged: true })
    expect(await journal.append([anEntry(12)])).toMatchObject({ ok: true })
  })

  it('is cut behind zeros, as a crash may leave them', async () => {
    const vault = await aCopyOf(whole())
    await change(segmentPath(vault, 10), (bytes) => Buffer.concat([bytes, Buffer.alloc(4096)]))
    const { report } = await openSmall(vault)
    expect(report).toMatchObject({ records: 12, cutBytes: 4096, isEndDamaged: false })
  })

  it('is not misled by a note that looks like a line of the journal', async () => {
    const vault = await aVault(1)
    const { journal } = await openSmall(vault, { segmentBytes: 100_000 })
    const line = (await readFile(segmentPath(vault, 1), 'utf8')).split('\n')[1] ?? ''
    await journal.append([anEntry(2, `${line}\n${line}`)])
    await journal.append([anEntry(3)])
    await journal.close()
    const [, , start = 0] = await lineEnds(vault, 1)
    await flip(segmentPath(vault, 1), start - 3)
    const reopened = await openSmall(vault)
    expect(reopened.journal.gaps()).toEqual([{ from: 2, to: 2 }])
    expect(await positions(reopened.journal)).toEqual([1, 3])
  })

  it('goes on in a new segment where there is no room to keep what would be cut', async () => {
    const vault = await aCopyOf(whole())
    await change(segmentPath(vault, 10), (bytes) => bytes.subarray(0, -5))
    const disk = {
      ...realDisk,
      makeFolder: (path: string) =>
        path.endsWith('damaged') ? Promise.reject(new Error('no room')) : realDisk.makeFolder(path),
    }
    const { journal, report } = await openSmall(vault, { disk })
    expect(report).toMatchObject({ state: 'ready', records: 11, cutBytes: 0 })
    expect(await journal.append([anEntry(12, 'later')])).toMatchObject({ ok: true })
    await journal.close()
    const again = await openSmall(vault)
    expect(again.report).toMatchObject({ records: 12, gaps: 0, cutBytes: 0, damagedBytes: 0 })
    expect(await again.journal.read(12, 1)).toEqual({ ok: true, value: { entries: [anEntry(12, 'later')] } })
  })
})

describe('a disk', () => {
  const refusing = (path: string, code: string): Disk => ({
    ...realDisk,
    readFile: (asked) => (asked === path ? Promise.reject(systemError(code)) : realDisk.readFile(asked)),
  })

  it('that has lost a segment in the middle costs what was in it', async () => {
    const vault = await aCopyOf(whole())
    const { size } = await stat(segmentPath(vault, 4))
    const { journal, report } = await openSmall(vault, { disk: refusing(segmentPath(vault, 4), 'EIO') })
    expect(report).toMatchObject({ state: 'ready', records: 9, damagedBytes: size })
    expect(journal.gaps()).toEqual([{ from: 4, to: 6 }])
    expect(await journal.append([anEntry(13)])).toMatchObject({ ok: true })
    expect(await journal.repair(entries(4, 6))).toEqual({ ok: true, value: { gaps: [] } })
    await journal.close()
    expect((await openSmall(vault)).report).toMatchObject({ records: 13, damagedBytes: 0 })
  })

  it.each([
    [10, 'EIO'],
    [4, 'EACCES'],
  ])('that does not give out segment %i (%s) leaves the journal as it is', async (first, code) => {
    const vault = await aCopyOf(whole())
    const { journal, report } = await openSmall(vault, { disk: refusing(segmentPath(vault, first), code) })
    expect(report.state).toBe('unreadable')
    expect(journal.head()).toEqual({ ok: false, error: 'unreadable' })
    expect((await journal.append([anEntry(13)])).ok).toBe(false)
    expect(journal.facts().state).toBe('unreadable')
    expect((await openSmall(vault)).report).toMatchObject({ records: 12, gaps: 0 })
  })

  it('that may not be written gives what is whole(), and stays as it is', async () => {
    const vault = await aCopyOf(whole())
    await flip(segmentPath(vault, 4), 400)
    await change(segmentPath(vault, 10), (bytes) => bytes.subarray(0, -5))
    const before = await readFile(segmentPath(vault, 10))
    const disk: Disk = {
      ...realDisk,
      open: (path, flags) =>
        flags === 'r' ? realDisk.open(path, flags) : Promise.reject(systemError('EROFS')),
    }
    const { journal, report } = await openSmall(vault, { disk })
    expect(report).toMatchObject({ state: 'readOnly', records: 10, gaps: 1, cutBytes: 0 })
    expect(await positions(journal)).toHaveLength(10)
    expect(await journal.repair(entries(4, 6))).toEqual({ ok: false, error: 'readOnly' })
    expect(await journal.trim(3)).toEqual({ ok: false, error: 'readOnly' })
    expect((await readFile(segmentPath(vault, 10))).equals(before)).toBe(true)
    expect(await damagedFiles(vault)).toEqual([])
  })
})

describe('sealed records', () => {
  const sealer: Sealer = {
    prefix: 'sealed:',
    seal: (text) => `sealed:${Buffer.from(text).toString('base64')}`,
    open: (sealed) => {
      if (!sealed.startsWith('sealed:')) throw new Error('Not sealed')
      return Buffer.from(sealed.slice(7), 'base64').toString()
    },
  }

  it('are verified, mended and put back without being opened for it', async () => {
    const vault = await aVault(0)
    const { journal } = await openSmall(vault, { sealer, segmentBytes: 1 << 20 })
    await journal.append(entries(1, 9))
    await journal.close()
    expect(await readFile(segmentPath(vault, 1), 'utf8')).not.toContain('client.create')
    const ends = await lineEnds(vault, 1)
    await flip(segmentPath(vault, 1), (ends[2] ?? 0) + 20)
    await flip(segmentPath(vault, 1), (ends[5] ?? 0) + 300)
    const again = await openSmall(vault, { sealer })
    expect(again.report).toMatchObject({ records: 8, mended: 1, gaps: 1 })
    expect(again.journal.gaps()).toEqual([{ from: 6, to: 6 }])
    expect(await again.journal.repair([anEntry(6)])).toEqual({ ok: true, value: { gaps: [] } })
    expect(await again.journal.read(1, 100)).toEqual({ ok: true, value: { entries: entries(1, 9) } })
  })
})
