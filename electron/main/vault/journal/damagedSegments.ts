import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { writeAtomically } from '../atomicFile.ts'
import { damagedFolder, damagedPath } from '../damaged.ts'
import type { Disk } from '../disk.ts'
import type { Tail } from './scanJournal.ts'
import { JOURNAL_FOLDER } from './segmentHeader.ts'

interface Settings {
  readonly disk: Disk
  readonly nowMs: () => number
}

/** Keeps one copy of each damage: a segment that stays damaged is not copied again at each start. */
export async function copyToDamaged(
  vaultFolder: string,
  name: string,
  { disk, nowMs }: Settings,
): Promise<void> {
  const bytes = await disk.readFile(join(vaultFolder, JOURNAL_FOLDER, name))
  const hash = createHash('sha256').update(bytes)
  const stem = `journal-${basename(name, '.log')}-${hash.digest('hex').slice(0, 12)}`
  await disk.makeFolder(damagedFolder(vaultFolder))
  const kept = await disk.readdir(damagedFolder(vaultFolder))
  if (kept.some((file) => file.startsWith(stem))) return
  await keep(vaultFolder, `${stem}.log`, bytes, { disk, nowMs })
}

/** Takes a segment out of the journal, and keeps it. */
export async function moveToDamaged(
  vaultFolder: string,
  name: string,
  { disk, nowMs }: Settings,
): Promise<void> {
  const folder = join(vaultFolder, JOURNAL_FOLDER)
  const target = await damagedPath(disk, vaultFolder, `journal-${name}`, nowMs())
  await disk.rename(join(folder, name), target)
  await disk.syncFolder(damagedFolder(vaultFolder))
  await disk.syncFolder(folder)
}

/** Cuts what lies behind the last whole line, and keeps it. */
export async function cutTail(
  vaultFolder: string,
  tail: Tail | null,
  { disk, nowMs }: Settings,
): Promise<void> {
  if (tail === null) return
  const { name, start, bytes } = tail
  const path = join(vaultFolder, JOURNAL_FOLDER, name)
  const piece = (await disk.readFile(path)).subarray(start, start + bytes)
  await keep(vaultFolder, 'journal-tail.log', piece, { disk, nowMs })
  const handle = await disk.open(path, 'r+')
  try {
    await handle.truncate(start)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/** Whole or not at all: half a copy would be taken for one at the next start. */
async function keep(
  vaultFolder: string,
  name: string,
  bytes: Uint8Array,
  { disk, nowMs }: Settings,
): Promise<void> {
  await writeAtomically(disk, await damagedPath(disk, vaultFolder, name, nowMs()), bytes)
}
