import type { FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { err } from '#shared/lib/result.ts'
import { damagedFolder, damagedPath } from '../damaged.ts'
import { type Disk, diskErrorOf, errorCode } from '../disk.ts'
import { plainSealer, type Sealer } from '../sealer.ts'
import { FileJournal } from './fileJournal.ts'
import type { Journal, JournalReport } from './journal.ts'
import { isTornTail, type Scan, scanJournal } from './scanJournal.ts'

export const JOURNAL_FILE = 'journal.log'

export interface JournalSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly sealer?: Sealer
}

/**
 * Opens the journal of a vault and verifies each line. A torn last write is cut off and kept aside; damage in
 * the middle leaves the file as it is, keeps a copy, and the journal is reported as unreadable.
 */
export async function openJournal(
  vaultFolder: string,
  settings: JournalSettings,
): Promise<{ readonly journal: Journal; readonly report: JournalReport }> {
  const { disk, sealer = plainSealer } = settings
  const path = join(vaultFolder, JOURNAL_FILE)
  let opened: { readonly handle: FileHandle; readonly writable: boolean; readonly scan: Scan }
  try {
    opened = await openAndScan(disk, vaultFolder, path)
  } catch {
    return { journal: unreadableJournal, report: { ...NOTHING_READ, state: 'unreadable' } }
  }
  const { handle, writable, scan } = opened
  const report = { ...NOTHING_READ, records: scan.offsets.length }
  const rest = scan.size - scan.end
  if (rest > 0 && !(await isTornTail(handle, scan, sealer.prefix))) {
    await keepCopy(path, vaultFolder, scan, settings)
    await handle.close()
    return { journal: unreadableJournal, report: { ...report, state: 'unreadable', damagedBytes: rest } }
  }
  if (!writable) {
    return {
      journal: new FileJournal(handle, scan, sealer, 'readOnly'),
      report: { ...report, state: 'readOnly' },
    }
  }
  if (rest > 0) await cutTail(handle, vaultFolder, scan, settings)
  return {
    journal: new FileJournal(handle, scan, sealer),
    report: { ...report, state: 'ready', cutBytes: rest },
  }
}

/** Stands for a journal that is damaged: it refuses, so that nothing is written over it. */
const unreadableJournal: Journal = {
  head: () => err('unreadable'),
  append: () => Promise.resolve(err('writeFailed')),
  read: () => Promise.resolve(err('unreadable')),
  first: () => 1,
  gaps: () => [],
  repair: () => Promise.resolve(err('writeFailed')),
  trim: () => Promise.resolve(err('writeFailed')),
  startBehindHead: () => Promise.resolve(err('writeFailed')),
  close: () => Promise.resolve(),
}

const NOTHING_READ = { records: 0, cutBytes: 0, damagedBytes: 0 }

async function openAndScan(disk: Disk, vaultFolder: string, path: string) {
  const { handle, writable } = await openFile(disk, vaultFolder, path)
  try {
    return { handle, writable, scan: await scanJournal(handle) }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function openFile(disk: Disk, vaultFolder: string, path: string) {
  try {
    return { handle: await disk.open(path, 'r+'), writable: true }
  } catch (error) {
    if (diskErrorOf(error) === 'readOnly') return { handle: await disk.open(path, 'r'), writable: false }
    if (errorCode(error) !== 'ENOENT') throw error
  }
  await disk.makeFolder(vaultFolder)
  const handle = await disk.open(path, 'wx+')
  await handle.sync()
  await disk.syncFolder(vaultFolder)
  return { handle, writable: true }
}

async function cutTail(
  handle: FileHandle,
  vaultFolder: string,
  scan: Scan,
  { disk, nowMs }: JournalSettings,
) {
  const length = scan.size - scan.end
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, scan.end)
  const target = await disk.open(await damagedPath(disk, vaultFolder, 'journal-tail.log', nowMs()), 'wx')
  try {
    await target.writeFile(buffer.subarray(0, bytesRead))
    await target.sync()
  } finally {
    await target.close()
  }
  await disk.syncFolder(damagedFolder(vaultFolder))
  await handle.truncate(scan.end)
  await handle.datasync()
}

/** One copy of each damage: a journal that stays damaged is not copied again at each start. */
async function keepCopy(path: string, vaultFolder: string, scan: Scan, { disk, nowMs }: JournalSettings) {
  const name = `journal-${String(scan.end)}-of-${String(scan.size)}.log`
  try {
    await disk.makeFolder(damagedFolder(vaultFolder))
    const kept = await disk.readdir(damagedFolder(vaultFolder))
    if (kept.some((file) => file.startsWith(basename(name, '.log')))) return
    await disk.copyFile(path, await damagedPath(disk, vaultFolder, name, nowMs()))
  } catch {
    // The original stays untouched: without room for a copy nothing is lost.
  }
}
