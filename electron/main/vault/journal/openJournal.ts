import { join } from 'node:path'
import { JournalEntrySchema } from '#shared/ipc/schemas.ts'
import { type Disk, diskErrorOf } from '../disk.ts'
import { plainSealer, type Sealer } from '../sealer.ts'
import { copyToDamaged, cutTail, moveToDamaged } from './damagedSegments.ts'
import { FileJournal } from './fileJournal.ts'
import { GapRepair } from './gapRepair.ts'
import type { Journal, JournalReport } from './journal.ts'
import { readBase, writeBase } from './journalBase.ts'
import { listSegments, misnamed, nameRightly, type SegmentFiles } from './listSegments.ts'
import { type JournalScan, scanJournal } from './scanJournal.ts'
import { JOURNAL_FOLDER } from './segmentHeader.ts'
import { SegmentStore } from './segmentStore.ts'
import { NOTHING_READ, unreadableJournal } from './unreadableJournal.ts'
import { upgradeJournal } from './upgradeJournal.ts'

export interface JournalSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly sealer?: Sealer
  /** When a segment is longer the next record begins another. */
  readonly segmentBytes?: number
}

type Settings = Required<JournalSettings>

const SEGMENT_BYTES = 4 << 20

/**
 * Opens the journal of a vault and verifies each byte. A torn last write is cut off and kept aside; damage elsewhere
 * is kept in a copy, and what is lost by it are gaps that `Journal.repair` can close. Only where the disk does not
 * give out the files, or a newer Keyfolio wrote them, the journal is reported as unreadable.
 */
export async function openJournal(
  vaultFolder: string,
  given: JournalSettings,
): Promise<{ readonly journal: Journal; readonly report: JournalReport }> {
  const settings: Settings = { sealer: plainSealer, segmentBytes: SEGMENT_BYTES, ...given }
  try {
    return await open(vaultFolder, settings)
  } catch {
    return { journal: unreadableJournal, report: NOTHING_READ }
  }
}

async function open(vaultFolder: string, settings: Settings) {
  const { disk, sealer } = settings
  const folder = join(vaultFolder, JOURNAL_FOLDER)
  const upgrade = await upgradeJournal(vaultFolder, settings)
  const found = await findSegments(disk, folder)
  const isWritable = await mayWrite(disk, folder, found)
  const doubledBytes = await bytesOf(disk, folder, found.doubles)
  const files = isWritable ? await tidy(vaultFolder, found, settings) : found.files
  const base = await readBase(disk, folder)
  const scan = await scanJournal(disk, folder, { base, files, prefix: sealer.prefix })
  const store = new SegmentStore(vaultFolder, scan, settings)
  const repair = new GapRepair(store, scan.traces)
  const made = isWritable ? await makeReady(vaultFolder, { scan, store, repair }, settings) : READ_ONLY
  const { state, cutBytes, mended } = made
  if (base === null && state === 'ready') await writeBase(disk, folder, scan.base).catch(() => undefined)
  const report: JournalReport = {
    state,
    segments: store.count,
    bytes: store.bytes,
    records: store.records,
    cutBytes: cutBytes + (upgrade?.restBytes ?? 0),
    damagedBytes: scan.damagedBytes + doubledBytes + (upgrade?.damagedBytes ?? 0),
    renamed: misnamed(found.files).length,
    gaps: store.gaps.length,
    missing: store.gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0),
    mended,
    isEndDamaged: scan.lost.length > 0 || scan.tail?.isWhole === true,
    upgraded: upgrade !== null,
  }
  return { journal: new FileJournal(store, { sealer, state, cutBytes: report.cutBytes, repair }), report }
}

async function findSegments(disk: Disk, folder: string): Promise<SegmentFiles> {
  if (await disk.exists(folder)) return listSegments(disk, folder)
  return { files: [], doubles: [], unfinished: [] }
}

async function mayWrite(disk: Disk, folder: string, { files }: SegmentFiles): Promise<boolean> {
  const last = files.at(-1)
  if (last === undefined) return true
  try {
    await (await disk.open(join(folder, last.name), 'r+')).close()
    return true
  } catch (error) {
    if (diskErrorOf(error) === 'readOnly') return false
    throw error
  }
}

/** One file for each segment, rightly named: others would be in the way of segments to come. */
async function tidy(vaultFolder: string, { files, doubles, unfinished }: SegmentFiles, settings: Settings) {
  const folder = join(vaultFolder, JOURNAL_FOLDER)
  for (const name of unfinished) await settings.disk.remove(join(folder, name))
  for (const name of doubles) await moveToDamaged(vaultFolder, name, settings)
  return nameRightly(settings.disk, folder, files)
}

async function bytesOf(disk: Disk, folder: string, names: readonly string[]): Promise<number> {
  let sum = 0
  for (const name of names) sum += (await disk.facts(join(folder, name))).bytes
  return sum
}

interface Opening {
  readonly scan: JournalScan
  readonly store: SegmentStore
  readonly repair: GapRepair
}

interface MadeReady {
  readonly state: 'ready' | 'readOnly'
  readonly cutBytes: number
  readonly mended: number
}

const READ_ONLY: MadeReady = { state: 'readOnly', cutBytes: 0, mended: 0 }

/** Sets aside what is damaged, mends what can be mended, and makes the journal ready for appending. */
async function makeReady(
  vaultFolder: string,
  { scan, store, repair }: Opening,
  settings: Settings,
): Promise<MadeReady> {
  for (const { name } of scan.lost) await moveToDamaged(vaultFolder, name, settings)
  const isKept = await copyDamaged(vaultFolder, scan, settings)
  const isCut = await cutTail(vaultFolder, scan.tail, settings).then(
    () => true,
    () => false,
  )
  // Without room for a copy the damaged files stay as they are; nothing is lost by waiting.
  const mended = isKept ? await mend({ scan, store, repair }, settings.sealer).catch(() => 0) : 0
  // Where the tail stays it counts for nothing: what follows goes into a segment of its own.
  if (!isCut) return { state: 'ready', cutBytes: 0, mended }
  const cutBytes = scan.tail?.bytes ?? 0
  try {
    await store.resume()
  } catch (error) {
    if (diskErrorOf(error) === 'readOnly') return READ_ONLY
    // On a full disk the journal can be read; the first segment begins when there is room.
  }
  return { state: 'ready', cutBytes, mended }
}

async function copyDamaged(
  vaultFolder: string,
  { damaged }: JournalScan,
  settings: Settings,
): Promise<boolean> {
  try {
    for (const { name } of damaged) await copyToDamaged(vaultFolder, name, settings)
    return true
  } catch {
    return false
  }
}

/** Puts back records of which only the frame was damaged, and cleans segments that have all of theirs. */
async function mend({ scan, store, repair }: Opening, sealer: Sealer): Promise<number> {
  const contents = scan.salvaged.flatMap((content): [number, string][] => {
    const position = positionIn(content, sealer)
    return position === null ? [] : [[position, content]]
  })
  const mended = contents.length === 0 ? 0 : (await repair.putBack(contents)).records
  for (const { first } of scan.damaged) {
    const segment = scan.segments.find((one) => one.first === first)
    if (segment !== undefined) await store.clean(segment)
  }
  return mended
}

function positionIn(sealed: string, sealer: Sealer): number | null {
  try {
    const entry = JournalEntrySchema.safeParse(JSON.parse(sealer.open(sealed)))
    return entry.success ? entry.data.position : null
  } catch {
    return null
  }
}
