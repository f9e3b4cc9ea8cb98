import { dirname } from 'node:path'
import type { BackupError, BackupPlace, BackupState, SnapshotSummary } from '#shared/ipc/safety.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { attachmentPath } from '../attachments/attachmentPaths.ts'
import type { DiskError } from '../disk.ts'
import { openKeys, type VaultKeys } from '../keys/vaultKeys.ts'
import type { Journal } from '../journal/journal.ts'
import { summaryOf } from '../snapshots/fileSnapshots.ts'
import { snapshotsToRemove } from '../snapshots/rotation.ts'
import type { Held } from '../snapshots/snapshotFolder.ts'
import type { SnapshotReadError } from '../snapshots/snapshots.ts'
import { adopt, type AdoptError } from './adopt.ts'
import type { Backups, OpenFileError } from './backups.ts'
import { type BackupKeys, backupKeysFor, type BackupSecret } from './keyHeader.ts'
import { HourlySchedule, LOOK_MS } from './schedule.ts'
import { asRotated } from './secondFolder.ts'
import { emptyPlace, SecondPlace, type SecondPlaceSettings } from './secondPlace.ts'

export interface BackupsSettings extends SecondPlaceSettings {
  /** Milliseconds by a clock that nobody can set. */
  readonly uptimeMs: () => number
  readonly journal: Journal
  /** What else follows a proven snapshot; never throws. */
  readonly afterSnapshot: () => Promise<unknown>
}

/** Backups in the vault and in a second folder. */
export class FileBackups implements Backups {
  readonly #settings: BackupsSettings
  readonly #listeners = new Set<() => void>()
  readonly #schedule: HourlySchedule
  readonly #second: SecondPlace
  #vault: BackupPlace
  #running: BackupState['running'] = null
  #last: Promise<unknown> = Promise.resolve()
  #timer: NodeJS.Timeout | null = null
  #looking: Promise<void> | null = null
  #isFinished = false
  /** Of other vaults, whose backups somebody has opened. */
  readonly #others: VaultKeys[] = []

  constructor(settings: BackupsSettings) {
    this.#settings = settings
    this.#schedule = new HourlySchedule(settings.uptimeMs())
    this.#vault = emptyPlace(settings.folder.path)
    this.#second = new SecondPlace(settings, (done) =>
      this.#run(done === null ? null : { place: 'folder', done }),
    )
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
      folder: this.#second.state(),
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
    const chosen = await this.#second.choose(path)
    if (!chosen.ok) return chosen
    this.#tell()
    void this.#inTurn(() => this.#bring())
    return ok(this.state())
  }

  async forgetFolder(): Promise<Result<BackupState, 'writeFailed'>> {
    try {
      await this.#second.forget()
    } catch {
      return err('writeFailed')
    }
    this.#tell()
    return ok(this.state())
  }

  async setLimit(bytes: number): Promise<Result<BackupState, 'writeFailed'>> {
    try {
      await this.#settings.choices.change({ limitBytes: bytes })
    } catch {
      return err('writeFailed')
    }
    void this.#inTurn(() => this.#tidy())
    return ok(this.state())
  }

  openFile(path: string): Promise<Result<SnapshotSummary, SnapshotReadError>> {
    return this.#openFile(path, { identities: [], keyring: null })
  }

  async openFileWith(path: string, secret: BackupSecret): Promise<Result<SnapshotSummary, OpenFileError>> {
    const keys = await backupKeysFor(this.#settings.otherDisk, path, secret)
    return keys.ok ? this.#openFile(path, keys.value) : keys
  }

  async #openFile(path: string, keys: BackupKeys): Promise<Result<SnapshotSummary, SnapshotReadError>> {
    const { snapshots, attachments, otherDisk } = this.#settings
    const added = await snapshots.good.addFile(path, keys)
    if (!added.ok) return added
    const theirs = keys.keyring === null ? {} : { keys: openKeys(keys.keyring) }
    if (theirs.keys !== undefined) this.#others.push(theirs.keys)
    // What a restore from it brings back names files that may lie beside it only.
    attachments.addSource(async (hash) => {
      const beside = attachmentPath(dirname(path), hash)
      return (await otherDisk.exists(beside)) ? { path: beside, ...theirs } : null
    })
    return ok(summaryOf(added.value))
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
    await this.#inTurn(async () => {
      if (await this.#second.bringIfBehind()) this.#tell()
    })
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
    for (const keys of this.#others.splice(0)) keys.drop()
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
    const { folder, snapshots, choices, journal, afterSnapshot } = this.#settings
    for (const held of await folder.scan()) {
      // What an interrupted run has left unread is read now, and counts or goes.
      if (held.proof === null) await snapshots.good.check(held)
    }
    // Before anything goes: what is relied on was read in this run.
    const second = await this.#secondGood()
    const proven = (await folder.scan()).filter(({ proof }) => proof !== null)
    const gone = new Set(snapshotsToRemove(proven.map(asRotated), choices.current().limitBytes))
    // What cannot be removed now, such as a file that is open on Windows, goes with the next one.
    await folder
      .remove(proven.filter(({ id }) => gone.has(id) && !snapshots.good.isHeld(id)))
      .catch(() => undefined)
    if (second !== null && second >= journal.first()) await journal.trim(second)
    await this.#lookAtVault()
    this.#tell()
    await this.#bring()
    if (proven.length > 0) await afterSnapshot()
  }

  /** Up to which position two good snapshots hold everything; null where there are no two. */
  async #secondGood(): Promise<number | null> {
    const { folder, snapshots } = this.#settings
    let good = 0
    for (const held of await folder.scan()) {
      if ((await snapshots.good.check(held)).ok) good += 1
      if (good === 2) return held.name.position
    }
    return null
  }

  async #bring(): Promise<void> {
    await this.#second.bring()
    this.#tell()
  }

  /** Tells nobody: this is what who was told asks for. */
  async #lookAround(): Promise<void> {
    await this.#lookAtVault()
    await this.#second.look()
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

  #run(running: BackupState['running']): void {
    this.#running = running
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
