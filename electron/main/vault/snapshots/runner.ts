import type { Gap } from '#shared/ipc/safety.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { type Disk, type DiskError, diskErrorOf } from '../disk.ts'
import type { Sealer } from '../sealer.ts'
import { checkSnapshot } from './checkSnapshot.ts'
import { BaseUnusable, type SnapshotPlan } from './making.ts'
import type { Proof } from './proof.ts'
import { readErrorOf } from './snapshotProblem.ts'
import type { SnapshotReadError } from './snapshots.ts'
import { tailOf, TailUnreadable } from './tail.ts'
import { NotProven, writeSnapshot } from './writeSnapshot.ts'

export type WriteError = 'baseDamaged' | 'baseUnusable' | 'notProven' | 'journalUnreadable' | DiskError

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
  check(path: string): Promise<Result<Proof, SnapshotReadError>>
  /** Gives up what is under way, and begins nothing more; what lies under its name by then stays. */
  cancel(): void
}

export interface WorkSettings {
  readonly vaultFolder: string
  readonly disk: Disk
  readonly sealer: Sealer
}

/** Works in the thread that asks. */
export function runHere(settings: WorkSettings): SnapshotRunner {
  return {
    write: (job, onProgress) => doWrite(job, settings, onProgress),
    check: (path) => doCheck(path, settings),
    cancel: () => undefined,
  }
}

/** Writes a snapshot; an expected failure is an answer. */
export async function doWrite(
  { plan, gaps }: WriteJob,
  { vaultFolder, disk, sealer }: WorkSettings,
  onProgress: (done: number) => void,
): Promise<Result<Proof, WriteError>> {
  try {
    const readTail = tailOf(vaultFolder, { disk, sealer }, gaps)
    return ok(await writeSnapshot(plan, { disk, sealer, readTail, onProgress }))
  } catch (error) {
    return err(writeErrorOf(error))
  }
}

/** Checks a snapshot; an expected failure is an answer. */
export async function doCheck(
  path: string,
  { disk, sealer }: Pick<WorkSettings, 'disk' | 'sealer'>,
): Promise<Result<Proof, SnapshotReadError>> {
  try {
    return ok(await checkSnapshot(path, { disk, sealer }))
  } catch (error) {
    return err(readErrorOf(error))
  }
}

function writeErrorOf(error: unknown): WriteError {
  if (error instanceof BaseUnusable) return error.isDamaged ? 'baseDamaged' : 'baseUnusable'
  if (error instanceof NotProven) return 'notProven'
  if (error instanceof TailUnreadable) return 'journalUnreadable'
  return diskErrorOf(error)
}
