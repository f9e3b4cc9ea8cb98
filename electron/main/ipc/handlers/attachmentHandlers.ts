import type { BrowserWindow, WebContents } from 'electron'
import type { Language } from '#shared/i18n/messages.ts'
import { ok } from '#shared/lib/result.ts'
import { openAttachment } from '../../files/openAttachment.ts'
import type { OpenedCopies } from '../../files/openedCopies.ts'
import { saveAttachment } from '../../files/saveAttachment.ts'
import type { WrittenFiles } from '../../files/writtenFiles.ts'
import type { AttachmentStore } from '../../vault/attachments/attachmentStore.ts'
import { documentDisk } from '../../vault/disk.ts'
import type { Handlers } from '../answerRequest.ts'

type AttachmentChannel =
  | 'attachments.begin'
  | 'attachments.chunk'
  | 'attachments.finish'
  | 'attachments.cancel'
  | 'attachments.open'
  | 'attachments.save'

export interface AttachmentServices {
  readonly store: AttachmentStore
  /** What was opened, to be taken away when the vault is locked, and at the end. */
  readonly copies: OpenedCopies
  readonly written: WrittenFiles
  readonly window: () => BrowserWindow | null
  readonly language: () => Language
}

/** What the window asks of the files that hang on records. */
export function attachmentHandlers(services: AttachmentServices): Pick<Handlers, AttachmentChannel> {
  const { store, copies, written, window, language } = services
  const endWithItsPage = endingUploadsOf(store)
  return {
    'attachments.begin': ({ bytes }) => {
      const contents = window()?.webContents
      if (contents) endWithItsPage(contents)
      return store.begin(bytes)
    },
    'attachments.chunk': ({ uploadId, bytes }) => store.add(uploadId, bytes),
    'attachments.finish': ({ uploadId }) => store.finish(uploadId),
    'attachments.cancel': async ({ uploadId }) => {
      await store.cancel(uploadId)
      return ok(undefined)
    },
    'attachments.open': (file) =>
      openAttachment(file, { store, copies, window: window(), language: language() }),
    'attachments.save': (file) =>
      saveAttachment(file, { store, window: window(), language: language(), disk: documentDisk, written }),
  }
}

/** A page that is loaded anew, crashes or closes never finishes what it was sending. */
function endingUploadsOf(store: AttachmentStore): (contents: WebContents) => void {
  const watched = new WeakSet<WebContents>()
  return (contents) => {
    if (watched.has(contents)) return
    watched.add(contents)
    const end = (): void => void store.cancelAll()
    contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) end()
    })
    contents.on('render-process-gone', end)
    contents.once('destroyed', end)
  }
}
