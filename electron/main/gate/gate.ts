import type { LockReason, NewRecoveryKey, VaultState } from '#shared/ipc/vault.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { DiskError } from '../vault/disk.ts'
import type { KeyFile, KeyFileState, OpenKeyError, WriteKeyError } from '../vault/keys/keyFile.ts'
import { type Keyring, openKeys, type VaultKeys } from '../vault/keys/vaultKeys.ts'

/** What lies behind the gate: an open vault. */
export interface Behind {
  /** Ends what goes on in it; what is not done within the time is done at the next start. */
  close(limitMs: number): Promise<void>
}

export interface GateSettings<Open extends Behind> {
  readonly keyFile: KeyFile
  /** Whether the operating system's key store truly protects here. */
  readonly systemKeyProtects: () => boolean
  /** Opens everything with these keys. Where that is not possible, it was logged. */
  readonly open: (keys: VaultKeys) => Promise<Result<Open, NotOpened>>
  /** Passphrase, recovery key or epoch are others: what lies beside backups, and what older keys sealed, has to follow. */
  readonly onKeysChanged: () => void
}

/** Why what lies behind the keys could not be opened. */
export type NotOpened = 'notOpened' | DiskError

type UnlockError = OpenKeyError | 'notLocked' | 'notOpened'

/** So long locking waits for a last snapshot; what is not done by then is done after the next unlocking. */
const LAST_SNAPSHOT_MS = 5000

/**
 * Between the outside and the vault: opens it with a passphrase, a recovery key or the system's key store, and drops
 * the keys when it is locked. One thing after the other: nobody opens what is just being closed.
 */
