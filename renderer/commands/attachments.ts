import { z } from 'zod'
import { rowsOf } from '#renderer/data/transaction.ts'
import {
  AttachmentIdSchema,
  AttachmentSchema,
  HolderSchema,
  newAttachment,
  StoredFileSchema,
} from '#shared/domain/attachments/attachment.ts'
import { text } from '#shared/lib/fields.ts'
import { ok } from '#shared/lib/result.ts'
import { command } from './lib/command.ts'
import { deleteAllWithBelongings } from './lib/deletion.ts'

/**
 * Hangs files on a record. Their bytes lie in the vault already, so that no record ever names a file that is not
 * there. A file that hangs there with the same name and content does not come twice. Answers the new ids.
 */
export const addAttachments = command(
  'attachment.add',
  z.object({ about: HolderSchema, files: z.array(StoredFileSchema).min(1).readonly() }),
  async ({ tx, today, newId }, { about, files }) => {
    await rowsOf(tx, about.kind).require(about.id)
    const attachments = tx.of('attachment')
    const present = new Set((await attachments.naming('about.id', about.id)).map(keyOf))
    const ids: string[] = []
    for (const file of files) {
      if (present.has(keyOf(file))) continue
      present.add(keyOf(file))
      const attachment = newAttachment(newId('attachment'), about, file, today)
      await attachments.put(attachment)
      ids.push(attachment.id)
    }
    return ok({ ids, alreadyThere: files.length - ids.length })
  },
)

/** Changes what a file is called, or the note on it. */
export const updateAttachment = command(
  'attachment.update',
  z.object({
    id: AttachmentIdSchema,
    changes: z
      .object({
        name: AttachmentSchema.unwrap().shape.name.exactOptional(),
        note: text.exactOptional(),
      })
      .readonly(),
  }),
  async ({ tx }, { id, changes }) => {
    const before = await tx.of('attachment').require(id)
    await tx.of('attachment').put({ ...before, ...changes })
    return ok({ id })
  },
)

/** Takes files off their records. Their bytes stay in the vault for a while, so that undo finds them. */
export const deleteAttachments = command(
  'attachment.delete',
  z.object({ ids: z.array(AttachmentIdSchema).min(1).readonly() }),
  async ({ tx }, { ids }) => ok(await deleteAllWithBelongings(tx, 'attachment', ids)),
)

function keyOf({ name, hash }: { readonly name: string; readonly hash: string }): string {
  return `${hash} ${name}`
}
