import type { Table } from 'dexie'
import { diff } from '#shared/domain/changes/diff.ts'
import { rowOf } from '#shared/domain/changes/merge.ts'
import { ENTITY_KINDS, type EntityKind, type RecordOf } from '#shared/domain/records.ts'
import { type SnapshotEntity, stateOf } from '#shared/formats/snapshot.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { db } from './database.ts'
import { TABLE_OF } from './schema.ts'
import { eachSnapshotPage, type OpenSnapshot, openSnapshot, type SnapshotTrouble } from './snapshotPages.ts'
import { fromStored } from './storedRows.ts'
import type { Write } from './transaction.ts'

/** Lines at one stroke: comparing so many rows is never felt. */
const PAGE_SIZE = 200

/** A row that would be other than it is; null: it is not there. */
export interface PlannedChange {
  readonly kind: EntityKind
  readonly before: RecordOf<EntityKind> | null
  readonly after: RecordOf<EntityKind> | null
}

/** What has to be written for the rows to be those of a snapshot. */
export interface RestorePlan {
  readonly snapshot: OpenSnapshot
  readonly changes: readonly PlannedChange[]
}

/**
 * Compares every row with a snapshot. Nothing is written.
 * @param onProgress hears the share that is compared, from 0 to 1
 */
export async function planRestore(
  main: KeyfolioBridge,
  snapshotId: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<RestorePlan, SnapshotTrouble | 'cancelled'>> {
  const opened = await openSnapshot(main, snapshotId)
  if (!opened.ok) return opened
  const snapshot = opened.value
  const alive = new Set<string>()
  const changes: PlannedChange[] = []
  const read = await eachSnapshotPage(
    main,
    snapshot,
    { limit: PAGE_SIZE, withRecords: false },
    async ({ entities, done }) => {
      if (signal.aborted) return 'enough'
      changes.push(...(await deviations(entities, alive)))
      onProgress(Math.min(1, done / Math.max(1, snapshot.footer.entities)))
      return 'more'
    },
  )
  if (signal.aborted) return err('cancelled')
  if (!read.ok) return read
  for (const kind of ENTITY_KINDS) changes.push(...(await newerThan(alive, kind)))
  return ok({ snapshot, changes })
}

/** A planned change as it is written. */
export function writeOf({ kind, before, after }: PlannedChange): readonly Write[] {
  const id = (after ?? before)?.id
  return id === undefined ? [] : [[kind, id, after] as Write] // the rows are of that kind
}

/** Rows of a page that are not what the snapshot has. Notes which of them the snapshot has at all. */
async function deviations(
  entities: readonly SnapshotEntity[],
  alive: Set<string>,
): Promise<readonly PlannedChange[]> {
  const changes: PlannedChange[] = []
  for (const kind of ENTITY_KINDS) {
    const states = entities.filter(({ entity }) => entity === kind).map(stateOf)
    if (states.length === 0) continue
    const stored = await tableOf(kind).bulkGet(states.map(({ id }) => id))
    states.forEach((state, index) => {
      // rowOf answers a row of the state's own kind, or null.
      const after = rowOf(state) as RecordOf<EntityKind> | null
      const found = stored[index]
      const before = found === undefined ? null : fromStored(kind, found)
      if (after !== null) alive.add(after.id)
      if (diff(kind, before, after, {}) !== null) changes.push({ kind, before, after })
    })
  }
  // What the snapshot knows as deleted is found with the rows that it does not know.
  return changes.filter(({ after }) => after !== null)
}

/** Rows that the snapshot does not have. */
async function newerThan(alive: ReadonlySet<string>, kind: EntityKind): Promise<readonly PlannedChange[]> {
  const table = tableOf(kind)
  const ids = (await table.toCollection().primaryKeys()).filter((id) => !alive.has(id))
  const changes: PlannedChange[] = []
  for (let start = 0; start < ids.length; start += PAGE_SIZE) {
    const rows = await table.bulkGet(ids.slice(start, start + PAGE_SIZE))
    for (const row of rows) {
      if (row !== undefined) changes.push({ kind, before: fromStored(kind, row), after: null })
    }
  }
  return changes
}

function tableOf(kind: EntityKind): Table<RecordOf<EntityKind>, string> {
  return db.table<RecordOf<EntityKind>, string>(TABLE_OF[kind])
}
