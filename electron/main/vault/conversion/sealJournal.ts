import { join } from 'node:path'
import { damagedPath, damagedFolder } from '../damaged.ts'
import { type Disk, errorCode } from '../disk.ts'
import { BASE_FILE } from '../journal/journalBase.ts'
import { HEADER_LENGTH, JOURNAL_FOLDER } from '../journal/segmentHeader.ts'
import type { VaultKeys } from '../keys/vaultKeys.ts'
import { plainSealer } from '../sealer.ts'
import { journalSealer } from '../sealing/lineSealer.ts'
import { healPlainJournal } from './healPlainJournal.ts'
import { beginningOf, namesIn, removeEmptyFolder, removeFolder } from './lookingAround.ts'
import { type ConversionState, readState, removeState, writeState } from './notes.ts'
import { WORK_FOLDER } from './places.ts'
import { sealSegments } from './sealSegments.ts'

export interface JournalSealing {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly appVersion: string
  readonly keys: VaultKeys
  /** Folders with snapshots besides the vault's own. */
  readonly elsewhere: readonly string[]
  /** Positions of which the hashes are wanted. */
  readonly wanted: ReadonlySet<number>
  readonly onBytes: (bytes: number) => void
  /** The journal was sealed before: only its beginnings are looked at. */
  readonly isQuick: boolean
}

/** The one file that the journal once was. */
const OLD_FILE = 'journal.log'

/**
 * Seals the journal, where it lies in clear text: it is made anew beside, and takes the place of the old one whole. What
 * a run that ended in between has left is gone on with, or undone. Answers how the chain of hashes has changed; null
 * where nothing is known of that any more.
 */
export async function sealJournal(
  vaultFolder: string,
  settings: JournalSealing,
): Promise<ConversionState | null> {
  const { disk, isQuick } = settings
  const known = await finishSwap(vaultFolder, settings)
  if (!(await isPlainJournal(vaultFolder, disk, isQuick))) {
    await tidy(vaultFolder, known, settings)
    return known
  }
  // One of a journal that an older Keyfolio has gone on with meanwhile.
  await removeState(vaultFolder, settings)
  await healPlainJournal(vaultFolder, settings)
  const work = join(vaultFolder, WORK_FOLDER)
  const target = join(work, JOURNAL_FOLDER)
  for (const folder of [work, target]) await disk.makeFolder(folder)
  for (const name of await namesIn(disk, target)) await disk.remove(join(target, name))
  const sealer = journalSealer(settings.keys)
  const state = await sealSegments(vaultFolder, { ...settings, sealer, target })
  await disk.syncFolder(target)
  await disk.syncFolder(work)
  await writeState(vaultFolder, state, settings)
  await putAside(vaultFolder, disk)
  await putInPlace(vaultFolder, disk)
  await tidy(vaultFolder, state, settings)
  return state
}

/**
 * Whether a record of the journal lies there in clear text.
 * @param isQuick only the first record of each segment is looked at
 */
export async function isPlainJournal(vaultFolder: string, disk: Disk, isQuick = false): Promise<boolean> {
  if (await disk.exists(join(vaultFolder, OLD_FILE))) return true
  const folder = join(vaultFolder, JOURNAL_FOLDER)
  for (const name of await namesIn(disk, folder)) {
    const path = join(folder, name)
    const { bytes } = await disk.facts(path)
    if (bytes <= HEADER_LENGTH) continue
    // Behind a damaged beginning clear text may go on.
    const look = isQuick ? beginningOf(disk, path, HEADER_LENGTH + FIRST_LINE_BYTES) : disk.readFile(path)
    if ((await unlessLost(look))?.includes(plainSealer.prefix) !== false) return true
  }
  return false
}

/** Goes on where a run has ended in the middle. Answers what is known of a journal that is in its place by now. */
async function finishSwap(vaultFolder: string, settings: JournalSealing): Promise<ConversionState | null> {
  const { disk, nowMs } = settings
  const folder = join(vaultFolder, JOURNAL_FOLDER)
  const work = join(vaultFolder, WORK_FOLDER)
  const state = await readState(vaultFolder, settings)
  const isHere = await disk.exists(folder)
  const isMade = await disk.exists(join(work, JOURNAL_FOLDER))
  const isAside = (await namesIn(disk, join(work, OLD_FOLDER))).length > 0
  if (state !== null && isMade && (isAside || !isHere || (await isMadeOf(folder, state, disk)))) {
    // What lies in its place beside the two others was begun by somebody who found none.
    if (isHere && isAside) {
      await disk.rename(folder, await damagedPath(disk, vaultFolder, JOURNAL_FOLDER, nowMs()))
      await disk.syncFolder(damagedFolder(vaultFolder))
    }
    if (isHere && !isAside) await putAside(vaultFolder, disk)
    await putInPlace(vaultFolder, disk)
    return state
  }
  if (isHere) return isMade ? null : state
  if (isAside) {
    await disk.rename(join(work, OLD_FOLDER), folder)
    await disk.syncFolder(vaultFolder)
  }
  return null
}

/** The older Keyfolio may have written something since. */
async function isMadeOf(folder: string, { segments }: ConversionState, disk: Disk): Promise<boolean> {
  for (const name of (await namesIn(disk, folder)).filter((one) => one.endsWith('.log'))) {
    if ((await disk.facts(join(folder, name))).bytes !== segments[name]) return false
  }
  return true
}

async function putAside(vaultFolder: string, disk: Disk): Promise<void> {
  const work = join(vaultFolder, WORK_FOLDER)
  await removeEmptyFolder(join(work, OLD_FOLDER))
  await disk.rename(join(vaultFolder, JOURNAL_FOLDER), join(work, OLD_FOLDER))
  await disk.syncFolder(work)
  await disk.syncFolder(vaultFolder)
}

async function putInPlace(vaultFolder: string, disk: Disk): Promise<void> {
  const work = join(vaultFolder, WORK_FOLDER)
  await disk.rename(join(work, JOURNAL_FOLDER), join(vaultFolder, JOURNAL_FOLDER))
  await disk.syncFolder(vaultFolder)
  await disk.syncFolder(work)
}

/** Takes away the old journal. What was not turned into sealed records is kept among the damaged things. */
async function tidy(
  vaultFolder: string,
  state: ConversionState | null,
  { disk, nowMs }: JournalSealing,
): Promise<void> {
  const work = join(vaultFolder, WORK_FOLDER)
  if (!(await disk.exists(work))) return
  const old = join(work, OLD_FOLDER)
  for (const name of (await namesIn(disk, old)).filter((one) => one !== BASE_FILE)) {
    if (state !== null && Object.hasOwn(state.segments, name)) continue
    await disk.rename(join(old, name), await damagedPath(disk, vaultFolder, `journal-${name}`, nowMs()))
    await disk.syncFolder(damagedFolder(vaultFolder))
  }
  await removeFolder(disk, old)
  if (await disk.exists(join(vaultFolder, JOURNAL_FOLDER)))
    await removeFolder(disk, join(work, JOURNAL_FOLDER))
  await removeEmptyFolder(work)
}

/** What a disk has lost is left to whoever opens the journal. */
function unlessLost(look: Promise<Buffer>): Promise<Buffer | null> {
  return look.catch((error: unknown) => {
    if (errorCode(error) === 'EIO') return null
    throw error
  })
}

/** So much of the first line shows how its content begins. */
const FIRST_LINE_BYTES = 200
const OLD_FOLDER = 'old-journal'
