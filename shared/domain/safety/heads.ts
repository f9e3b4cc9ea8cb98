/** Where two logs of the same changes end, and whether they hold the same record at the last position of both. */
export interface Heads {
  readonly database: number
  readonly journal: number
  readonly agree: boolean
}

/** How the database stands to the journal. */
export type Standing = 'same' | 'empty' | 'behind' | 'ahead' | 'different'

/** Logs only grow: where they hold the same record at their last common position, they are equal up to it. */
export function standingOf({ database, journal, agree }: Heads): Standing {
  if (Math.min(database, journal) > 0 && !agree) return 'different'
  if (database === journal) return 'same'
  if (database > journal) return 'ahead'
  return database === 0 ? 'empty' : 'behind'
}

/** Which of some snapshots can be the beginning of a rebuild, the best first: what follows it lies in the journal. */
export function usableSnapshots<
  Snapshot extends {
    readonly place: 'vault' | 'folder' | 'file'
    readonly position: number
    readonly deviceId: string
    readonly takenAtMs: number
  },
>(
  snapshots: readonly Snapshot[],
  journal: { readonly first: number; readonly position: number; readonly deviceId: string },
): readonly Snapshot[] {
  return snapshots
    .filter(({ position }) => position > 0)
    .filter(({ position }) => position >= journal.first - 1 && position <= journal.position)
    .filter(({ place, deviceId }) => place === 'vault' || isOfThisVault(place, deviceId, journal.deviceId))
    .toSorted(
      (one, other) =>
        other.position - one.position ||
        Number(one.place !== 'vault') - Number(other.place !== 'vault') ||
        other.takenAtMs - one.takenAtMs,
    )
}

/** In a folder of backups those of another laptop may lie too; its positions mean nothing here. */
function isOfThisVault(place: 'folder' | 'file', snapshotOf: string, deviceId: string): boolean {
  return place === 'folder' && snapshotOf === deviceId
}
