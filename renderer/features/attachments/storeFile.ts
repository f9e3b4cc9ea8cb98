import { bridge } from '#renderer/bridge.ts'
import { ATTACHMENT_LIMIT_BYTES, type StoredFile } from '#shared/domain/attachments/attachment.ts'
import { LINE_LIMIT } from '#shared/lib/fields.ts'
import { ATTACHMENT_CHUNK_BYTES, ATTACHMENT_ERRORS } from '#shared/ipc/attachmentFiles.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'

/** Why a file does not lie in the vault. */
export type StoreFileError =
  'tooLarge' | 'unreadable' | 'cancelled' | 'diskFull' | 'readOnly' | 'folderGone' | 'writeFailed'

export interface StoreFileSettings {
  readonly signal?: AbortSignal
  /** Hears how many bytes are there. */
  readonly onProgress?: (bytes: number) => void
}

/** Brings a file into the vault, a chunk at a time; the system gives the window its bytes, never its path. */
export async function storeFile(
  file: File,
  { signal, onProgress }: StoreFileSettings = {},
): Promise<Result<StoredFile, StoreFileError>> {
  if (file.size > ATTACHMENT_LIMIT_BYTES) return err('tooLarge')
  const begun = await bridge().request('attachments.begin', { bytes: file.size })
  if (!begun.ok) return err(known(begun.error))
  const { uploadId } = begun.value
  const giveUp = async (error: StoreFileError): Promise<Result<never, StoreFileError>> => {
    await bridge().request('attachments.cancel', { uploadId })
    return err(error)
  }
  for (let from = 0; from < file.size; from += ATTACHMENT_CHUNK_BYTES) {
    if (signal?.aborted) return giveUp('cancelled')
    const bytes = await bytesOf(file, from, from + ATTACHMENT_CHUNK_BYTES)
    if (bytes === null) return giveUp('unreadable')
    const added = await bridge().request('attachments.chunk', { uploadId, bytes })
    if (!added.ok) return giveUp(known(added.error))
    onProgress?.(from + bytes.byteLength)
  }
  if (signal?.aborted) return giveUp('cancelled')
  const finished = await bridge().request('attachments.finish', { uploadId })
  if (!finished.ok) return err(known(finished.error))
  return ok({ name: nameOf(file), mediaType: file.type.slice(0, 200), ...finished.value })
}

/** null: the file was moved, changed, or is a folder. */
async function bytesOf(file: File, from: number, to: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer())
  } catch {
    return null
  }
}

/** A name longer than a record keeps loses some of its middle, never its ending. */
function nameOf({ name }: File): string {
  const plain = name.trim()
  if (plain === '') return '?'
  if (plain.length <= LINE_LIMIT) return plain
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 && plain.length - dot <= 20 ? plain.slice(dot) : ''
  return `${plain.slice(0, LINE_LIMIT - ending.length - 1)}…${ending}`
}

function known(error: string): StoreFileError {
  // It holds less than it said at first: it was changed meanwhile.
  if (error === 'incomplete') return 'unreadable'
  const code = ATTACHMENT_ERRORS.find((one) => one === error)
  return code === undefined || code === 'unknownUpload' || code === 'incomplete' ? 'writeFailed' : code
}
