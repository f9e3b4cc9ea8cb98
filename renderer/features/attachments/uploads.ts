import { create } from 'zustand'
import { addAttachments } from '#renderer/commands/attachments.ts'
import { commandText } from '#renderer/commands/lib/commandNames.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { toasts } from '#renderer/ui/index.ts'
import {
  ATTACHMENT_LIMIT_BYTES,
  type Holder,
  type StoredFile,
} from '#shared/domain/attachments/attachment.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { leftByTakers } from './fileTakers.ts'
import { storeFile, type StoreFileError } from './storeFile.ts'

export type UploadError = Exclude<StoreFileError, 'cancelled'> | 'folder' | 'recordGone'

/** A file on its way to a record, or one that did not get there. */
export interface Upload {
  readonly id: string
  readonly about: Holder
  readonly name: string
  readonly bytes: number
  readonly state:
    | { readonly name: 'waiting' }
    | { readonly name: 'running'; readonly doneBytes: number }
    /** `file` is there when trying again may help. */
    | { readonly name: 'failed'; readonly error: UploadError; readonly file: File | null }
}

/** What is on its way, whichever screen is shown meanwhile. */
export const useUploads = create<{ readonly uploads: readonly Upload[] }>()(() => ({ uploads: [] }))

const aborters = new Map<string, AbortController>()

/** One file after the other goes into the vault: several at once would only share the disk. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Adds files to a record: their bytes go into the vault, then one command hangs all of them on the record. Another
 * feature may take some of them first.
 */
export async function addFiles(about: Holder, files: readonly File[], t: Translate): Promise<void> {
  const left = leftByTakers(files, about)
  const queued = left.map((file) => ({ file, upload: queue(about, file) }))
  const stored: { readonly id: string; readonly file: File; readonly value: StoredFile }[] = []
  for (const { file, upload } of queued) {
    if (upload.state.name === 'failed') continue
    const value = await inTurn(() => send(upload.id, file))
    if (value !== null) stored.push({ id: upload.id, file, value })
  }
  if (stored.length > 0) await hangOn(about, stored, t)
}

/** Says of folders that they are not taken. */
export function refuseFolders(about: Holder, names: readonly string[]): void {
  for (const name of names) put(newUpload(about, name, 0, { name: 'failed', error: 'folder', file: null }))
}

/** Ends a file on its way; what came of it already is removed from the vault. */
export function cancelUpload(id: string): void {
  aborters.get(id)?.abort()
  take(id)
}

/** Takes a refusal off the list. */
export function forgetUpload(id: string): void {
  take(id)
}

/** Begins a refused file anew. */
export async function retryUpload({ id, about, state }: Upload, t: Translate): Promise<void> {
  if (state.name !== 'failed' || state.file === null) return
  take(id)
  await addFiles(about, [state.file], t)
}

async function hangOn(
  about: Holder,
  stored: readonly { readonly id: string; readonly file: File; readonly value: StoredFile }[],
  t: Translate,
): Promise<void> {
  const done = await addAttachments({ about, files: stored.map(({ value }) => value) })
  // What waits for the disk goes in by itself, and what was taken back was meant to be.
  const isWaiting = !done.ok && (done.error === 'waiting' || done.error === 'takenBack')
  if (done.ok || isWaiting) for (const { id } of stored) take(id)
  else {
    const error = done.error === 'notFound' ? 'recordGone' : 'writeFailed'
    for (const { id, file } of stored)
      change(id, { name: 'failed', error, file: done.error === 'notFound' ? null : file })
    return
  }
  if (done.ok && done.value.alreadyThere > 0)
    toasts.show({ message: t('attachments.alreadyThere', { count: done.value.alreadyThere }) })
  if (!done.ok || done.value.ids.length > 0)
    report(done, t, commandText(t, 'attachment.add', done.ok ? done.value.ids.length : stored.length))
}

/** Answers what lies in the vault now; null if it does not. */
async function send(id: string, file: File): Promise<StoredFile | null> {
  const aborter = aborters.get(id)
  if (aborter === undefined || aborter.signal.aborted) return null
  change(id, { name: 'running', doneBytes: 0 })
  const stored = await storeFile(file, {
    signal: aborter.signal,
    onProgress: (doneBytes) => change(id, { name: 'running', doneBytes }),
  })
  aborters.delete(id)
  if (stored.ok) return stored.value
  if (stored.error === 'cancelled') take(id)
  else change(id, { name: 'failed', error: stored.error, file })
  return null
}

function queue(about: Holder, file: File): Upload {
  const upload = newUpload(
    about,
    file.name,
    file.size,
    file.size > ATTACHMENT_LIMIT_BYTES
      ? { name: 'failed', error: 'tooLarge', file: null }
      : { name: 'waiting' },
  )
  if (upload.state.name === 'waiting') aborters.set(upload.id, new AbortController())
  put(upload)
  return upload
}

function newUpload(about: Holder, name: string, bytes: number, state: Upload['state']): Upload {
  return { id: newItemId(), about, name, bytes, state }
}

function put(upload: Upload): void {
  useUploads.setState(({ uploads }) => ({ uploads: [...uploads, upload] }))
}

function take(id: string): void {
  useUploads.setState(({ uploads }) => ({ uploads: uploads.filter((upload) => upload.id !== id) }))
}

function change(id: string, state: Upload['state']): void {
  useUploads.setState(({ uploads }) => ({
    uploads: uploads.map((upload) => (upload.id === id ? { ...upload, state } : upload)),
  }))
}

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}
