import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { realDisk } from '#electron/main/vault/disk.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import { anEntry, entries, NOW_MS } from '../../../vaultFixtures.ts'
import { openSmall, positions, range, segmentPath, SMALL_SEGMENT } from './journalFixtures.ts'

/** A journal of twelve records in four segments that no test changes; ask for it inside a test. */
export function aWholeJournal(): () => string {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keyfolio-whole-'))
    const { journal } = await openJournal(folder, {
      disk: realDisk,
      nowMs: () => NOW_MS,
      segmentBytes: SMALL_SEGMENT,
    })
    for (const entry of entries(1, 12)) await journal.append([entry])
    await journal.close()
    return () => rm(folder, { recursive: true })
  })
  return () => folder
}

/** Where the lines of a segment begin and end, in bytes. */
export async function lineEnds(vault: string, first: number): Promise<number[]> {
  const bytes = await readFile(segmentPath(vault, first))
  return [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([index]) => index + 1)
}

/** The record at a byte of a segment; null in its header. */
export async function positionAt(vault: string, first: number, at: number): Promise<number | null> {
  const line = (await lineEnds(vault, first)).findIndex((end) => at < end)
  return line === 0 ? null : first + line - 1
}

/** Demands that of a damaged copy nothing but `damaged` is lost, and that all of it can be put back. */
export async function expectConfined(vault: string, damaged: readonly number[]): Promise<void> {
  const { journal, report } = await openSmall(vault)
  const { damagedBytes, cutBytes, missing, isEndDamaged } = report
  expect(damagedBytes + cutBytes + missing > 0 || isEndDamaged).toBe(true)
  const rest = range(1, 12).filter((position) => !damaged.includes(position))
  const found = await positions(journal)
  expect(rest.filter((position) => !found.includes(position))).toEqual([])
  expect(await journal.read(1, 5000)).toEqual({
    ok: true,
    value: { entries: found.map((position) => anEntry(position)) },
  })
  const head = journal.head()
  if (!head.ok) throw new Error(head.error)
  expect(head.value.position).toBe(found.at(-1) ?? 0)
  if (journal.gaps().length > 0) {
    expect(await journal.repair(entries(1, 12))).toEqual({ ok: true, value: { gaps: [] } })
  }
  expect(await journal.append(entries(1, 13))).toMatchObject({ ok: true, value: { position: 13 } })
  await journal.close()
  const again = await openSmall(vault)
  expect(again.report).toMatchObject({ records: 13, gaps: 0, damagedBytes: 0, cutBytes: 0 })
  expect(await positions(again.journal)).toEqual(range(1, 13))
  await again.journal.close()
}
