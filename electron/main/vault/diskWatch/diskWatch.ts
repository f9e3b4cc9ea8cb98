import type { StorageState } from '#shared/ipc/storage.ts'
import { type Disk, type DiskError, diskErrorOf } from '../disk.ts'
import { freeBytesOf, isThere, tryToWrite } from './probe.ts'

/** Below this the person is warned; above the second number the warning goes. */
export const LOW_BYTES = { from: 200 << 20, until: 250 << 20 } as const

/** With less than this it is tried whether anything can still be written. */
const DOUBTFUL_BYTES = 1 << 20

/** While all is well, only asks the system whether the folder is there and how much room is left. */
const CALM_PAUSE_MS = 1000
/** In trouble a few bytes are written on trial: whoever makes room should see it work at once. */
const TROUBLE_PAUSE_MS = 1000
/** A disk that takes longer counts as one that refuses: a network drive can keep silent for ever. */
const ANSWER_LIMIT_MS = 1500
/** While room is low, the number is told anew when it differs by this much. */
const TOLD_STEP_BYTES = 10 << 20

export interface DiskWatchSettings {
  /** The disk itself: what is tried here is not to be heard as trouble of somebody else's. */
  readonly disk: Disk
  readonly folder: string
  readonly answerLimitMs?: number
}

/** Knows whether the data folder takes what is written to it, and says so when that changes. */
export class DiskWatch {
  readonly #settings: DiskWatchSettings
  #state: StorageState = { trouble: null, freeBytes: null, isLow: false }
  #told: StorageState = this.#state
  #tell: (state: StorageState) => void = () => undefined
  #timer: NodeJS.Timeout | null = null
  #isStopped = true
  #trial: Promise<DiskError | null> | null = null

  constructor(settings: DiskWatchSettings) {
    this.#settings = settings
  }

  state(): StorageState {
    return this.#state
  }

  /**
   * Looks now and then until it is stopped; never keeps the process alive.
   * @param onChanged hears of every change of the state
   */
  start(onChanged: (state: StorageState) => void): void {
    this.#tell = onChanged
    this.#isStopped = false
    void this.#round()
  }

  stop(): void {
    this.#isStopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Tries to write a little, and answers how it is: soon, even if the disk keeps silent. */
  async look(): Promise<StorageState> {
    const { disk, folder } = this.#settings
    const trouble = await this.#limited<DiskError | null, 'writeFailed'>(this.#tried(), 'writeFailed')
    // A silent disk is not asked a second question.
    const freeBytes = trouble === 'writeFailed' ? null : await this.#limited(freeBytesOf(disk, folder), null)
    this.#set(trouble, freeBytes)
    return this.#state
  }

  /** Something could not be written: finds out whether that is trouble of the whole disk. */
  heard(): void {
    if (!this.#isStopped && this.#trial === null) void this.#round({ isAlarmed: true })
  }

  async #round({ isAlarmed = false } = {}): Promise<void> {
    if (isAlarmed || this.#state.trouble !== null) await this.look()
    else await this.#glance()
    if (this.#isStopped) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    const pauseMs = this.#state.trouble === null ? CALM_PAUSE_MS : TROUBLE_PAUSE_MS
    this.#timer = setTimeout(() => void this.#round(), pauseMs)
    this.#timer.unref()
  }

  /** Writes nothing. */
  async #glance(): Promise<void> {
    const { disk, folder } = this.#settings
    const found = await this.#limited(
      Promise.all([isThere(disk, folder), freeBytesOf(disk, folder)] as const),
      null,
    )
    // Whether silence or a last bit of room means trouble, a trial finds out.
    if (found === null || (found[1] !== null && found[1] < DOUBTFUL_BYTES)) await this.look()
    else this.#set(found[0] ? null : 'folderGone', found[1])
  }

  /** One trial at a time: those that a silent disk never answers must not pile up. */
  #tried(): Promise<DiskError | null> {
    const { disk, folder } = this.#settings
    this.#trial ??= tryToWrite(disk, folder)
      .then(
        () => null,
        (error: unknown) => diskErrorOf(error),
      )
      .finally(() => {
        this.#trial = null
      })
    return this.#trial
  }

  async #limited<Value, Otherwise>(work: Promise<Value>, otherwise: Otherwise): Promise<Value | Otherwise> {
    let timer: NodeJS.Timeout | undefined
    const silence = new Promise<Otherwise>((resolve) => {
      timer = setTimeout(() => resolve(otherwise), this.#settings.answerLimitMs ?? ANSWER_LIMIT_MS)
    })
    try {
      return await Promise.race([work, silence])
    } finally {
      clearTimeout(timer)
    }
  }

  #set(trouble: DiskError | null, freeBytes: number | null): void {
    this.#state = { trouble, freeBytes, isLow: isLow(freeBytes, this.#state.isLow) }
    if (!isNews(this.#told, this.#state)) return
    this.#told = this.#state
    this.#tell(this.#state)
  }
}

/** Low room that comes back a little is still low: the warning does not flicker. */
function isLow(freeBytes: number | null, wasLow: boolean): boolean {
  return freeBytes !== null && freeBytes < (wasLow ? LOW_BYTES.until : LOW_BYTES.from)
}

function isNews(told: StorageState, now: StorageState): boolean {
  if (told.trouble !== now.trouble || told.isLow !== now.isLow) return true
  return now.isLow && Math.abs((told.freeBytes ?? 0) - (now.freeBytes ?? 0)) >= TOLD_STEP_BYTES
}
