import { join } from 'node:path'
import { logger } from '../../log.ts'
import { incomingFolder } from '../attachments/attachmentPaths.ts'
import { resealAttachments } from '../attachments/resealAttachments.ts'
import { damagedFolder } from '../damaged.ts'
import { type Disk, diskErrorOf } from '../disk.ts'
import { JOURNAL_FOLDER } from '../journal/segmentHeader.ts'
import { KeysDropped, type VaultKeys } from '../keys/vaultKeys.ts'
import { readySodium } from '../sealing/sodium.ts'
import { SNAPSHOT_FOLDER } from '../snapshots/openSnapshots.ts'
import { ConversionFailed, failureOf } from './conversionFailed.ts'
import { filesBelow, namesIn } from './lookingAround.ts'
import { readMark, readState, removeState, type SealedMark, writeMark } from './notes.ts'
import { sealBackupFolder, attachmentBytes, isThere, secondFolderOf } from './sealSecondFolder.ts'
import { plainFilesBelow, sealFile } from './sealFile.ts'
import { patiently, WORK_FOLDER } from './places.ts'
import { isPlainJournal, sealJournal } from './sealJournal.ts'
import { sealSmallFile } from './sealSmallFile.ts'
import { plainSnapshots, sealSnapshot, snapshotPositions } from './sealSnapshots.ts'

const log = logger('conversion')

export interface ConversionSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly appVersion: string
  readonly keys: VaultKeys
  /** Hears how much is done, from 0 to 1; nothing where there is nothing to do. */
  readonly onProgress: (share: number) => void
}

/** Small files of older vaults with what people wrote; whoever reads them finds them sealed under the same names. */
const SMALL_FILES = ['reminderWords.json'] as const

/** Where files lie that nobody reads but for support. */
const KEPT_FOLDERS = ['old'] as const

const TEMPORARY = /^\.keyfolio-.*\.tmp$/

/** A file that is younger may be in the making. */
const LEFT_OVER_MS = 60_000

/** Beyond what is written at once, so much of a disk stays free. */
const ROOM_BYTES = 1 << 20
/** Sealed lines are longer by a third. */
const GROWTH = 1.5

/**
 * Seals what a Keyfolio before sealing has left in clear text; almost nothing is done where it has left nothing. Each
 * thing is replaced once what replaces it was written, synced, read back and compared, so that a run may end at any
 * moment and the next one goes on. Throws `ConversionFailed`, with everything still there, and `KeysDropped`.
 */
export async function sealOlderVault(folder: string, settings: ConversionSettings): Promise<void> {
  try {
    await readySodium()
    await new Conversion(folder, settings).run()
  } catch (error) {
    throw failureOf(error)
  }
}

class Conversion {
  readonly #folder: string
  readonly #settings: ConversionSettings
  #allBytes = 0
  #doneBytes = 0

  constructor(folder: string, settings: ConversionSettings) {
    this.#folder = folder
    this.#settings = settings
  }

