import type { BackupSecretKind, OpenChosenError, SnapshotSummary } from '#shared/ipc/safety.ts'
import { err, type Result } from '#shared/lib/result.ts'
import type { HeaderSecret, KeyFile } from '../keys/keyFile.ts'
import { identityOfTyped } from '../keys/recoveryKey.ts'
import type { SnapshotReadError } from '../snapshots/snapshots.ts'
import type { Backups, OpenFileError } from './backups.ts'

/** What a person has typed for a backup of another vault. */
export interface TypedSecret {
  readonly kind: BackupSecretKind
  readonly secret: string
}

/** The backup that somebody has chosen, and the ways to open one that was made out to another vault. */
export class ChosenBackup {
  readonly #backups: Pick<Backups, 'openFile' | 'openFileWith'>
  readonly #keyFile: Pick<KeyFile, 'openOther'>
  /** Of the last one that our own keys did not open. */
  #path: string | null = null

  constructor(backups: Pick<Backups, 'openFile' | 'openFileWith'>, keyFile: Pick<KeyFile, 'openOther'>) {
    this.#backups = backups
    this.#keyFile = keyFile
  }

  /** Opens a backup with our own keys, or, where its vault had no passphrase, with the header beside it. */
  async choose(path: string): Promise<Result<SnapshotSummary, SnapshotReadError>> {
    this.#path = null
    const opened = await this.#backups.openFile(path)
    if (opened.ok || opened.error !== 'foreign') return opened
    const unasked = await this.#openBeside(path, { kind: 'none' })
    if (unasked.ok) return unasked
    if (unasked.error === 'damaged') return err('damaged')
    this.#path = path
    return opened
  }

  /** Opens the one that was chosen last, and that was foreign. */
  async openWith({ kind, secret }: TypedSecret): Promise<Result<SnapshotSummary, OpenChosenError>> {
    const path = this.#path
    if (path === null) return err('unknown')
    return kind === 'passphrase'
      ? told(await this.#openBeside(path, { kind, passphrase: secret }), 'noHeader')
      : this.#openWithRecoveryKey(path, secret)
  }

  /**
   * The header first, because it opens the attachments, too. Where it is missing or damaged, or the recovery key is one
   * that held when the backup was made, the backup itself opens all the same.
   */
  async #openWithRecoveryKey(
    path: string,
    recoveryKey: string,
  ): Promise<Result<SnapshotSummary, OpenChosenError>> {
    const identity = identityOfTyped(recoveryKey)
    // Mistyped: its checksum says so.
    if (identity === null) return err('wrong')
    const beside = await this.#openBeside(path, { kind: 'recoveryKey', recoveryKey })
    if (beside.ok) return beside
    if (beside.error === 'damaged') return err('damaged')
    return told(await this.#backups.openFileWith(path, { kind: 'identity', identity }), 'wrong')
  }

  #openBeside(path: string, secret: HeaderSecret): Promise<Result<SnapshotSummary, OpenFileError>> {
    return this.#backups.openFileWith(path, {
      kind: 'header',
      openWith: (header) => this.#keyFile.openOther(header, secret),
    })
  }
}

/** @param foreign what it means that the secret was right for something, but not for this backup */
function told(
  opened: Result<SnapshotSummary, OpenFileError>,
  foreign: 'noHeader' | 'wrong',
): Result<SnapshotSummary, OpenChosenError> {
  if (opened.ok) return opened
  return err(opened.error === 'foreign' ? foreign : opened.error)
}
