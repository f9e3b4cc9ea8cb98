import { createHash } from 'node:crypto'
import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import type { Journal } from '#electron/main/vault/journal/journal.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { aFaultyDisk, aFolder, anEntry, entries, NOW_MS, systemError } from '../../../vaultFixtures.ts'

async function open(folder: string, disk: Disk = realDisk, nowMs = NOW_MS) {
  const opened = await openJournal(folder, { disk, nowMs: () => nowMs })
  onTestFinished(() => opened.journal.close().catch(() => undefined))
  return opened
}

async function journalWith(folder: string, count: number): Promise<string> {
  const { journal } = await open(folder)
  if (count > 0) await journal.append(entries(1, count))
  await journal.close()
  return join(folder, 'journal.log')
}

async function positions(journal: Journal): Promise<number[]> {
  const read = await journal.read(1, 5000)
  if (!read.ok) throw new Error(read.error)
  return read.value.entries.map(({ position }) => position)
}

describe('journal', () => {
  it('begins empty and makes its file at once', async () => {
    const folder = await aFolder()
    const { journal, report } = await open(folder)
    expect(journal.head()).toEqual({ ok: true, value: { position: 0, hash: '' } })
    expect(report).toEqual({ state: 'ready', records: 0, cutBytes: 0, damagedBytes: 0 })
    expect((await stat(join(folder, 'journal.log'))).size).toBe(0)
    await journal.close()
  })

  it('writes one line a record, chained by SHA-256', async () => {
    const path = await journalWith(await aFolder(), 3)
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
    let previous = ''
    for (const [index, line] of lines.entries()) {
      const json = canonicalJson(anEntry(index + 1))
      previous = createHash('sha256')
        .update(previous + json)
        .digest('hex')
      expect(line).toBe(`${previous} ${json}`)
    }
    expect(lines).toHaveLength(3)
  })

  it('has everything after it was reopened, and goes on from there', async () => {
    const folder = await aFolder()
    await journalWith(folder, 20)
    const { journal, report } = await open(folder)
    expect(report.records).toBe(20)
    expect(await journal.append([anEntry(21)])).toMatchObject({ ok: true, value: { position: 21 } })
    expect(await journal.read(19, 2)).toEqual({ ok: true, value: { entries: entries(19, 20) } })
    expect(await journal.read(20, 50)).toEqual({ ok: true, value: { entries: entries(20, 21) } })
    expect(await journal.read(22, 50)).toEqual({ ok: true, value: { entries: [] } })
    await journal.close()
  })

  it('gathers concurrent appends into one write and one sync', async () => {
    const { disk, faults } = aFaultyDisk()
    const { journal } = await open(await aFolder(), disk)
    const answers = await Promise.all(entries(1, 200).map((entry) => journal.append([entry])))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(faults.calls).toEqual({ write: 1, datasync: 1, truncate: 0 })
    expect(await positions(journal)).toHaveLength(200)
    await journal.close()
  })

  it('answers only after the sync', async () => {
    const { disk, faults } = aFaultyDisk()
    const { journal } = await open(await aFolder(), disk)
    const syncsAtAnswer = await journal.append([anEntry(1)]).then(() => faults.calls.datasync)
    expect(syncsAtAnswer).toBe(1)
    await journal.close()
  })

  it('skips what is there already, on the disk or in the same group', async () => {
    const folder = await aFolder()
    const { journal } = await open(folder)
    await journal.append(entries(1, 3))
    const answers = await Promise.all([
      journal.append(entries(2, 5)),
      journal.append(entries(1, 5)),
      journal.append(entries(4, 6)),
    ])
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true])
    expect(await positions(journal)).toEqual([1, 2, 3, 4, 5, 6])
    await journal.close()
  })

  it('takes the keys of a record in any order for the same record', async () => {
    const { journal } = await open(await aFolder())
    const entry = anEntry(1)
    await journal.append([entry])
    const turned = { record: Object.fromEntries(Object.entries(entry.record).reverse()), position: 1 }
    expect((await journal.append([turned as typeof entry])).ok).toBe(true)
    await journal.close()
  })

  it('refuses a different record at a position that is taken, and a gap, and keeps nothing of either', async () => {
    const { journal } = await open(await aFolder())
    await journal.append(entries(1, 3))
    expect(await journal.append([anEntry(3, 'another'), anEntry(4)])).toEqual({
      ok: false,
      error: 'conflict',
    })
    expect(await journal.append([anEntry(5)])).toEqual({ ok: false, error: 'gap' })
    expect(await journal.append([anEntry(4), anEntry(6)])).toEqual({ ok: false, error: 'gap' })
    expect(await journal.append([anEntry(4), anEntry(4, 'another')])).toEqual({
      ok: false,
      error: 'conflict',
    })
    expect(await positions(journal)).toEqual([1, 2, 3])
    await journal.close()
  })

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['EIO', 'writeFailed'],
  ])('says %s as %s, leaves nothing behind, and works again when the disk does', async (code, error) => {
    const folder = await aFolder()
    const { disk, faults } = aFaultyDisk()
    const { journal } = await open(folder, disk)
    await journal.append(entries(1, 2))
    const { size } = await stat(join(folder, 'journal.log'))
    faults.fail = { write: code }
    expect(await journal.append([anEntry(3)])).toEqual({ ok: false, error })
    expect((await stat(join(folder, 'journal.log'))).size).toBe(size)
    faults.fail = {}
    expect(await journal.append([anEntry(3)])).toMatchObject({ ok: true, value: { position: 3 } })
    await journal.close()
    expect((await open(folder)).report).toMatchObject({ state: 'ready', records: 3, cutBytes: 0 })
  })

  it('never takes a failed sync for success', async () => {
    const folder = await aFolder()
    const { disk, faults } = aFaultyDisk()
    const { journal } = await open(folder, disk)
    await journal.append([anEntry(1)])
    faults.fail = { datasync: 'EIO' }
    expect(await journal.append([anEntry(2)])).toEqual({ ok: false, error: 'writeFailed' })
    expect(journal.head()).toMatchObject({ value: { position: 1 } })
    faults.fail = {}
    expect(await journal.append([anEntry(2, 'later')])).toMatchObject({ ok: true, value: { position: 2 } })
    await journal.close()
    const reopened = await open(folder)
    expect(await reopened.journal.read(2, 1)).toEqual({ ok: true, value: { entries: [anEntry(2, 'later')] } })
  })

  it('refuses for as long as a failed write cannot be taken back', async () => {
    const folder = await aFolder()
    const { disk, faults } = aFaultyDisk()
    const { journal } = await open(folder, disk)
    await journal.append([anEntry(1)])
    faults.fail = { write: 'ENOSPC', truncate: 'EIO' }
    expect(await journal.append([anEntry(2)])).toEqual({ ok: false, error: 'diskFull' })
    faults.fail = { truncate: 'EIO' }
    const written = faults.calls.write
    expect(await journal.append([anEntry(2)])).toEqual({ ok: false, error: 'writeFailed' })
    expect(faults.calls.write).toBe(written)
    faults.fail = {}
    expect(await journal.append([anEntry(2)])).toMatchObject({ ok: true })
    await journal.close()
    expect((await open(folder)).report).toMatchObject({ records: 2, cutBytes: 0 })
  })

  it('can be read on a disk that may not be written', async () => {
    const folder = await aFolder()
    await journalWith(folder, 2)
    const disk: Disk = {
      ...realDisk,
      open: (path, flags) =>
        flags === 'r' ? realDisk.open(path, flags) : Promise.reject(systemError('EACCES')),
    }
    const { journal, report } = await open(folder, disk)
    expect(report.state).toBe('readOnly')
    expect(await positions(journal)).toEqual([1, 2])
    expect(await journal.append([anEntry(3)])).toEqual({ ok: false, error: 'readOnly' })
    await journal.close()
  })
})

