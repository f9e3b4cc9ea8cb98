import { Dexie } from 'dexie'
import type { ChangeRecord } from '#shared/domain/changes/changeRecord.ts'
import { latest } from '#shared/domain/changes/hybridClock.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { db } from './database.ts'
import type { LogHead, StoredChange } from './schema.ts'

const EMPTY: LogHead = { key: 'log', position: 0, clock: null, known: {} }

/** Where the log of changes stands. */
export async function readLogHead(): Promise<LogHead> {
  const stored = await db.meta.get('log')
  return stored?.key === 'log' ? stored : EMPTY
}

/** True while the database is being filled anew, also when the window died over it. */
export async function isUnfinished(): Promise<boolean> {
  return (await db.meta.get('rebuild')) !== undefined
}

/** The head after one more record. */
export function advanced(head: LogHead, record: ChangeRecord): LogHead {
  return {
    ...head,
    position: head.position + 1,
    clock: latest(head.clock, record.clock),
    known: {
      ...head.known,
      [record.deviceId]: Math.max(head.known[record.deviceId] ?? 0, record.seq),
    },
  }
}

/** A change record with what it is found by. */
export function storedChange({ position, record }: JournalEntry): StoredChange {
  return { position, record, entityIds: record.changes.map(({ id }) => id) }
}

/** All tables: a commit may touch any of them. */
export function allTables(): readonly string[] {
  return db.tables.map(({ name }) => name)
}

/** The record at a position; null if the log is shorter. */
export async function recordAt(position: number): Promise<ChangeRecord | null> {
  return (await db.changes.get(position))?.record ?? null
}

/** Everything from a position on, at most `limit` records. */
export async function changesFrom(position: number, limit: number): Promise<readonly JournalEntry[]> {
  const following = db.changes.where(':id').between(position, Dexie.maxKey)
  const stored = await (limit === Infinity ? following : following.limit(limit)).toArray()
  return stored.map(({ position: place, record }) => ({ position: place, record }))
}
