import type { Gap } from '#shared/ipc/safety.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { type Disk, type DiskError, diskErrorOf } from '../disk.ts'
import { type Keyring, openKeys, type VaultKeys } from '../keys/vaultKeys.ts'
import { journalSealer } from '../sealing/lineSealer.ts'
import type { SnapshotAccess } from './access.ts'
import { checkSnapshot } from './checkSnapshot.ts'
import { BaseUnusable, type SnapshotPlan } from './making.ts'
import type { Proof } from './proof.ts'
import { readErrorOf } from './snapshotProblem.ts'
import type { SnapshotReadError } from './snapshots.ts'
import { tailOf, TailUnreadable } from './tail.ts'
import { type RewritePlan, rewriteSnapshot } from './rewriteSnapshot.ts'
import { NotProven, writeSnapshot } from './writeSnapshot.ts'

export type WriteError = 'baseDamaged' | 'baseUnusable' | 'notProven' | 'journalUnreadable' | DiskError

/** The source is not what it should be, or the copy did not come about. */
export type RewriteError = 'damaged' | 'newer' | 'foreign' | 'notProven' | DiskError

/** A snapshot to be written, without these positions of the journal. */
export interface WriteJob {
  readonly plan: SnapshotPlan
  readonly gaps: readonly Gap[]
}

/** Does the long work of snapshots: in a thread of its own, or, in tests, right here. */
export interface SnapshotRunner {
  /** Writes one and reads it back. */
  write(job: WriteJob, onProgress: (done: number) => void): Promise<Result<Proof, WriteError>>
  /** Reads one from its first to its last byte. */
  check(path: string, access: SnapshotAccess): Promise<Result<Proof, SnapshotReadError>>
  /** Copies one as our own, and reads the copy back. */
  rewrite(plan: RewritePlan): Promise<Result<Proof, RewriteError>>
  /** Gives up what is under way, and begins nothing more; what lies under its name by then stays. */
  cancel(): void
}

export interface WorkSettings {
  readonly vaultFolder: string
  readonly disk: Disk
  readonly keyring: Keyring
}

/** Works in the thread that asks. */
export function runHere({
  keys,
  ...settings
}: Omit<WorkSettings, 'keyring'> & { readonly keys: VaultKeys }): SnapshotRunner {
  const now = () => ({ ...settings, keyring: keys.keyring() })
  return {
    write: (job, onProgress) => doWrite(job, now(), onProgress),
    check: (path, access) => doCheck(path, access, settings),
    rewrite: (plan) => doRewrite(plan, now()),
    cancel: () => undefined,
  }
}

/** Writes a snapshot; an expected failure is an answer. */
export async function doWrite(
  { plan, gaps }: WriteJob,
  { vaultFolder, disk, keyring }: WorkSettings,
  onProgress: (done: number) => void,
): Promise<Result<Proof, WriteError>> {
  try {
    const sealer = journalSealer(openKeys(keyring))
    const readTail = tailOf(vaultFolder, { disk, sealer }, gaps)
    return ok(await writeSnapshot(plan, { disk, keyring, readTail, onProgress }))
  } catch (error) {
    return err(writeErrorOf(error))
  }
}

/** Checks a snapshot; an expected failure is an answer. */
export async function doCheck(
  path: string,
  access: SnapshotAccess,
  { disk }: Pick<WorkSettings, 'disk'>,
): Promise<Result<Proof, SnapshotReadError>> {
  try {
    return ok(await checkSnapshot(path, { disk, access }))
  } catch (error) {
    return err(readErrorOf(error))
  }
}

/** Copies a snapshot as our own; an expected failure is an answer. */
export async function doRewrite(
  plan: RewritePlan,
  { disk, keyring }: Pick<WorkSettings, 'disk' | 'keyring'>,
): Promise<Result<Proof, RewriteError>> {
  try {
    return ok(await rewriteSnapshot(plan, { disk, keyring }, () => undefined))
  } catch (error) {
    if (error instanceof NotProven) return err('notProven')
    const code = readErrorOf(error)
    return err(code === 'damaged' || code === 'newer' || code === 'foreign' ? code : diskErrorOf(error))
  }
}

function writeErrorOf(error: unknown): WriteError {
  if (error instanceof BaseUnusable) return error.isDamaged ? 'baseDamaged' : 'baseUnusable'
  if (error instanceof NotProven) return 'notProven'
  if (error instanceof TailUnreadable) return 'journalUnreadable'
  return diskErrorOf(error)
}
