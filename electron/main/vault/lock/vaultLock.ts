import { errorCode } from '../disk.ts'
import { claimLock, isOurs } from './claimLock.ts'
import { type Holder, type Lock, lockPath, readLock, type SeenLock, writeLock } from './lockFile.ts'
import { livingHolder } from './livingHolder.ts'
import { type LockSettings, type Moment, momentOf, msSince } from './lockSettings.ts'

/** How often somebody may be faster before we say who it was. */
const TRIES = 20

/** Ours, or somebody's. */
export type TakenLock =
  { readonly state: 'ours'; readonly lock: VaultLock } | { readonly state: 'busy'; readonly holder: Holder }

/**
 * Takes the lock of a vault: at once if it is free or its holder is known to be gone, after watching it otherwise. On a
 * disk that refuses to be written on, the lock is still wanted: what is written later takes it first.
 */
export async function takeLock(settings: LockSettings): Promise<TakenLock> {
  const lock = new VaultLock(settings)
  try {
    await settings.disk.makeFolder(settings.folder)
    const holder = await lock.take()
    if (holder !== null) return { state: 'busy', holder }
  } catch (error) {
    if (!['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT'].includes(errorCode(error))) throw error
  }
  return { state: 'ours', lock }
}

/** Our lock on a vault: beats while it is held, and knows at every write whether it still is. */
export class VaultLock {
  readonly #settings: LockSettings
  #beat = 0
  /** When the last beat began; null: the lock is only wanted. */
  #lastBeat: Moment | null = null
  #lostTo: Holder | null = null
  #isReleased = false
  #timer: NodeJS.Timeout | null = null
  #confirming: Promise<void> | null = null
  #onLost: (holder: Holder) => void = () => undefined

  constructor(settings: LockSettings) {
    this.#settings = settings
  }

  /** Answers null when the lock is ours, else who has it. */
  async take(): Promise<Holder | null> {
    const { disk, folder } = this.#settings
    let faster: Holder | null = null
    for (let tries = 0; tries < TRIES; tries += 1) {
      const seen = await readLock(disk, folder)
      faster = await livingHolder(seen, this.#settings)
      if (faster !== null) return faster
      const begun = momentOf(this.#settings)
      if (await claimLock(await unchanged(seen, this.#settings), this.#next(), this.#settings)) {
        this.#lastBeat = begun
        return null
      }
    }
    throw new Error(`The lock of the vault changed hands ${TRIES} times`)
  }

  /**
   * Beats from now on, without keeping the process alive.
   * @param onLost hears once that somebody else has taken the lock
   */
  start(onLost: (holder: Holder) => void): void {
    this.#onLost = onLost
    const { beatMs } = this.#settings.times
    const beat = async (): Promise<void> => {
      // A disk that refuses for a while does not take the lock away.
      await this.confirm().catch(() => undefined)
      if (this.#isReleased || this.#lostTo !== null) return
      this.#timer = setTimeout(() => void beat(), beatMs)
      this.#timer.unref()
    }
    this.#timer = setTimeout(() => void beat(), beatMs)
    this.#timer.unref()
  }

  /** True while nobody else can have taken the lock. */
  isFresh(): boolean {
    if (this.#lastBeat === null || this.#lostTo !== null || this.#isReleased) return false
    return msSince(this.#lastBeat, this.#settings) < this.#settings.times.trustMs
  }

  /** Makes sure that the lock is ours, and beats. Throws when it is not, or when the disk refuses. */
  confirm(): Promise<void> {
    this.#confirming ??= this.#confirm().finally(() => {
      this.#confirming = null
    })
    return this.#confirming
  }

  /** Gives the lock back, if it is still ours. */
  async release(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    await this.#confirming?.catch(() => undefined)
    const wasFresh = this.isFresh()
    this.#isReleased = true
    const { disk, folder, self } = this.#settings
    // An old lock may be taken over in this moment: whoever does that finds out by itself that we are gone.
    if (wasFresh && isOurs(await readLock(disk, folder), self)) await disk.remove(lockPath(folder))
  }

  async #confirm(): Promise<void> {
    if (this.#lostTo !== null || this.#isReleased) throw notOurs()
    const { disk, folder, self } = this.#settings
    const wasFresh = this.isFresh()
    const begun = momentOf(this.#settings)
    const seen = await readLock(disk, folder)
    if (isOurs(seen, self) && wasFresh) {
      await writeLock(disk, folder, this.#next())
    } else if (this.#lastBeat !== null && seen.state === 'locked' && !isOurs(seen, self)) {
      this.#lose(seen.lock.holder)
    } else {
      // Somebody may be taking over what we have not touched for so long: as everybody, we have to claim it.
      const holder = await this.take()
      if (holder !== null) this.#lose(holder)
      return
    }
    const after = await readLock(disk, folder)
    if (after.state === 'locked' && !isOurs(after, self)) this.#lose(after.lock.holder)
    this.#lastBeat = begun
  }

  #next(): Lock {
    this.#beat += 1
    return { holder: this.#settings.self, beat: this.#beat }
  }

  #lose(holder: Holder): never {
    if (this.#lostTo === null) {
      this.#lostTo = holder
      this.#onLost(holder)
    }
    throw notOurs()
  }
}

/** What lies there after the watch: the lock of a run that is gone, or nothing since it was given back. */
async function unchanged(seen: SeenLock, { disk, folder }: LockSettings): Promise<SeenLock> {
  const now = await readLock(disk, folder)
  return now.state === 'free' ? now : seen
}

/** As a disk would say it; no disk does. */
function notOurs(): Error {
  return Object.assign(new Error('The vault is locked by somebody else'), { code: 'ELOCKED' })
}
