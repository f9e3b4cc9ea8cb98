import { onTestFinished } from 'vitest'
import type { CureSettings } from '#renderer/data/curing.ts'
import { DATABASE_NAME, db, PLAIN_DATABASE_NAME } from '#renderer/data/database.ts'
import { exclusive } from '#renderer/data/exclusive.ts'
import { TABLE_OF } from '#renderer/data/schema.ts'
import { openStore, type StoreReport } from '#renderer/data/openStore.ts'
import { useUndoStacks } from '#renderer/commands/lib/undoStacks.ts'
import { startReactions } from '#renderer/reactions/startReactions.ts'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { countersOf } from '#shared/domain/changes/counters.ts'
import { foldRecords, rowOf } from '#shared/domain/changes/merge.ts'
import { ENTITY_KINDS, recordSchemas } from '#shared/domain/records.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { type FakeMain, fakeMain } from './fakeMain.ts'

export const DEVICE = {
  deviceId: '00000000-0000-7000-9000-000000000001',
  zone: 'Europe/Athens',
  clockOffsetMs: 0,
}

/** A window that has just started, on a database of its own, with its reactions running. */
export async function aStore(main: FakeMain = fakeMain()): Promise<FakeMain> {
  await deleteDatabases()
  await startWindow(main)
  return main
}

let stopReactions = (): void => undefined

/** Starts the window anew on whatever lies in the database. */
export async function startWindow(main: FakeMain, settings: CureSettings = {}): Promise<StoreReport> {
  await stopWindow()
  useUndoStacks.setState({ done: [], undone: [] })
  const report = await openStore(DEVICE, main.bridge, settings)
  stopReactions = startReactions(main.bridge)
  onTestFinished(stopWindow)
  return report
}

/** Ends the window without a word to anybody. */
export async function stopWindow(): Promise<void> {
  stopReactions()
  stopReactions = () => undefined
  await exclusive(() => Promise.resolve())
  db.close({ disableAutoOpen: false })
}

/** Everything is gone, as after a reset by the browser. The window has to be stopped. */
export async function deleteDatabases(): Promise<void> {
  await stopWindow()
  for (const name of [DATABASE_NAME, PLAIN_DATABASE_NAME, 'keyfolio-sentinel']) await deleteDatabase(name)
}

export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error(`${name} was not deleted`))
  })
}

/** The log as it lies in the database. */
export async function storedLog(): Promise<readonly JournalEntry[]> {
  const stored = await db.changes.orderBy(':id').toArray()
  return stored.map(({ position, record }) => ({ position, record }))
}

/** All rows of all tables, by id, in a form that can be compared. */
export async function storedRows(): Promise<string> {
  return comparable(await allRows())
}

/** The rows that follow from the records of the log. */
export async function foldedRows(): Promise<string> {
  const states = foldRecords((await storedLog()).map(({ record }) => record))
  return comparable([...states.values()].map(rowOf).filter((row) => row !== null))
}

/** Counters as they are kept, without zeros, and as counting all rows gives them. */
export async function countersKeptAndCounted(): Promise<readonly [kept: object, counted: object]> {
  const kept = (await db.counters.toArray())
    .filter(({ value }) => value !== 0)
    .map(({ name, value }) => [name, value])
  const counted = new Map<string, number>()
  for (const kind of ENTITY_KINDS) {
    for (const row of await db.table(TABLE_OF[kind]).toArray()) {
      // Read back from the table of this kind.
      for (const name of countersOf(kind, recordSchemas[kind].parse(row) as never)) {
        counted.set(name, (counted.get(name) ?? 0) + 1)
      }
    }
  }
  return [Object.fromEntries(kept) as object, Object.fromEntries(counted)]
}

async function allRows(): Promise<readonly { readonly id: string }[]> {
  const rows: { readonly id: string }[] = []
  for (const kind of ENTITY_KINDS) {
    // Parsing takes off what is there only to be indexed.
    for (const row of await db.table(TABLE_OF[kind]).toArray()) rows.push(recordSchemas[kind].parse(row))
  }
  return rows
}

function comparable(rows: readonly { readonly id: string }[]): string {
  return canonicalJson(rows.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
}