describe('a damaged journal', () => {
  it('cuts a last record that was torn at any byte, and keeps the torn piece', async () => {
    const folder = await aFolder()
    const path = await journalWith(folder, 3)
    const whole = await readFile(path)
    const start = whole.subarray(0, -1).lastIndexOf('\n') + 1
    for (let length = start + 1; length < whole.length; length++) {
      await writeFile(path, whole.subarray(0, length))
      const { journal, report } = await open(folder, realDisk, NOW_MS + length * 1000)
      expect(report).toEqual({ state: 'ready', records: 2, cutBytes: length - start, damagedBytes: 0 })
      expect(await positions(journal)).toEqual([1, 2])
      await journal.close()
      expect((await stat(path)).size).toBe(start)
    }
    const kept = await readdir(join(folder, 'damaged'))
    expect(kept).toHaveLength(whole.length - start - 1)
    expect(kept.every((name) => name.startsWith('journal-tail-2026-11-23T08-'))).toBe(true)
  }, 30_000)

  it('cuts a tail of zeros, as a crash may leave it', async () => {
    const folder = await aFolder()
    const path = await journalWith(folder, 2)
    await appendFile(path, Buffer.alloc(4096))
    const { journal, report } = await open(folder)
    expect(report).toMatchObject({ state: 'ready', records: 2, cutBytes: 4096 })
    await journal.close()
  })

  it('is unreadable after a flipped bit anywhere before the last record, and stays as it is', async () => {
    const folder = await aFolder()
    const path = await journalWith(folder, 3)
    const whole = await readFile(path)
    const lastStart = whole.subarray(0, -1).lastIndexOf('\n') + 1
    // Every byte of the second record with the line feeds around it, and some of the first.
    const secondStart = whole.indexOf('\n')
    for (let at = 0; at < lastStart; at += at < secondStart - 7 ? 7 : 1) {
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      await writeFile(path, flipped)
      const { journal, report } = await open(folder)
      expect([at, report.state]).toEqual([at, 'unreadable'])
      expect(journal.head()).toEqual({ ok: false, error: 'unreadable' })
      expect((await journal.append([anEntry(5)])).ok).toBe(false)
      expect((await readFile(path)).equals(flipped)).toBe(true)
      await rm(join(folder, 'damaged'), { recursive: true })
    }
  }, 30_000)

  it('keeps one copy of one damage, however often it is opened', async () => {
    const folder = await aFolder()
    const path = await journalWith(folder, 3)
    const whole = await readFile(path)
    whole[100] = (whole[100] ?? 0) ^ 4
    await writeFile(path, whole)
    await open(folder)
    await open(folder)
    const kept = await readdir(join(folder, 'damaged'))
    expect(kept).toHaveLength(1)
    expect((await readFile(join(folder, 'damaged', kept[0] ?? ''))).equals(whole)).toBe(true)
  })

  it('is not misled by a note that looks like a line of the journal', async () => {
    const folder = await aFolder()
    const { journal } = await open(folder)
    const note = `${'a'.repeat(64)} {"position":1,"record":{}}`
    await journal.append([anEntry(1), anEntry(2, note)])
    await journal.close()
    const path = join(folder, 'journal.log')
    const whole = await readFile(path)
    await writeFile(path, whole.subarray(0, -3))
    const reopened = await open(folder)
    expect(reopened.report).toMatchObject({ state: 'ready', records: 1 })
    await reopened.journal.close()
  })
})

