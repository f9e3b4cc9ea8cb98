import type { BackupError, BackupPlace, BackupState, SnapshotSummary } from '#shared/ipc/safety.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { AttachmentStore } from '../attachments/attachmentStore.ts'
import { type Disk, type DiskError, diskErrorOf } from '../disk.ts'
import type { Journal } from '../journal/journal.ts'
import { type FileSnapshots, summaryOf } from '../snapshots/fileSnapshots.ts'
import { snapshotsToRemove } from '../snapshots/rotation.ts'
import type { Held, SnapshotFolder } from '../snapshots/snapshotFolder.ts'
import type { SnapshotReadError } from '../snapshots/snapshots.ts'
import { adopt, type AdoptError } from './adopt.ts'
import type { Backups } from './backups.ts'
import type { BackupSettingsStore } from './backupSettings.ts'
import { prepareFolder } from './chooseFolder.ts'
import { HourlySchedule, LOOK_MS } from './schedule.ts'
import { asRotated, SecondFolder } from './secondFolder.ts'

export interface BackupsSettings {
  readonly vaultFolder: string
  readonly deviceId: string
  readonly disk: Disk
  /** For the second folder: its troubles are not the vault's. */
  readonly otherDisk: Disk
  readonly nowMs: () => number
  /** Milliseconds by a clock that nobody can set. */
  readonly uptimeMs: () => number
  readonly journal: Journal
  readonly snapshots: FileSnapshots
  /** The snapshots of the vault. */
  readonly folder: SnapshotFolder
  readonly attachments: AttachmentStore
  readonly choices: BackupSettingsStore
  /** What else follows a proven snapshot; never throws. */
  readonly afterSnapshot: () => Promise<unknown>
}

/** Backups in the vault and in a second folder. */
export class FileBackups implements Backups {
  readonly #settings: BackupsSettings
  readonly #listeners = new Set<() => void>()
  readonly #schedule: HourlySchedule
  #second: SecondFolder | null = null
  #vault: BackupPlace
  #folder: BackupPlace | null = null
  #running: BackupState['running'] = null
  #last: Promise<unknown> = Promise.resolve()
  #timer: NodeJS.Timeout | null = null
  #looking: Promise<void> | null = null
  #isFinished = false

  constructor(settings: BackupsSettings) {
    this.#settings = settings
    this.#schedule = new HourlySchedule(settings.uptimeMs())
    this.#vault = emptyPlace(settings.folder.path)
    this.#useSecond()
    settings.attachments.addSource((hash) => this.#second?.pathOf(hash) ?? Promise.resolve(null))
    settings.snapshots.follow({
      onProgress: (done) => this.#run(done === null ? null : { place: 'vault', done }),
      onTaken: () => {
        this.#vault = { ...this.#vault, error: null }
        void this.#inTurn(() => this.#tidy())
      },
      onFailed: (error) => {
        this.#vault = { ...this.#vault, error }
        this.#tell()
      },
    })
  }

  state(): BackupState {
    return {
      vault: this.#vault,
      folder: this.#folder,
      limitBytes: this.#settings.choices.current().limitBytes,
      running: this.#running,
    }
  }

  async look(): Promise<BackupState> {
    // Whoever hears of each step and asks is told what is known: counting files meanwhile helps nobody.
    if (this.#running !== null) return this.state()
    this.#looking ??= this.#lookAround().finally(() => {
      this.#looking = null
    })
    await this.#looking
    return this.state()
  }

  async now(): Promise<Result<BackupState, BackupError>> {
    const taken = await this.#settings.snapshots.take('asked')
    this.#schedule.done(this.#settings.uptimeMs())
    if (!taken.ok) return taken
    await this.#settled()
    return ok(await this.look())
  }

