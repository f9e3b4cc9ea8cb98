import { err } from '#shared/lib/result.ts'
import type { Handlers } from '../answerRequest.ts'

type AttachmentChannel =
  | 'attachments.begin'
  | 'attachments.chunk'
  | 'attachments.finish'
  | 'attachments.cancel'
  | 'attachments.open'
  | 'attachments.save'

/** What the window asks of the files that hang on records. */
export function attachmentHandlers(): Pick<Handlers, AttachmentChannel> {
  return {
    'attachments.begin': () => err('failed'),
    'attachments.chunk': () => err('failed'),
    'attachments.finish': () => err('failed'),
    'attachments.cancel': () => err('failed'),
    'attachments.open': () => err('failed'),
    'attachments.save': () => err('failed'),
  }
}