describe('whatever is asked of a journal', () => {
  it('holds exactly what it acknowledged, in order, through faults and reopening', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('append' as const),
        from: fc.integer({ min: -2, max: 1 }),
        count: fc.integer({ min: 1, max: 4 }),
      }),
      fc.record({
        kind: fc.constant('fault' as const),
        call: fc.constantFrom('write' as const, 'datasync' as const),
      }),
      fc.record({ kind: fc.constant('reopen' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const folder = await aFolder()
        const { disk, faults } = aFaultyDisk()
        let { journal } = await open(folder, disk)
        let acknowledged = 0
        for (const one of steps) {
          if (one.kind === 'fault') faults.fail = { [one.call]: 'ENOSPC' }
          else if (one.kind === 'reopen') {
            faults.fail = {}
            await journal.close()
            journal = (await open(folder, disk)).journal
          } else {
            const from = Math.max(1, acknowledged + 1 + one.from)
            const answer = await journal.append(entries(from, from + one.count - 1))
            if (answer.ok) acknowledged = Math.max(acknowledged, from + one.count - 1)
            faults.fail = {}
          }
          expect(journal.head()).toMatchObject({ value: { position: acknowledged } })
        }
        await journal.close()
        const last = await open(folder)
        expect(await positions(last.journal)).toEqual(
          entries(1, acknowledged).map(({ position }) => position),
        )
        await last.journal.close()
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
