import { dirname, join } from 'node:path'
import { damagedPath, datedPath } from '../damaged.ts'
import type { Disk } from '../disk.ts'
import { listSegments } from './listSegments.ts'
import { type OldJournal, readOldJournal } from './oldJournal.ts'
import { piecesOf } from './rebuildSegment.ts'
import { createSegment } from './segmentFile.ts'
import { JOURNAL_FOLDER } from './segmentHeader.ts'
import { EMPTY_HASH, frameLine } from './segmentLine.ts'

interface Settings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly segmentBytes: number
}

/**
 * Turns the one file that the journal was once into segments. They are written whole beside, and only then take their
 * place; the file is kept in the folder `old`. A run that ends in between leaves one or the other, and the next one
 * goes on. Answers what the file held; null if there is nothing to do.
 */
export async function upgradeJournal(
  vaultFolder: string,
  settings: Settings,
): Promise<Pick<OldJournal, 'restBytes' | 'damagedBytes'> | null> {
  const { disk } = settings
  const path = join(vaultFolder, OLD_FILE)
  if (!(await disk.exists(path))) return null
  const isThere = await hasSegments(disk, join(vaultFolder, JOURNAL_FOLDER))
  const old = isThere ? NOTHING : await writeSegments(vaultFolder, path, settings)
  // Where this fails it is done at the next start.
  await keepOldFile(vaultFolder, path, settings).catch(() => undefined)
  return old
}

async function hasSegments(disk: Disk, folder: string): Promise<boolean> {
  return (await disk.exists(folder)) && (await listSegments(disk, folder)).files.length > 0
}

async function writeSegments(
  vaultFolder: string,
  path: string,
  { disk, nowMs, segmentBytes }: Settings,
): Promise<OldJournal> {
  const folder = join(vaultFolder, JOURNAL_FOLDER)
  const beside = `${folder}.new`
  await disk.makeFolder(beside)
  for (const name of await disk.readdir(beside)) await disk.remove(join(beside, name))
  const old = readOldJournal(await disk.readFile(path))
  const lines = old.records.map(({ position, hash, content }) => ({
    position,
    hash,
    bytes: frameLine(position, hash, content),
  }))
  for (const piece of piecesOf(lines, { first: 1, hash: EMPTY_HASH }, segmentBytes)) {
    await createSegment(disk, beside, piece)
  }
  if (await disk.exists(folder)) {
    await disk.rename(folder, await damagedPath(disk, vaultFolder, JOURNAL_FOLDER, nowMs()))
  }
  await disk.rename(beside, folder)
  await disk.syncFolder(vaultFolder)
  return old
}

async function keepOldFile(vaultFolder: string, path: string, { disk, nowMs }: Settings): Promise<void> {
  const target = await datedPath(disk, join(vaultFolder, 'old'), OLD_FILE, nowMs())
  await disk.rename(path, target)
  await disk.syncFolder(dirname(target))
  await disk.syncFolder(vaultFolder)
}

/** The journal of Keyfolio 0.1 in the vault. */
const OLD_FILE = 'journal.log'
const NOTHING = { restBytes: 0, damagedBytes: 0 }
