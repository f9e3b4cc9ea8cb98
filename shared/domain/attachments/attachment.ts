import { z } from 'zod'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'
import { type Day, DaySchema } from '#shared/lib/days.ts'
import { line, text } from '#shared/lib/fields.ts'
import { IdSchema, idOf } from '#shared/lib/ids.ts'

export const AttachmentIdSchema = idOf('attachment')
export type AttachmentId = z.infer<typeof AttachmentIdSchema>

/** The content of a file names it: SHA-256, hexadecimal. */
export const ContentHashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** Largest attachment, in bytes. */
export const ATTACHMENT_LIMIT_BYTES = 200 << 20

/** Every kind of record that files can hang on: all of them but the files themselves. */
const HOLDER_KINDS = [
  'client',
  'person',
  'position',
  'interaction',
  'followUp',
  'proposal',
  ...TRADE_KINDS,
] as const

/** The record that a file hangs on. */
export const HolderSchema = z.object({ kind: z.enum(HOLDER_KINDS), id: IdSchema }).readonly()
export type Holder = z.infer<typeof HolderSchema>

/**
 * A file that hangs on a record. The record holds what is known of it; its bytes lie in the vault, once, under the
 * hash of their content. It goes when the record that it hangs on goes.
 */
export const AttachmentSchema = z
  .object({
    id: AttachmentIdSchema,
    about: HolderSchema,
    /** As people call it, with its ending. */
    name: line.min(1, { message: 'required' }),
    bytes: z.int().min(0).max(ATTACHMENT_LIMIT_BYTES),
    /** As the system named it when it was added, e.g. `application/pdf`; empty where it did not know. */
    mediaType: z.string().max(200).default(''),
    hash: ContentHashSchema,
    addedOn: DaySchema,
    note: text.default(''),
  })
  .readonly()
export type Attachment = z.infer<typeof AttachmentSchema>

/** A file that lies in the vault already, and is to hang on a record. */
export const StoredFileSchema = z
  .object({
    name: AttachmentSchema.unwrap().shape.name,
    bytes: AttachmentSchema.unwrap().shape.bytes,
    mediaType: AttachmentSchema.unwrap().shape.mediaType,
    hash: ContentHashSchema,
  })
  .readonly()
export type StoredFile = z.infer<typeof StoredFileSchema>

/** A stored file on a record, since `today`. */
export function newAttachment(id: AttachmentId, about: Holder, file: StoredFile, today: Day): Attachment {
  return AttachmentSchema.parse({ ...file, id, about, addedOn: today })
}