export class Gate<Open extends Behind> {
  readonly #settings: GateSettings<Open>
  #behind: { readonly keys: VaultKeys; readonly vault: Open } | null = null
  #lockedBy: LockReason = 'start'
  /** Shown to the person, and not kept before it was typed back. */
  #newKey: NewRecoveryKey | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(settings: GateSettings<Open>) {
    this.#settings = settings
  }

  vault(): Open | null {
    return this.#behind?.vault ?? null
  }

  keys(): VaultKeys | null {
    return this.#behind?.keys ?? null
  }

  state(): VaultState {
    const { keyFile, systemKeyProtects } = this.#settings
    const header = keyFile.state()
    return {
      state: this.#behind !== null ? 'open' : closedState(header),
      protection: header.protection,
      hasRecoveryKey: header.hasRecoveryKey,
      systemKey: { protects: systemKeyProtects(), isUsed: header.usesSystemKey },
      waitUntilMs: keyFile.waitUntilMs(),
      lockedBy: this.#behind === null && closedState(header) === 'locked' ? this.#lockedBy : null,
    }
  }

  /** True if locking keeps anybody out: without a passphrase everybody could open it again. */
  get canLock(): boolean {
    return this.#behind !== null && this.#settings.keyFile.state().protection === 'passphrase'
  }

  /** Opens what needs nobody; false where somebody has to be asked, or it cannot be opened. */
  openUnasked(): Promise<boolean> {
    return this.#inTurn(async () => {
      const keyring = await this.#settings.keyFile.openUnasked()
      return keyring !== null && (await this.#enter(keyring)) === null
    })
  }

  /** The answer to the first question; null is "not now". */
  create(passphrase: string | null): Promise<Result<VaultState, 'exists' | 'notOpened' | Written>> {
    return this.#inTurn(async () => {
      const made = await this.#made(passphrase)
      if (!made.ok) return made.error === 'notProven' ? err('writeFailed') : err(made.error)
      const refusal = await this.#enter(made.value)
      return refusal === null ? ok(this.state()) : err(refusal)
    })
  }

  /** A header that was made before, when what lies behind it could not be opened, is asked for another time. */
  async #made(passphrase: string | null): Promise<Result<Keyring, 'exists' | WriteKeyError>> {
    const { keyFile } = this.#settings
    const { state, protection } = keyFile.state()
    if (state !== 'read' || protection !== 'none' || this.#behind !== null) return keyFile.create(passphrase)
    const keyring = await keyFile.openUnasked()
    if (keyring === null) return err('exists')
    return passphrase === null ? ok(keyring) : keyFile.setPassphrase(keyring, passphrase)
  }

  unlock(passphrase: string): Promise<Result<VaultState, UnlockError>> {
    return this.#inTurn(async () => {
      if (this.#behind !== null) return err('notLocked')
      const opened = await this.#settings.keyFile.unlock(passphrase)
      if (!opened.ok) return opened
      return (await this.#enter(opened.value)) === null ? ok(this.state()) : err('notOpened')
    })
  }

  /** Whoever has lost the passphrase opens with the recovery key, and sets a new one. */
  recover(recoveryKey: string, passphrase: string): Promise<Result<VaultState, UnlockError | WriteKeyError>> {
    return this.#inTurn(async () => {
      if (this.#behind !== null) return err('notLocked')
      const { keyFile } = this.#settings
      const opened = await keyFile.openWithRecovery(recoveryKey)
      if (!opened.ok) return opened
      const renewed = await keyFile.setPassphrase(opened.value, passphrase)
      if (!renewed.ok) return renewed
      if ((await this.#enter(renewed.value)) !== null) return err('notOpened')
      this.#settings.onKeysChanged()
      return ok(this.state())
    })
  }

  /** Closes the vault, then overwrites its keys. */
  close(reason: LockReason): Promise<void> {
    return this.#inTurn(async () => {
      this.#newKey = null
      const behind = this.#behind
      if (behind === null) return
      this.#behind = null
      this.#lockedBy = reason
      try {
        await behind.vault.close(LAST_SNAPSHOT_MS)
      } finally {
        behind.keys.drop()
      }
    })
  }

  /** True if this passphrase opens the vault; for whoever stands before a window that is only hidden. */
  proves(passphrase: string): Promise<Result<undefined, OpenKeyError>> {
    return this.#inTurn(() => this.#settings.keyFile.proves(passphrase))
  }

  changePassphrase(
    current: string | null,
    next: string,
  ): Promise<Result<VaultState, 'wrong' | 'wait' | 'notOpen' | WriteKeyError>> {
    return this.#changeKeys(async (keyring) => {
      const { keyFile } = this.#settings
      if (keyFile.state().protection === 'passphrase') {
        const proven = current === null ? err('wrong' as const) : await keyFile.proves(current)
        if (!proven.ok) return err(proven.error === 'wait' ? 'wait' : 'wrong')
      }
      return keyFile.setPassphrase(keyring, next)
    })
  }

  beginRecoveryKey(): Result<NewRecoveryKey, 'notOpen'> {
    if (this.#behind === null) return err('notOpen')
    this.#newKey = this.#settings.keyFile.newRecoveryKey()
    return ok(this.#newKey)
  }

  /** The recovery key that is being shown; null if there is none. */
  newRecoveryKey(): NewRecoveryKey | null {
    return this.#newKey
  }

  /** Keeps the new recovery key if these are the words that were asked for. */
  confirmRecoveryKey(
    words: readonly string[],
  ): Promise<Result<VaultState, 'wrong' | 'wait' | 'notOpen' | WriteKeyError>> {
    return this.#changeKeys(async (keyring) => {
      const shown = this.#newKey
      if (shown === null || !isSame(words, shown)) return err('wrong')
      const kept = await this.#settings.keyFile.keepRecoveryKey(keyring, shown.identity)
      if (kept.ok) this.#newKey = null
      return kept
    })
  }

  useSystemKey(
    isUsed: boolean,
  ): Promise<Result<VaultState, 'wrong' | 'wait' | 'notOpen' | 'notProtected' | WriteKeyError>> {
    return this.#changeKeys<'notProtected'>(async (keyring) => {
      const changed = await this.#settings.keyFile.useSystemKey(keyring, isUsed)
      return changed.ok ? ok(keyring) : changed
    })
  }

  /** Opens what lies behind the keys; answers why not. */
  async #enter(keyring: Keyring): Promise<NotOpened | null> {
    const keys = openKeys(keyring)
    const opened = await this.#settings.open(keys)
    if (!opened.ok) {
      keys.drop()
      return opened.error
    }
    this.#behind = { keys, vault: opened.value }
    return null
  }

  #changeKeys<Code = never>(
    change: (keyring: Keyring) => Promise<Result<Keyring, Code | 'wrong' | 'wait' | WriteKeyError>>,
  ): Promise<Result<VaultState, Code | 'wrong' | 'wait' | 'notOpen' | WriteKeyError>> {
    return this.#inTurn(async () => {
      if (this.#behind === null) return err('notOpen')
      const { keys } = this.#behind
      const changed = await change(keys.keyring())
      if (!changed.ok) return changed
      keys.replace(changed.value)
      this.#settings.onKeysChanged()
      return ok(this.state())
    })
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }
}

type Written = Exclude<WriteKeyError, 'notProven'>

/** Without a passphrase there is nothing to unlock: where such a vault could not be opened, the first question comes again. */
function closedState({ state, protection }: KeyFileState): VaultState['state'] {
  if (state === 'read') return protection === 'none' ? 'new' : 'locked'
  return state === 'missing' ? 'new' : state
}

/** Whether the words asked for were typed back; capitals and spaces around them do not matter. */
function isSame(typed: readonly string[], { words, asked }: NewRecoveryKey): boolean {
  return asked.every((index, place) => typed[place]?.trim().toLowerCase() === words[index])
}
