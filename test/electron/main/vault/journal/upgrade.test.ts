import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JournalEntrySchema } from '#shared/ipc/schemas.ts'
import { aFolder, anEntry } from '../../../vaultFixtures.ts'
import { damagedFiles, openSmall, positions, range, segments } from './journalFixtures.ts'
import { MortalDisk } from './mortalDisk.ts'

/** Twenty records, written by the last Keyfolio that had one file. Frozen. */
const OLD = fileURLToPath(new URL('../../../../fixtures/journal1/journal.txt', import.meta.url))

async function anOldVault(): Promise<string> {
  const folder = await aFolder()
  await copyFile(OLD, join(folder, 'journal.log'))
  return folder
}

async function oldLines(): Promise<{ hash: string; entry: unknown }[]> {
  const lines = (await readFile(OLD, 'utf8')).trimEnd().split('\n')
  return lines.map((line) => ({ hash: line.slice(0, 64), entry: JSON.parse(line.slice(65)) as unknown }))
}

async function expectAll(vault: string): Promise<void> {
  const { journal, report } = await openSmall(vault)
  expect(report).toMatchObject({ state: 'ready', records: 20, gaps: 0, cutBytes: 0, damagedBytes: 0 })
  const lines = await oldLines()
  expect(journal.head()).toEqual({ ok: true, value: { position: 20, hash: lines[19]?.hash } })
  expect(await journal.read(1, 100)).toEqual({
    ok: true,
    value: { entries: lines.map(({ entry }) => JournalEntrySchema.parse(entry)) },
  })
  await journal.close()
}