  async useFolder(path: string): Promise<Result<BackupState, 'insideVault' | DiskError>> {
    const { vaultFolder, deviceId, otherDisk, choices } = this.#settings
    const prepared = await prepareFolder(path, { vaultFolder, deviceId, disk: otherDisk })
    if (!prepared.ok) return prepared
    const failed = await this.#choose(() =>
      choices.change({ folder: { path: prepared.value, lastProven: null } }),
    )
    if (failed !== null) return err(failed)
    this.#useSecond()
    await this.#lookAtFolder()
    this.#tell()
    void this.#inTurn(() => this.#bring())
    return ok(this.state())
  }

  async forgetFolder(): Promise<Result<BackupState, 'writeFailed'>> {
    const failed = await this.#choose(() => this.#settings.choices.change({ folder: null }))
    if (failed !== null) return err('writeFailed')
    this.#useSecond()
    this.#tell()
    return ok(this.state())
  }

  async setLimit(bytes: number): Promise<Result<BackupState, 'writeFailed'>> {
    const failed = await this.#choose(() => this.#settings.choices.change({ limitBytes: bytes }))
    if (failed !== null) return err('writeFailed')
    void this.#inTurn(() => this.#tidy())
    return ok(this.state())
  }

  async openFile(path: string): Promise<Result<SnapshotSummary, SnapshotReadError>> {
    const added = await this.#settings.snapshots.good.addFile(path)
    return added.ok ? ok(summaryOf(added.value)) : added
  }

  async adopt(id: string): Promise<Result<undefined, AdoptError>> {
    const adopted = await adopt(id, this.#settings)
    if (adopted.ok) void this.#inTurn(() => this.#tidy())
    return adopted
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  start(): void {
    void this.#inTurn(() => this.#tidy())
    this.#timer = setInterval(() => void this.tick(), LOOK_MS)
    this.#timer.unref()
  }

  /** What is done every minute. */
  async tick(): Promise<void> {
    const { snapshots, uptimeMs } = this.#settings
    if (this.#isFinished || this.#running !== null) return
    if (this.#schedule.isDue(uptimeMs())) {
      this.#schedule.done(uptimeMs())
      if (await snapshots.isBehind().catch(() => true)) {
        // What fails is told; the next look tries again once there is room.
        const taken = await snapshots.take('hourly')
        if (!taken.ok) this.#schedule.soon(uptimeMs())
        return
      }
    }
    await this.#inTurn(() => this.#bringIfBehind())
  }

  async finish(limitMs: number): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer)
    let timer: NodeJS.Timeout | undefined
    const limit = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, limitMs)
    })
    await Promise.race([this.#takeLast(), limit])
    clearTimeout(timer)
    this.#isFinished = true
    await this.#settings.snapshots.close()
  }

  async #takeLast(): Promise<void> {
    const { snapshots } = this.#settings
    if (await snapshots.isBehind().catch(() => false)) await snapshots.take('quit')
    await this.#settled()
  }

  /** One at a time works in the places; a failure is in the state. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(async () => {
      if (!this.#isFinished) await work().catch(() => undefined)
    })
    this.#last = done
    return done
  }

  async #settled(): Promise<void> {
    for (let waited: Promise<unknown> | null = null; waited !== this.#last;) {
      waited = this.#last
      await waited
    }
  }

  /** After a snapshot: what is old goes, the journal is trimmed behind two good ones, the second folder gets its copy. */
  async #tidy(): Promise<void> {
    const { folder, snapshots, choices, afterSnapshot } = this.#settings
    for (const held of await folder.scan()) {
      // What an interrupted run has left unread is read now, and counts or goes.
      if (held.proof === null) await snapshots.good.check(held)
    }
    const proven = (await folder.scan()).filter(({ proof }) => proof !== null)
    const gone = new Set(snapshotsToRemove(proven.map(asRotated), choices.current().limitBytes))
    await folder.remove(proven.filter(({ id }) => gone.has(id)))
    await this.#trim(proven)
    await this.#lookAtVault()
    this.#tell()
    await this.#bring()
    if (proven.length > 0) await afterSnapshot()
  }

  /** Two good snapshots have to hold what the journal gives up; each was read in this run. */
  async #trim(newestFirst: readonly Held[]): Promise<void> {
    const { journal, snapshots } = this.#settings
    let good = 0
    for (const held of newestFirst) {
      if (held.name.position < journal.first()) return
      if ((await snapshots.good.check(held)).ok) good += 1
      if (good === 2) {
        await journal.trim(held.name.position)
        return
      }
    }
  }

  /** A stick that is back, and a folder that failed before, get what they miss. */
  async #bringIfBehind(): Promise<void> {
    const second = this.#second
    if (second === null) return
    const before = this.#folder?.error ?? null
    const gone = await second.look()
    if (gone !== null) {
      if (gone === before) return
      await this.#lookAtFolder()
      this.#tell()
      return
    }
    const proven = (await this.#settings.folder.scan()).filter(({ proof }) => proof !== null)
    const { limitBytes } = this.#settings.choices.current()
    if (before !== null || (await second.isBehind(proven, limitBytes))) await this.#bring()
  }

  async #bring(): Promise<void> {
    const second = this.#second
    if (second === null || this.#folder === null) return
    const { folder, snapshots, attachments, choices } = this.#settings
    let error = await second.look()
    if (error === null) {
      this.#run({ place: 'folder', done: 0 })
      const brought = await second.bring({
        snapshots: (await folder.scan()).filter(({ proof }) => proof !== null),
        attachments,
        limitBytes: choices.current().limitBytes,
        onProgress: (done) => this.#run({ place: 'folder', done }),
        onDamaged: (held) => snapshots.good.setAside(held),
      })
      if (!brought.ok) error = brought.error
      this.#run(null)
    }
    // Somebody may have chosen another folder meanwhile.
    if (second !== this.#second) return
    this.#folder = { ...this.#folder, error }
    await this.#lookAtFolder(error)
    this.#tell()
  }

  /** Tells nobody: this is what who was told asks for. */
  async #lookAround(): Promise<void> {
    await this.#lookAtVault()
    await this.#lookAtFolder()
  }

  async #lookAtVault(): Promise<void> {
    const { folder, disk, vaultFolder, attachments } = this.#settings
    const held = await folder.scan().catch((): readonly Held[] => [])
    const files = await attachments.list().catch(() => [])
    const proven = held.find(({ proof }) => proof !== null)
    this.#vault = {
      ...this.#vault,
      lastProven: proven === undefined ? null : { takenAtMs: proven.name.takenAtMs, bytes: proven.bytes },
      count: held.length,
      bytes: [...held, ...files].reduce((sum, { bytes }) => sum + bytes, 0),
      freeBytes: await disk.freeBytes(vaultFolder),
    }
  }

  /** @param failure of what was tried a moment ago; a folder that can be seen may still be full */
  async #lookAtFolder(failure: BackupError | null = this.#folder?.error ?? null): Promise<void> {
    const [second, place] = [this.#second, this.#folder]
    if (second === null || place === null) return
    const next = await this.#lookAt(second, place, failure)
    if (second !== this.#second) return
    this.#folder = next
    await this.#rememberProven(next)
  }

  /** What was known of a folder that is gone stays known. */
  async #lookAt(second: SecondFolder, place: BackupPlace, failure: BackupError | null): Promise<BackupPlace> {
    const gone = await second.look()
    if (gone !== null) return { ...place, error: gone, freeBytes: null }
    try {
      const error = failure === 'folderGone' ? null : failure
      const freeBytes = await second.disk.freeBytes(second.path)
      return { ...place, ...(await second.holdings()), error, freeBytes }
    } catch (error) {
      return { ...place, error: diskErrorOf(error), freeBytes: null }
    }
  }

  async #rememberProven({ path, lastProven }: BackupPlace): Promise<void> {
    const { choices } = this.#settings
    const known = choices.current().folder
    if (known?.path !== path || lastProven === null) return
    if (known.lastProven?.takenAtMs === lastProven.takenAtMs) return
    await choices.change({ folder: { path, lastProven } }).catch(() => undefined)
  }

  #useSecond(): void {
    const { choices, disk, otherDisk, nowMs, snapshots } = this.#settings
    const { folder } = choices.current()
    this.#second = folder === null ? null : new SecondFolder({ path: folder.path, disk, otherDisk, nowMs })
    this.#folder = folder === null ? null : { ...emptyPlace(folder.path), lastProven: folder.lastProven }
    snapshots.good.useSecond(this.#second?.snapshots ?? null)
  }

  async #choose(change: () => Promise<void>): Promise<DiskError | null> {
    try {
      await change()
      return null
    } catch (error) {
      return diskErrorOf(error)
    }
  }

  #run(running: BackupState['running']): void {
    this.#running = running
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

function emptyPlace(path: string): BackupPlace {
  return { path, error: null, lastProven: null, count: 0, bytes: 0, freeBytes: null }
}