  async run(): Promise<void> {
    const { disk, nowMs, onProgress } = this.#settings
    const mark = await readMark(disk, this.#folder, nowMs())
    if (mark !== null) return this.#sealAgain(mark)
    const second = await this.#secondFolder()
    await this.#measure(mark, second)
    await this.#sealVault(mark, second)
    const state = await this.#sealSecond(second)
    await this.#note(state)
    if (this.#allBytes === 0) return
    onProgress(1)
    log.info('vaultSealed', { bytes: this.#allBytes, secondFolder: state })
  }

  /** What came into a sealed vault in clear text since. Only its journal is worth not opening the vault. */
  async #sealAgain(mark: SealedMark): Promise<void> {
    const { disk } = this.#settings
    try {
      await this.#measure(mark, null)
      const hasState = await this.#sealVault(mark, null)
      if (hasState && mark.second !== 'due') await removeState(this.#folder, this.#settings)
    } catch (error) {
      const isHalf = (await namesIn(disk, this.#in(WORK_FOLDER))).length > 0
      if (isHalf || error instanceof KeysDropped || (await isPlainJournal(this.#folder, disk, true)))
        throw error
      log.warn('notAllSealed', { code: diskErrorOf(error) })
    }
  }

  /** Without the mark the next start looks at everything once more, and that is all. */
  async #note(second: SealedMark['second']): Promise<void> {
    try {
      await writeMark(this.#settings.disk, this.#folder, second)
      if (second !== 'due') await removeState(this.#folder, this.#settings)
    } catch (error) {
      log.warn('notMarked', { code: diskErrorOf(error) })
    }
  }

  /** Journal, snapshots, words, kept files; attachments where the vault was not sealed to its end before. */
  async #sealVault(mark: SealedMark | null, second: SecondFolder | null): Promise<boolean> {
    const { disk, nowMs, keys } = this.#settings
    const onBytes = (bytes: number): void => this.#did(bytes)
    const snapshots = this.#in(SNAPSHOT_FOLDER)
    const state = await sealJournal(this.#folder, {
      ...this.#settings,
      elsewhere: second?.isIn === true ? [second.path] : [],
      wanted: new Set([
        ...(await snapshotPositions(disk, snapshots)),
        ...(second?.isIn === true ? await snapshotPositions(patiently(disk), second.path) : []),
      ]),
      onBytes,
      isQuick: mark !== null,
    })
    for (const { path, bytes } of await plainSnapshots(disk, snapshots)) {
      const hashes = state?.hashes ?? []
      await sealSnapshot(path, { disk, nowMs, keyring: keys.keyring(), root: this.#folder, hashes })
      onBytes(bytes)
    }
    for (const name of SMALL_FILES) await sealSmallFile(disk, this.#in(name), keys)
    if (mark === null) await this.#sealAttachments()
    for (const { path, bytes } of await this.#keptFiles()) {
      await sealFile(disk, path, keys)
      onBytes(bytes)
    }
    if (mark === null) await this.#sweep()
    return state !== null
  }

  async #sealAttachments(): Promise<void> {
    const { disk, keys } = this.#settings
    const incoming = incomingFolder(this.#folder)
    for (const name of await namesIn(disk, incoming)) await disk.remove(join(incoming, name))
    const bytes = await attachmentBytes(this.#folder, disk)
    let done = 0
    await resealAttachments(this.#folder, {
      disk,
      keys,
      onProgress: (share) => {
        this.#did(bytes * share - done)
        done = bytes * share
      },
    })
  }

  /** A stick that is full or broken is no reason not to open the vault. */
  async #sealSecond(second: SecondFolder | null): Promise<SealedMark['second']> {
    if (second === null) return 'none'
    if (!second.isIn) return 'due'
    const { disk, nowMs, keys } = this.#settings
    const state = await readState(this.#folder, this.#settings)
    try {
      await sealBackupFolder(second.path, {
        otherDisk: disk,
        nowMs,
        keys,
        hashes: state?.hashes ?? [],
        onBytes: (bytes) => this.#did(bytes),
      })
      return 'done'
    } catch (error) {
      if (error instanceof KeysDropped) throw error
      log.warn('secondFolderNotSealed', { code: diskErrorOf(error) })
      return 'due'
    }
  }

  async #secondFolder(): Promise<SecondFolder | null> {
    const { disk } = this.#settings
    const path = await secondFolderOf(this.#folder, disk)
    return path === null ? null : { path, isIn: await isThere(patiently(disk), path) }
  }

  /** How much there is to do, and whether there is room for it. */
  async #measure(mark: SealedMark | null, second: SecondFolder | null): Promise<void> {
    const { disk } = this.#settings
    const isPlain = await isPlainJournal(this.#folder, disk, mark !== null)
    const journal = isPlain ? await bytesBelow(disk, this.#in(JOURNAL_FOLDER)) : 0
    const files = [...(await plainSnapshots(disk, this.#in(SNAPSHOT_FOLDER))), ...(await this.#keptFiles())]
    const attachments = mark === null ? await attachmentBytes(this.#folder, disk) : 0
    this.#allBytes = journal + attachments + files.reduce((sum, { bytes }) => sum + bytes, 0)
    if (second?.isIn === true) {
      const there = await plainSnapshots(patiently(disk), second.path).catch(() => [])
      this.#allBytes += there.reduce((sum, { bytes }) => sum + bytes, 0)
    }
    const largest = Math.max(0, ...files.map(({ bytes }) => bytes))
    const neededBytes = Math.ceil((journal + largest) * GROWTH) + ROOM_BYTES
    if (journal + files.length === 0) return
    const free = await disk.freeBytes(this.#folder)
    if (free !== null && free < neededBytes) throw new ConversionFailed('diskFull', { neededBytes })
  }

  async #keptFiles(): Promise<readonly { readonly path: string; readonly bytes: number }[]> {
    const { disk } = this.#settings
    const folders = [damagedFolder(this.#folder), ...KEPT_FOLDERS.map((name) => this.#in(name))]
    const files: { readonly path: string; readonly bytes: number }[] = []
    for (const folder of folders) files.push(...(await plainFilesBelow(disk, folder)))
    return files
  }

  /** What a run that was killed has left half. */
  async #sweep(): Promise<void> {
    const { disk } = this.#settings
    const folders = [
      this.#folder,
      ...[SNAPSHOT_FOLDER, WORK_FOLDER, ...KEPT_FOLDERS].map((name) => this.#in(name)),
    ]
    for (const folder of folders) {
      for (const name of (await namesIn(disk, folder)).filter((one) => TEMPORARY.test(one))) {
        const path = join(folder, name)
        const facts = await disk.facts(path).catch(() => null)
        if (facts !== null && facts.writtenAtMs < Date.now() - LEFT_OVER_MS) await disk.remove(path)
      }
    }
    await disk.syncFolder(this.#folder)
  }

  #did(bytes: number): void {
    this.#doneBytes += bytes
    if (this.#allBytes > 0) this.#settings.onProgress(Math.min(1, this.#doneBytes / this.#allBytes))
  }

  #in(name: string): string {
    return join(this.#folder, name)
  }
}

interface SecondFolder {
  readonly path: string
  readonly isIn: boolean
}

async function bytesBelow(disk: Disk, folder: string): Promise<number> {
  let sum = 0
  for (const path of await filesBelow(disk, folder)) sum += (await disk.facts(path)).bytes
  return sum
}