describe('the journal that was one file', () => {
  it('becomes segments with the same records and hashes, and is kept as it was', async () => {
    const vault = await anOldVault()
    const { journal, report } = await openSmall(vault)
    expect(report).toMatchObject({ state: 'ready', records: 20, upgraded: true, cutBytes: 0 })
    expect(report.segments).toBeGreaterThan(3)
    expect(await journal.append([anEntry(21)])).toMatchObject({ ok: true, value: { position: 21 } })
    await journal.close()
    expect((await readdir(vault)).sort()).toEqual(['journal', 'old'])
    const kept = await readdir(join(vault, 'old'))
    expect(kept).toEqual(['journal-2026-11-23T08-00-00Z.log'])
    expect((await readFile(join(vault, 'old', kept[0] ?? ''))).equals(await readFile(OLD))).toBe(true)
    expect((await openSmall(vault)).report).toMatchObject({ records: 21, upgraded: false })
  })

  it('loses nothing wherever the upgrade is interrupted, and goes on at the next start', async () => {
    let deaths = 0
    for (let changes = 0; ; changes++) {
      const vault = await anOldVault()
      const mortal = new MortalDisk(changes)
      await openSmall(vault, { disk: mortal.disk, segmentBytes: 5000 })
      if (!mortal.isDead) break
      deaths++
      await expectAll(vault)
      expect(await readdir(vault)).not.toContain('journal.log')
      const kept = await readdir(join(vault, 'old'))
      expect(kept).toHaveLength(1)
      expect((await readFile(join(vault, 'old', kept[0] ?? ''))).equals(await readFile(OLD))).toBe(true)
      await rm(vault, { recursive: true })
    }
    // Each segment takes six changes, and there are several.
    expect(deaths).toBeGreaterThan(20)
  }, 60_000)

  it('loses nothing when it is interrupted twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(50), fc.nat(60), async (first, second) => {
        const vault = await anOldVault()
        await openSmall(vault, { disk: new MortalDisk(first).disk, segmentBytes: 5000 })
        await openSmall(vault, { disk: new MortalDisk(second).disk })
        await expectAll(vault)
        await rm(vault, { recursive: true })
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it('takes over what is whole before and behind a damaged record', async () => {
    const vault = await anOldVault()
    const path = join(vault, 'journal.log')
    const bytes = await readFile(path)
    const at = bytes.indexOf('"position":8,') + 150
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(path, bytes)
    const { journal, report } = await openSmall(vault)
    expect(report).toMatchObject({ state: 'ready', records: 19, gaps: 1, missing: 1 })
    expect(report.damagedBytes).toBeGreaterThan(400)
    expect(journal.gaps()).toEqual([{ from: 8, to: 8 }])
    expect(await positions(journal)).toEqual(range(1, 20).filter((position) => position !== 8))
    const entry = JournalEntrySchema.parse((await oldLines())[7]?.entry)
    expect(await journal.repair([entry])).toEqual({ ok: true, value: { gaps: [] } })
    await journal.close()
    await expectAll(vault)
  })

  it('loses one record at most by a flipped bit before its last one', async () => {
    const whole = await readFile(OLD)
    const lastStart = whole.subarray(0, -1).lastIndexOf('\n') + 1
    await fc.assert(
      fc.asyncProperty(fc.nat(lastStart - 1), fc.nat(7), async (at, bit) => {
        const vault = await anOldVault()
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        await writeFile(join(vault, 'journal.log'), bytes)
        const { journal, report } = await openSmall(vault)
        expect(report.records).toBeGreaterThanOrEqual(19)
        const all = (await oldLines()).map(({ entry }) => JournalEntrySchema.parse(entry))
        if (report.gaps > 0) expect(await journal.repair(all)).toEqual({ ok: true, value: { gaps: [] } })
        // What was lost at the end is no gap: it is appended again.
        expect(await journal.append(all)).toMatchObject({ ok: true, value: { position: 20 } })
        await journal.close()
        await expectAll(vault)
        await rm(vault, { recursive: true })
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('loses nothing but one record by a line feed that is none any more, or one too many', async () => {
    const whole = await readFile(OLD)
    const feeds = [...whole.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at)
    const changed = [...feeds.slice(0, -1), ...feeds.slice(0, -1).flatMap((at) => [at + 66, at + 200])]
    for (const at of changed) {
      const vault = await anOldVault()
      const bytes = Buffer.from(whole)
      bytes[at] = bytes[at] === 0x0a ? 0x0b : 0x0a
      await writeFile(join(vault, 'journal.log'), bytes)
      const { journal, report } = await openSmall(vault)
      expect(report.records).toBeGreaterThanOrEqual(19)
      await journal.close()
      await rm(vault, { recursive: true })
    }
  }, 60_000)

  it('does not take over a last record that was torn', async () => {
    const vault = await anOldVault()
    const bytes = await readFile(OLD)
    await writeFile(join(vault, 'journal.log'), bytes.subarray(0, -10))
    const { journal, report } = await openSmall(vault)
    expect(report).toMatchObject({ state: 'ready', records: 19, gaps: 0, upgraded: true })
    expect(report.cutBytes).toBeGreaterThan(100)
    expect(journal.head()).toMatchObject({ value: { position: 19 } })
  })

  it('becomes one empty segment if it was empty', async () => {
    const vault = await aFolder()
    await writeFile(join(vault, 'journal.log'), '')
    const { report } = await openSmall(vault)
    expect(report).toMatchObject({ state: 'ready', records: 0, segments: 1, upgraded: true })
    expect(await segments(vault)).toEqual(['000000000001.log'])
  })

  it('is upgraded past a folder without segments that lies in the way', async () => {
    const vault = await anOldVault()
    await mkdir(join(vault, 'journal'))
    await openSmall(vault)
    await expectAll(vault)
    expect(await damagedFiles(vault)).toEqual(['journal-2026-11-23T08-00-00Z'])
  })

  it('keeps the chain that the old lines had', async () => {
    const lines = await oldLines()
    let hash = ''
    const texts = (await readFile(OLD, 'utf8')).trimEnd().split('\n')
    for (const [index, text] of texts.entries()) {
      hash = createHash('sha256')
        .update(hash + text.slice(65))
        .digest('hex')
      expect(hash).toBe(lines[index]?.hash)
    }
  })
})
