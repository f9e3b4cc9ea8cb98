import { dirname, join } from 'node:path'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { attachmentsFolder, isContentHash } from '../attachments/attachmentPaths.ts'
import type { AttachmentStore } from '../attachments/attachmentStore.ts'
import { type Disk, type DiskError, diskErrorOf } from '../disk.ts'
import { openKeys, type VaultKeys } from '../keys/vaultKeys.ts'
import type { Journal } from '../journal/journal.ts'
import type { FileSnapshots } from '../snapshots/fileSnapshots.ts'
import type { RewriteError } from '../snapshots/runner.ts'
import type { SnapshotReadError } from '../snapshots/snapshots.ts'
import { readLedger, takeErasures } from './erasures.ts'

export type AdoptError = 'notEmpty' | SnapshotReadError | 'diskFull' | 'readOnly' | 'writeFailed'

export interface AdoptSettings {
  readonly disk: Disk
  readonly journal: Journal
  readonly snapshots: FileSnapshots
  readonly vaultFolder: string
  readonly keys: VaultKeys
  readonly attachments: AttachmentStore
}

/**
 * Makes a snapshot the beginning of an empty vault: it is written anew for the keys of this vault, without what was
 * erased, and proven; then the journal goes on behind its last record. The attachments that lie beside it come along; one
 * that is damaged there, or that nobody here has the key of, is left out.
 */
export async function adopt(
  id: string,
  { disk, journal, snapshots, vaultFolder, keys: { vaultId }, attachments }: AdoptSettings,
): Promise<Result<undefined, AdoptError>> {
  const head = journal.head()
  if (!head.ok || head.value.position > 0) return err('notEmpty')
  const held = await snapshots.good.find(id)
  if (held === null) return err('unknown')
  const proof = await snapshots.good.check(held)
  if (!proof.ok) return proof
  try {
    if (held.place !== 'vault') {
      const ledger = await readLedger(disk, dirname(held.path)).catch(() => null)
      await takeErasures(disk, vaultFolder, vaultId, ledger)
      const taken = await snapshots.takeOver(held)
      if (!taken.ok) return err(takeErrorOf(taken.error))
      const theirs =
        held.keyring === undefined || held.keyring === null ? {} : { keys: openKeys(held.keyring) }
      await takeAlong(attachmentsFolder(dirname(held.path)), attachments, { disk, ...theirs })
    }
  } catch (error) {
    return err(writeErrorOf(error))
  }
  const { position, hash } = proof.value.header
  const begun = await journal.beginAt({ position, hash })
  if (begun.ok) return ok(undefined)
  return err(begun.error === 'folderGone' ? 'writeFailed' : begun.error)
}

async function takeAlong(
  from: string,
  attachments: AttachmentStore,
  { disk, ...theirs }: { readonly disk: Disk; readonly keys?: VaultKeys },
): Promise<void> {
  if (!(await disk.exists(from))) return
  const known = new Set((await attachments.list()).map(({ hash }) => hash))
  for (const digits of (await disk.readdir(from)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const hash of await disk.readdir(join(from, digits))) {
      if (isContentHash(hash) && !known.has(hash)) {
        const taken = await attachments.takeFrom(hash, { path: join(from, digits, hash), ...theirs })
        if (!taken.ok && taken.error !== 'damaged') throw new NotTaken(taken.error)
      }
    }
  }
}

/** An attachment could not be taken along; the disk said why. */
class NotTaken extends Error {
  readonly code: DiskError

  constructor(code: DiskError) {
    super('An attachment could not be taken along')
    this.code = code
  }
}

function takeErrorOf(error: RewriteError): AdoptError {
  return error === 'notProven' || error === 'folderGone' ? 'writeFailed' : error
}

function writeErrorOf(error: unknown): 'diskFull' | 'readOnly' | 'writeFailed' {
  const code = error instanceof NotTaken ? error.code : diskErrorOf(error)
  return code === 'folderGone' ? 'writeFailed' : code
}
