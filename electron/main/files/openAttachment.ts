import { type BrowserWindow, dialog, shell } from 'electron'
import { fileSafety, isProgram, PROGRAM_HEAD_BYTES } from '#shared/domain/attachments/fileSafety.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { RequestAnswer, RequestArgument } from '#shared/ipc/contract.ts'
import { err, ok } from '#shared/lib/result.ts'
import { logger } from '../log.ts'
import type { AttachmentStore } from '../vault/attachments/attachmentStore.ts'
import { type Disk, type DiskError, realDisk } from '../vault/disk.ts'
import { makeReadOnly, type OpenedCopies } from './openedCopies.ts'
import { safeName } from './safeName.ts'

const log = logger('attachments')

export interface OpenSettings {
  readonly store: AttachmentStore
  readonly copies: OpenedCopies
  readonly window: BrowserWindow | null
  readonly language: Language
}

/**
 * Opens a copy of a file in the program that the system has for it. Programs are never opened; for types that can do
 * harm the person is asked first.
 */
export async function openAttachment(
  { hash, name }: RequestArgument<'attachments.open'>,
  { store, copies, window, language }: OpenSettings,
): Promise<RequestAnswer<'attachments.open'>> {
  // The system goes by the name that the copy will have, so the decision does too.
  const copyName = safeName(name)
  const safety = fileSafety(copyName)
  if (safety === 'saveOnly') return err('saveOnly')
  const path = await copies.pathFor(copyName)
  const copied = await store.copyTo(hash, path, realDisk)
  if (!copied.ok) return err(copies.holds(path) ? openError(copied.error) : 'cancelled')
  if (isProgram(await headOf(realDisk, path))) {
    await realDisk.remove(path)
    return err('saveOnly')
  }
  if (safety === 'ask' && !(await mayOpen(copyName, window, language))) {
    await realDisk.remove(path)
    return err('cancelled')
  }
  if (!copies.holds(path)) {
    // Locked meanwhile: nothing may appear on the screen, or stay behind.
    await realDisk.remove(path)
    return err('cancelled')
  }
  await makeReadOnly(path)
  const refusal = await shell.openPath(path)
  if (refusal === '') return ok(undefined)
  log.warn('notOpened')
  return err('notOpened')
}

async function mayOpen(name: string, window: BrowserWindow | null, language: Language): Promise<boolean> {
  const t = translator(language)
  const options = {
    type: 'warning' as const,
    message: t('attachments.ask.message', { name }),
    detail: t('attachments.ask.detail'),
    buttons: [t('attachments.ask.open'), t('attachments.ask.cancel')],
    // Enter alone opens nothing.
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  }
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options))
  return response === 0
}

async function headOf(disk: Disk, path: string): Promise<Uint8Array> {
  const handle = await disk.open(path, 'r')
  try {
    const head = Buffer.alloc(PROGRAM_HEAD_BYTES)
    const { bytesRead } = await handle.read(head, 0, head.byteLength, 0)
    return head.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function openError(
  code: 'missing' | 'damaged' | DiskError,
): 'missing' | 'damaged' | 'diskFull' | 'writeFailed' {
  return code === 'missing' || code === 'damaged' || code === 'diskFull' ? code : 'writeFailed'
}
