import { join } from 'node:path'
import { ContentHashSchema } from '#shared/domain/attachments/attachment.ts'

/** The folder of the files that hang on records, in a vault or in a backup folder. */
export function attachmentsFolder(root: string): string {
  return join(root, 'attachments')
}

/** Where a file lies: `attachments/ab/ab12…`, so that no folder grows too large to list. */
export function attachmentPath(root: string, hash: string): string {
  return join(attachmentsFolder(root), hash.slice(0, 2), hash)
}

/** What is still on its way lies apart, so that nothing half is ever found under a name that promises a content. */
export function incomingFolder(root: string): string {
  return join(attachmentsFolder(root), 'incoming')
}

/** A file's own name is the hash of its content; whatever else lies there is none of ours. */
export function isContentHash(name: string): boolean {
  return ContentHashSchema.safeParse(name).success
}
