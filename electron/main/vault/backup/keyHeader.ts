import { dirname, join } from 'node:path'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { writeAtomically } from '../atomicFile.ts'
import { type Disk, errorCode } from '../disk.ts'
import type { OpenHeaderError } from '../keys/keyFile.ts'
import type { Keyring } from '../keys/vaultKeys.ts'

/** The copy of the vault's header beside backups: with it a passphrase opens them on an empty machine. */
export const KEY_HEADER_FILE = 'keyfolio-keys.json'

/** No header comes near it. */
const HEADER_LIMIT_BYTES = 1 << 20

/** What a person has for a backup that was not made out to this vault. */
export type BackupSecret =
  /** Nothing: our own keys have to do. */
  | { readonly kind: 'own' }
  /** A recovery or backup key, `AGE-SECRET-KEY-1…`. It opens the backup alone, not the files beside it. */
  | { readonly kind: 'identity'; readonly identity: string }
  /** Opens the header beside the backup, with a passphrase or a recovery key that the caller holds. */
  | {
      readonly kind: 'header'
      readonly openWith: (header: Buffer) => Promise<Result<Keyring, OpenHeaderError>>
    }

/** Why a person's secret opened no header: none lies there · it is damaged · a newer Keyfolio wrote it · it is another. */
export type BackupKeyError = 'noHeader' | 'headerDamaged' | Exclude<OpenHeaderError, 'damaged'>

/** What opens a backup. */
export interface BackupKeys {
  readonly identities: readonly string[]
  /** Of the vault that made it, where its header was opened: attachments beside it are sealed under these. */
  readonly keyring: Keyring | null
}

/** Writes the header beside backups, if it is another than the one that lies there. Throws what the disk says. */
export async function keepHeader(disk: Disk, folder: string, header: Buffer | null): Promise<void> {
  if (header === null || !(await isHeaderStale(disk, folder, header))) return
  await writeAtomically(disk, join(folder, KEY_HEADER_FILE), header)
}

/** True if another header, or none, lies beside the backups of a folder. Throws what the disk says. */
export async function isHeaderStale(disk: Disk, folder: string, header: Buffer): Promise<boolean> {
  return (await readHeader(disk, join(folder, KEY_HEADER_FILE)))?.equals(header) !== true
}

/** The header that belongs to a backup; beside it, or, for one in the vault itself, the vault's own. */
export async function headerBeside(disk: Disk, backupPath: string): Promise<Buffer | null> {
  const folder = dirname(backupPath)
  for (const path of [join(folder, KEY_HEADER_FILE), join(dirname(folder), 'keys.json')]) {
    const header = await readHeader(disk, path)
    if (header !== null) return header
  }
  return null
}

/** Turns what a person has into what opens a backup. */
export async function backupKeysFor(
  disk: Disk,
  backupPath: string,
  secret: BackupSecret,
): Promise<Result<BackupKeys, BackupKeyError>> {
  switch (secret.kind) {
    case 'own':
      return ok({ identities: [], keyring: null })
    case 'identity':
      return ok({ identities: [secret.identity], keyring: null })
    case 'header': {
      const header = await headerBeside(disk, backupPath).catch(() => null)
      if (header === null) return err('noHeader')
      const opened = await secret.openWith(header)
      // Told apart from a backup that is damaged itself.
      if (!opened.ok) return err(opened.error === 'damaged' ? 'headerDamaged' : opened.error)
      return ok({ identities: opened.value.backupIdentities, keyring: opened.value })
    }
  }
}

async function readHeader(disk: Disk, path: string): Promise<Buffer | null> {
  try {
    if ((await disk.facts(path)).bytes > HEADER_LIMIT_BYTES) return null
    return await disk.readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
