import type { Attachment } from '#shared/domain/attachments/attachment.ts'
import { db } from '../database.ts'
import { TABLE_OF } from '../schema.ts'

/** The files that hang on a record, the latest first; those of one day by name. */
export async function attachmentsOf(holderId: string): Promise<readonly Attachment[]> {
  const table = db.table<Attachment, string>(TABLE_OF.attachment)
  const found = await table.where('about.id').equals(holderId).toArray()
  return found.toSorted((one, other) =>
    one.addedOn === other.addedOn ? one.name.localeCompare(other.name) : one.addedOn < other.addedOn ? 1 : -1,
  )
}
