import type { Drafts, LockReason, UnlockError, VaultState } from '#shared/ipc/vault.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { logger } from '../log.ts'
import type { Behind, Gate } from './gate.ts'
import { LockHandshake, type ReadyToLock } from './lockHandshake.ts'

const log = logger('locking')

/** Drafts on their way over a locked vault; sealed on the disk. */
export interface DraftKeeper {
  /** False where they could not be written. */
  keep(drafts: Drafts): Promise<boolean>
  /** What was kept, once. */
  take(): Promise<Drafts | null>
}

/** The window, as far as locking needs it. */
export interface LockableWindow {
  /** True if a page is there that could still hold something. */
  readonly holdsSomething: () => boolean
  readonly announce: () => void
  readonly replace: () => Promise<void>
  readonly cover: () => Promise<void>
  readonly uncover: () => void
}

export interface LockingSettings {
  readonly gate: Gate<Behind>
  readonly window: LockableWindow
  /** Of the open vault. */
  readonly drafts: () => DraftKeeper | null
  /** What else must not stay in sight or in memory: reminders, opened copies, the clipboard. */
  readonly onLocked: () => void
  /** A page that was only hidden is shown again: what was put away comes back. */
  readonly onUncovered: () => void
}

/**
 * Locks without losing: first what is pending and what was typed reaches the disk, sealed; then the page goes with its
 * memory, and the keys go. Where something cannot be stored the page is only hidden, and nothing dropped.
 */
export class Locking {
  readonly #settings: LockingSettings
  readonly #handshake = new LockHandshake()
  #isLocking = false
  #coveredBy: LockReason | null = null

  constructor(settings: LockingSettings) {
    this.#settings = settings
  }

  get isCovering(): boolean {
    return this.#coveredBy !== null
  }

  /** What the window is told: a page that is hidden counts as locked. */
  told(state: VaultState): VaultState {
    return this.#coveredBy === null ? state : { ...state, state: 'locked', lockedBy: this.#coveredBy }
  }

  /** The window's answer to `vault.locking`. */
  answer(ready: ReadyToLock): void {
    this.#handshake.answer(ready)
  }

  async lock(reason: LockReason): Promise<void> {
    const { gate, window, onLocked } = this.#settings
    if (!gate.canLock || this.#isLocking || this.isCovering) return
    this.#isLocking = true
    try {
      if (await this.#isKept()) {
        const closed = gate.close(reason)
        await window.replace()
        onLocked()
        await closed
        log.info('locked', { reason })
      } else {
        this.#coveredBy = reason
        await window.cover()
        onLocked()
        log.warn('covered', { reason })
      }
    } finally {
      this.#isLocking = false
    }
  }

  /** Somebody stands before a page that is only hidden. */
  async uncover(passphrase: string): Promise<Result<VaultState, UnlockError>> {
    const { gate, window } = this.#settings
    const proven = await gate.proves(passphrase)
    if (!proven.ok) return proven
    if (this.#coveredBy === null) return err('notLocked')
    // The lock screen stays what it is until it goes: it must not begin to open what the hidden page has open.
    const told = this.told(gate.state())
    this.#coveredBy = null
    this.#settings.onUncovered()
    // Not in this turn: the lock screen, which goes now, still gets its answer.
    setImmediate(() => window.uncover())
    return ok(told)
  }

  async takeDrafts(): Promise<Drafts | null> {
    return (await this.#settings.drafts()?.take()) ?? null
  }

  /** Asks the page for what would be lost with it; true if all of it lies on the disk. */
  async #isKept(): Promise<boolean> {
    const { window, drafts } = this.#settings
    if (!window.holdsSomething()) return true
    const ready = await this.#handshake.ask(window.announce)
    if (ready === null) return !window.holdsSomething()
    if (!ready.isSaved) return false
    return ready.drafts === null || ((await drafts()?.keep(ready.drafts)) ?? false)
  }
}
