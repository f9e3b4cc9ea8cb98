import type { ChangeRecord } from '#shared/domain/changes/changeRecord.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { db } from '../database.ts'
import { changesFrom } from '../logHead.ts'

/** Every change that touched a record, oldest first. */
export async function changesOfEntity(id: string): Promise<readonly ChangeRecord[]> {
  return records(await db.changes.where('entityIds').equals(id).sortBy('position'))
}

/** The changes of one command, in the order in which they were made; a bulk command has several records. */
export async function changesOfCommand(commandId: string): Promise<readonly ChangeRecord[]> {
  return records(await db.changes.where('record.commandId').equals(commandId).sortBy('position'))
}

/** The log after a position, to its end. */
export function changesAfter(position: number): Promise<readonly JournalEntry[]> {
  return changesFrom(position + 1, Infinity)
}

function records(stored: readonly { readonly record: ChangeRecord }[]): readonly ChangeRecord[] {
  return stored.map(({ record }) => record)
}
