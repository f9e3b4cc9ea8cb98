import { sameValue } from '#shared/domain/changes/diff.ts'
import { usableSnapshots } from '#shared/domain/safety/heads.ts'
import type { ChangeRecord } from '#shared/domain/changes/changeRecord.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { db } from './database.ts'
import { deviceId } from './device.ts'
import { inTime, PAGE_SIZE, readJournal } from './journalPages.ts'
import { recordAt } from './logHead.ts'
import type { JournalState } from './rebuildPlan.ts'
import { eachSnapshotPage, type OpenSnapshot, openSnapshot } from './snapshotPages.ts'

/** Compares the log of the database with that of main: the journal, and before its first position a snapshot. */
export interface Agreement {
  /** True if both have the same record there, or if main has none to compare with. */
  isSameAt(position: number): Promise<boolean>
  /** The last position before `differsAt` at which both have the same record. */
  lastBefore(differsAt: number): Promise<number>
}

/**
 * For the time of one comparison.
 * @param ownRecord reads a record of the log that is compared
 */
export function agreementWith(
  main: KeyfolioBridge,
  state: JournalState,
  ownRecord: (position: number) => Promise<ChangeRecord | null> = recordAt,
): Agreement {
  let opened: Promise<OpenSnapshot | null> | null = null
  const snapshot = (): Promise<OpenSnapshot | null> => (opened ??= newestUsable(main, state))

  const isSameAt = async (position: number): Promise<boolean> => {
    const own = await inTime(ownRecord(position))
    if (position >= state.first) {
      const [entry] = await readJournal(main, position, 1)
      return sameValue(entry?.record, own)
    }
    const past = await snapshot()
    const theirs = past === null ? null : await recordIn(main, past, position)
    return theirs === null || sameValue(theirs, own)
  }

  return {
    isSameAt,
    async lastBefore(differsAt) {
      if (differsAt > state.first && (await isSameAt(state.first))) {
        return bisect(state.first, differsAt, isSameAt)
      }
      const past = state.first === 1 ? null : await snapshot()
      return past === null ? 0 : lastSameIn(main, past, Math.min(differsAt, state.first) - 1)
    },
  }
}

/** Logs only grow: where they hold the same record, they are equal up to it. */
async function bisect(
  sameAt: number,
  differsAt: number,
  isSameAt: (position: number) => Promise<boolean>,
): Promise<number> {
  let [same, different] = [sameAt, differsAt]
  while (different - same > 1) {
    const middle = Math.floor((same + different) / 2)
    if (await isSameAt(middle)) same = middle
    else different = middle
  }
  return same
}

async function newestUsable(
  main: KeyfolioBridge,
  { head, first }: JournalState,
): Promise<OpenSnapshot | null> {
  const list = await main.request('snapshots.list', undefined)
  if (!list.ok) return null
  const about = { first, position: head.position, deviceId: deviceId() }
  for (const { id } of usableSnapshots(list.value.snapshots, about)) {
    const opened = await openSnapshot(main, id)
    if (opened.ok) return opened.value
  }
  return null
}

/** The record at a position of the history; null if the snapshot does not have it. */
async function recordIn(
  main: KeyfolioBridge,
  snapshot: OpenSnapshot,
  position: number,
): Promise<ChangeRecord | null> {
  const { header, footer } = snapshot
  // Where records are missing, every later one stands so many lines before its place.
  const missing = header.position - footer.records
  const from = footer.entities + Math.max(0, position - 1 - missing)
  let found: ChangeRecord | null = null
  await eachSnapshotPage(
    main,
    snapshot,
    { from, limit: missing === 0 ? 1 : PAGE_SIZE, withRecords: true },
    ({ records }) => {
      found = records.find((entry) => entry.position === position)?.record ?? null
      const isPast = records.some((entry) => entry.position >= position)
      return Promise.resolve(isPast ? 'enough' : 'more')
    },
  )
  return found
}

/** Both logs from their beginning, page by page: the last position through `end` before the first difference. */
async function lastSameIn(main: KeyfolioBridge, snapshot: OpenSnapshot, end: number): Promise<number> {
  let same = 0
  await eachSnapshotPage(
    main,
    snapshot,
    { from: snapshot.footer.entities, limit: PAGE_SIZE, withRecords: true },
    async ({ records }) => {
      const own = await inTime(db.changes.bulkGet(records.map(({ position }) => position)))
      for (const [index, { position, record }] of records.entries()) {
        if (position > end || !sameValue(own[index]?.record, record)) return 'enough'
        same = position
      }
      return 'more'
    },
  )
  return same
}
