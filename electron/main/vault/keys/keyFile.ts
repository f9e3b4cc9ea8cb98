import type { Result } from '#shared/lib/result.ts'
import type { NewRecoveryKey } from '#shared/ipc/vault.ts'
import type { DiskError } from '../disk.ts'
import type { Keyring } from './vaultKeys.ts'

/** What the header of a vault tells without any key. */
export interface KeyFileState {
  readonly state: 'missing' | 'read' | 'damaged' | 'newer'
  readonly protection: 'none' | 'passphrase'
  readonly hasRecoveryKey: boolean
  readonly usesSystemKey: boolean
}

/** The key store of the operating system, as far as it protects. */
export interface SystemKeyStore {
  /** Finds out whether it can be asked without anybody waiting; `protects` answers by that. */
  look(): Promise<void>
  /** False where it hides nothing (`basic_text`, `unknown`), is not there, or is locked. */
  protects(): boolean
  seal(secret: string): Buffer
  /** Throws when it is not ours, or locked. */
  open(sealed: Buffer): string
}

export type OpenKeyError = 'wrong' | 'wait' | 'damaged' | 'newer'
/** Why the header of another vault did not open. */
export type OpenHeaderError = Exclude<OpenKeyError, 'wait'>
export type WriteKeyError = 'notProven' | DiskError

/** What a person has for the header of another vault. */
export type HeaderSecret =
  /** Nothing: it may have no passphrase. */
  | { readonly kind: 'none' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  /** Words, or the identity of `age`. */
  | { readonly kind: 'recoveryKey'; readonly recoveryKey: string }

/**
 * The header of a vault: wraps of its keyring, in two copies. Whatever is written is read back and opened before what it
 * replaces goes.
 */
export interface KeyFile {
  state(): KeyFileState
  /** Instant before which no passphrase and no recovery key is tried; null: at once. Survives restarts. */
  waitUntilMs(): number | null
  /** Makes a keyring and its header; null leaves the key beside the data. */
  create(passphrase: string | null): Promise<Result<Keyring, 'exists' | WriteKeyError>>
  /** Opens what needs nobody: a vault without passphrase, or one that the system's key store opens. */
  openUnasked(): Promise<Keyring | null>
  unlock(passphrase: string): Promise<Result<Keyring, OpenKeyError>>
  /** Words (case, spaces and accents do not matter) or the identity of `age`. */
  openWithRecovery(recoveryKey: string): Promise<Result<Keyring, OpenKeyError>>
  /** True if this passphrase opens the vault; counts as a try. */
  proves(passphrase: string): Promise<Result<undefined, OpenKeyError>>
  /**
   * Wraps anew. The first passphrase of a vault without one begins a new epoch too, because the key before it lay in the
   * clear. Answers the keyring that holds from now on.
   */
  setPassphrase(keyring: Keyring, next: string): Promise<Result<Keyring, WriteKeyError>>
  /** A recovery key that holds for nothing until it is kept. */
  newRecoveryKey(): NewRecoveryKey
  keepRecoveryKey(keyring: Keyring, identity: string): Promise<Result<Keyring, WriteKeyError>>
  useSystemKey(keyring: Keyring, isUsed: boolean): Promise<Result<undefined, 'notProtected' | WriteKeyError>>
  /** The header as it lies on the disk, to be kept beside backups: whoever restores needs it with a passphrase. */
  bytes(): Promise<Buffer | null>
  /**
   * Opens the header of another vault, as it lies beside its backups. There is no pause: whoever has that file can guess
   * without Keyfolio, and against that only the derivation helps.
   */
  openOther(header: Buffer, secret: HeaderSecret): Promise<Result<Keyring, OpenHeaderError>>
}
