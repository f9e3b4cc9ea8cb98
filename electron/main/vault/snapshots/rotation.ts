import type { SnapshotReason } from './snapshots.ts'

/** What the rule needs to know of a snapshot that was proven. */
export interface Rotated {
  readonly id: string
  readonly takenAtMs: number
  readonly position: number
  readonly bytes: number
  readonly reason: SnapshotReason
}

/** How many hours, days and months with a snapshot keep one. */
export const KEPT = { hours: 24, days: 30, months: 12 } as const

/** The last ones stay whatever the limit: the journal is trimmed behind them. */
const ALWAYS_KEPT = 2

/**
 * Which of the proven snapshots of one place can go, by id.
 *
 * Kept is the last snapshot of each of the 24 latest hours, 30 latest days and 12 latest months that have one, and
 * the last before an update, a restore and a cure. *Latest* is counted by position in the journal and not from
 * now: a clock that jumps makes one odd hour and takes nothing away. Where the limit is passed, the hours go first,
 * then the days, then the months, the oldest before the newer; the two newest snapshots stay in any case.
 */
export function snapshotsToRemove(proven: readonly Rotated[], limitBytes: number): readonly string[] {
  const newestFirst = [...proven].sort(
    (one, other) => other.position - one.position || other.takenAtMs - one.takenAtMs,
  )
  const worth = new Map<Rotated, number>()
  const value = (snapshots: readonly Rotated[], step: number) => {
    for (const snapshot of snapshots) worth.set(snapshot, Math.max(step, worth.get(snapshot) ?? 0))
  }
  value(lastOfEach(newestFirst, hourOf, KEPT.hours), 1)
  value(lastOfEach(newestFirst, dayOf, KEPT.days), 2)
  value(lastOfEach(newestFirst, monthOf, KEPT.months), 3)
  value(
    lastOfEach(newestFirst, ({ reason }) => (reason.startsWith('before') ? reason : null), BEFORE_REASONS),
    3,
  )
  value(newestFirst.slice(0, ALWAYS_KEPT), Number.POSITIVE_INFINITY)

  const kept = newestFirst.filter((snapshot) => worth.has(snapshot))
  let bytes = kept.reduce((sum, snapshot) => sum + snapshot.bytes, 0)
  const cheapestFirst = [...kept]
    .reverse()
    .sort((one, other) => (worth.get(one) ?? 0) - (worth.get(other) ?? 0))
  for (const snapshot of cheapestFirst) {
    if (bytes <= limitBytes || worth.get(snapshot) === Number.POSITIVE_INFINITY) break
    worth.delete(snapshot)
    bytes -= snapshot.bytes
  }
  return newestFirst.filter((snapshot) => !worth.has(snapshot)).map(({ id }) => id)
}

const BEFORE_REASONS = 3

/** The first, that is the newest, of each of the first `limit` spans that have one. */
function lastOfEach(
  newestFirst: readonly Rotated[],
  spanOf: (snapshot: Rotated) => string | null,
  limit: number,
): readonly Rotated[] {
  const found = new Map<string, Rotated>()
  for (const snapshot of newestFirst) {
    const span = spanOf(snapshot)
    if (span === null || found.has(span)) continue
    if (found.size === limit) break
    found.set(span, snapshot)
  }
  return [...found.values()]
}

function hourOf({ takenAtMs }: Rotated): string {
  return new Date(takenAtMs).toISOString().slice(0, 13)
}

function dayOf({ takenAtMs }: Rotated): string {
  return new Date(takenAtMs).toISOString().slice(0, 10)
}

function monthOf({ takenAtMs }: Rotated): string {
  return new Date(takenAtMs).toISOString().slice(0, 7)
}
