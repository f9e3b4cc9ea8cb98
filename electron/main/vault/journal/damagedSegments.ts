import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
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
  const path = join(vaultFolder, JOURNAL_FOLDER, name)
  const hash = createHash('sha256').update(await disk.readFile(path))
  const stem = `journal-${basename(name, '.log')}-${hash.digest('hex').slice(0, 12)}`
  await disk.makeFolder(damagedFolder(vaultFolder))
  const kept = await disk.readdir(damagedFolder(vaultFolder))
  if (kept.some((file) => file.startsWith(stem))) return
  await disk.copyFile(path, await damagedPath(disk, vaultFolder, `${stem}.log`, nowMs()))
  await disk.syncFolder(damagedFolder(vaultFolder))
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
  const target = await disk.open(await damagedPath(disk, vaultFolder, 'journal-tail.log', nowMs()), 'wx')
  try {
    await target.writeFile(piece)
    await target.sync()
  } finally {
    await target.close()
  }
  await disk.syncFolder(damagedFolder(vaultFolder))
  const handle = await disk.open(path, 'r+')
  try {
    await handle.truncate(start)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}
