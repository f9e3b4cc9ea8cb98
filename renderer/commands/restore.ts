import { bridge } from '#renderer/bridge.ts'
import { changeFeed } from '#renderer/data/changeFeed.ts'
import { commitBulk } from '#renderer/data/commit.ts'
import { planRestore, type RestorePlan, writeOf } from '#renderer/data/restorePlan.ts'
import { openSnapshot, type SnapshotTrouble } from '#renderer/data/snapshotPages.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import { type RestoreOfKind, restoreSummary } from '#shared/domain/safety/restoreSummary.ts'
import type { LedgerState } from '#shared/formats/erasureLedger.ts'
import type { SnapshotFooter, SnapshotHeader } from '#shared/formats/snapshot.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { BackupError, SnapshotSummary } from '#shared/ipc/safety.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { CommandName } from './lib/commandNames.ts'
import { rememberDone } from './lib/undoStacks.ts'

const NAME: CommandName = 'snapshot.restore'

/** The journal gets so long to take what is still on its way, before the present is put into safety. */
const FLUSH_LIMIT_MS = 15_000

/** What a snapshot holds, and what restoring it would change. */
export interface RestorePreview {
  readonly header: SnapshotHeader
  /** Whether the list of what was erased since was there. */
  readonly ledger: LedgerState
  /** Records that are in the snapshot, by kind; kinds without any are left out. */
  readonly counts: SnapshotFooter['counts']
  /** By kind; kinds of which nothing changes are left out. */
  readonly kinds: readonly RestoreOfKind[]
  /** How many records would come back, change or go; 0: all is as the snapshot has it. */
  readonly total: number
}

/** What was restored. */
export interface Restored {
  /** Records that came back, changed or went. */
  readonly total: number
  /** The snapshot of the present that was taken before. */
  readonly before: SnapshotSummary
}

/** The snapshot cannot be read · somebody has cancelled. */
export type PreviewError = SnapshotTrouble | 'cancelled'

/**
 * Besides: what is on its way has not reached the disk (`notSaved`), the snapshot of the present did not come about,
 * or the database did not take the rows. Nothing has changed then.
 */
export type RestoreError = PreviewError | BackupError | 'notSaved' | 'notStored'

/**
 * Says what a snapshot holds and what restoring it would change, with up to five names for each kind. Writes nothing.
 * @param onProgress hears the share that is compared, from 0 to 1
 * @param signal gives it up; answers `cancelled`
 */
export async function previewRestore(
  snapshotId: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  main: KeyfolioBridge = bridge(),
): Promise<Result<RestorePreview, PreviewError>> {
  const plan = await planRestore(main, snapshotId, onProgress, signal)
  if (!plan.ok) return plan
  const { snapshot, changes } = plan.value
  return ok({
    header: snapshot.header,
    ledger: snapshot.ledger,
    counts: snapshot.footer.counts,
    kinds: restoreSummary(changes),
    total: changes.length,
  })
}

/**
 * Makes every record what it is in a snapshot: first a snapshot of the present, then one command that one undo takes
 * back. Everything or, after an error, a crash or `signal`, nothing.
 * @param onProgress hears the share that is done, from 0 to 1
 */
export async function restoreFrom(
  snapshotId: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  main: KeyfolioBridge = bridge(),
): Promise<Result<Restored, RestoreError>> {
  // First of all: it has to be good, and from now on rotation leaves it alone.
  const opened = await openSnapshot(main, snapshotId)
  if (!opened.ok) return opened
  if (!(await flushPending(FLUSH_LIMIT_MS))) return err('notSaved')
  const taken = await main.request('snapshots.take', { reason: 'beforeRestore' })
  if (!taken.ok) return taken
  const done = await commitPlan((share) => planRestore(main, snapshotId, share, signal), onProgress, signal)
  return done.ok ? ok({ total: done.value, before: taken.value }) : done
}

/** Comparing takes about as long as writing. */
const SHARE_OF_COMPARING = 0.5

/** Whoever changes a record between comparing and writing makes the comparison begin anew. */
async function commitPlan(
  plan: (onProgress: (share: number) => void) => Promise<Result<RestorePlan, PreviewError>>,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<number, PreviewError | 'notStored'>> {
  for (;;) {
    const outdated = new AbortController()
    const giveUp = (): void => outdated.abort()
    const stop = changeFeed.subscribe(giveUp)
    signal.addEventListener('abort', giveUp)
    try {
      const planned = await plan((share) => onProgress(share * SHARE_OF_COMPARING))
      if (!planned.ok) return planned
      const rows = planned.value.changes.flatMap(writeOf)
      const done = await commitBulk(
        { command: NAME },
        rows,
        (count) => onProgress(SHARE_OF_COMPARING + (1 - SHARE_OF_COMPARING) * (count / rows.length)),
        outdated.signal,
      )
      if (done.ok) {
        if (rows.length > 0) rememberDone({ commandId: done.value.commandId, command: NAME })
        return ok(rows.length)
      }
      if (done.error !== 'cancelled' || signal.aborted) return err(done.error)
    } finally {
      stop()
      signal.removeEventListener('abort', giveUp)
    }
  }
}
