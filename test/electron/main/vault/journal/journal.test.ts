import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import type { Journal } from '#electron/main/vault/journal/journal.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import { HEADER_LENGTH, segmentName } from '#electron/main/vault/journal/segmentHeader.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { plainSealer, type Sealer } from '#electron/main/vault/sealer.ts'
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
  return join(folder, 'journal', segmentName(1))
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
    expect(report).toEqual({
      state: 'ready',
      segments: 1,
      bytes: HEADER_LENGTH,
      records: 0,
      cutBytes: 0,
      damagedBytes: 0,
      renamed: 0,
      gaps: 0,
      missing: 0,
      mended: 0,
      isEndDamaged: false,
      upgraded: false,
    })
    expect(await readdir(join(folder, 'journal'))).toEqual(['000000000001.log'])
    await journal.close()
  })

  it('writes one line a record, chained by SHA-256', async () => {
    const path = await journalWith(await aFolder(), 3)
    const [header, ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n')
    expect(header).toMatch(/^keyfolio-journal 2 000000000001 0{64} [0-9a-f]{64}$/)
    let previous = ''
    for (const [index, line] of lines.entries()) {
      const json = canonicalJson(anEntry(index + 1))
      previous = createHash('sha256')
        .update(previous + json)
        .digest('hex')
      const length = String(Buffer.byteLength(json)).padStart(10, '0')
      const place = `00000000000${String(index + 1)}`
      const check = crc32(`${length} ${place} ${previous}${json}`).toString(16).padStart(8, '0')
      expect(line).toBe(`${length} ${place} ${check} ${previous} ${json}`)
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
    const before = { ...faults.calls }
    const answers = await Promise.all(entries(1, 200).map((entry) => journal.append([entry])))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(faults.calls).toEqual({ ...before, write: before.write + 1, datasync: before.datasync + 1 })
    expect(await positions(journal)).toHaveLength(200)
    await journal.close()
  })

  it('answers only after the sync', async () => {
    const { disk, faults } = aFaultyDisk()
    const { journal } = await open(await aFolder(), disk)
    const before = faults.calls.datasync
    const syncsAtAnswer = await journal.append([anEntry(1)]).then(() => faults.calls.datasync)
    expect(syncsAtAnswer).toBe(before + 1)
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
    const { size } = await stat(join(folder, 'journal', segmentName(1)))
    faults.fail = { write: code }
    expect(await journal.append([anEntry(3)])).toEqual({ ok: false, error })
    expect((await stat(join(folder, 'journal', segmentName(1)))).size).toBe(size)
    faults.fail = {}
    expect(await journal.append([anEntry(3)])).toMatchObject({ ok: true, value: { position: 3 } })
    await journal.close()
    expect((await open(folder)).report).toMatchObject({ state: 'ready', records: 3, cutBytes: 0 })
  })

  it('keeps nothing of a request of which a record cannot be sealed, and takes what comes with it', async () => {
    const folder = await aFolder()
    const [one, two, three] = entries(1, 3)
    if (!one || !two || !three) throw new Error('Three were asked for')
    let isBroken = true
    const sealer: Sealer = {
      ...plainSealer,
      seal(text) {
        if (isBroken && text.startsWith('{"position":3,')) throw new Error('no key')
        return text
      },
    }
    const { journal } = await openJournal(folder, { disk: realDisk, nowMs: () => NOW_MS, sealer })
    const answers = await Promise.all([journal.append([one]), journal.append([two, three])])
    expect(answers).toMatchObject([
      { ok: true, value: { position: 1 } },
      { ok: false, error: 'writeFailed' },
    ])
    isBroken = false
    expect(await journal.append([two, three])).toMatchObject({ ok: true, value: { position: 3 } })
    await journal.close()
    const reopened = await open(folder)
    expect(reopened.report).toMatchObject({ records: 3, damagedBytes: 0, cutBytes: 0 })
    await reopened.journal.close()
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
