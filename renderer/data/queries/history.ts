import type { ChangeRecord } from '#shared/domain/changes/changeRecord.ts'
import { db } from '../database.ts'

/** Every change that touched a record, oldest first. */
export async function changesOfEntity(id: string): Promise<readonly ChangeRecord[]> {
  return records(await db.changes.where('entityIds').equals(id).sortBy('position'))
}

/** The changes of one command, in the order in which they were made; a bulk command has several records. */
export async function changesOfCommand(commandId: string): Promise<readonly ChangeRecord[]> {
  return records(await db.changes.where('record.commandId').equals(commandId).sortBy('position'))
}

function records(stored: readonly { readonly record: ChangeRecord }[]): readonly ChangeRecord[] {
  return stored.map(({ record }) => record)
}
