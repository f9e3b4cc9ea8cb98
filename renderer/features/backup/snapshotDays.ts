import type { SnapshotSummary } from '#shared/ipc/safety.ts'
import { type Day, dayOfInstant } from '#shared/lib/days.ts'

/** One snapshot, in whichever places it lies. */
export interface ListedSnapshot {
  /** The best copy to restore from: a proven one, this computer's before the others. */
  readonly best: SnapshotSummary
  readonly places: readonly SnapshotSummary['place'][]
}

/** The snapshots of one day. */
export interface SnapshotDay {
  readonly day: Day
  readonly snapshots: readonly ListedSnapshot[]
}

const PLACES = ['vault', 'folder', 'file'] as const

/** Newest first, grouped by day in `zone`; copies of the same snapshot are one. */
export function snapshotDays(summaries: readonly SnapshotSummary[], zone: string): readonly SnapshotDay[] {
  const copies = grouped(summaries, ({ deviceId, takenAtMs, position }) =>
    [deviceId, takenAtMs, position].join(' '),
  )
  const listed = [...copies.values()]
    .flatMap(listedOf)
    .toSorted((one, other) => other.best.takenAtMs - one.best.takenAtMs)
  return [...grouped(listed, ({ best }) => dayOfInstant(best.takenAtMs, zone))].map(([day, snapshots]) => ({
    day,
    snapshots,
  }))
}

/** At most `limit` snapshots of the newest days. */
export function newestOf(days: readonly SnapshotDay[], limit: number): readonly SnapshotDay[] {
  const shown: SnapshotDay[] = []
  let left = limit
  for (const { day, snapshots } of days) {
    if (left <= 0) break
    shown.push({ day, snapshots: snapshots.slice(0, left) })
    left -= snapshots.length
  }
  return shown
}

function listedOf(copies: readonly SnapshotSummary[]): readonly ListedSnapshot[] {
  const inOrder = copies.toSorted(
    (one, other) =>
      Number(other.isProven) - Number(one.isProven) ||
      PLACES.indexOf(one.place) - PLACES.indexOf(other.place),
  )
  const [best] = inOrder
  if (best === undefined) return []
  return [{ best, places: PLACES.filter((place) => copies.some((copy) => copy.place === place)) }]
}

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
