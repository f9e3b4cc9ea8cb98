import type { Attachment } from '#shared/domain/attachments/attachment.ts'
import { db } from '../database.ts'
import { TABLE_OF } from '../schema.ts'

/** The files that hang on a record, the latest first; those of one day by name. */
export async function attachmentsOf(holderId: string): Promise<readonly Attachment[]> {
  return (await attachmentsOfMany([holderId])).get(holderId) ?? []
}

/** The same for several records at one stroke; those without files are missing. */
export async function attachmentsOfMany(
  holderIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Attachment[]>> {
  const table = db.table<Attachment, string>(TABLE_OF.attachment)
  const found = await table
    .where('about.id')
    .anyOf([...holderIds])
    .toArray()
  const byHolder = new Map<string, Attachment[]>()
  for (const attachment of found.toSorted(latestFirst)) {
    const ofHolder = byHolder.get(attachment.about.id)
    if (ofHolder === undefined) byHolder.set(attachment.about.id, [attachment])
    else ofHolder.push(attachment)
  }
  return byHolder
}

function latestFirst(one: Attachment, other: Attachment): number {
  if (one.addedOn === other.addedOn) return one.name.localeCompare(other.name)
  return one.addedOn < other.addedOn ? 1 : -1
}
