import { bridge } from '#renderer/bridge.ts'
import type { StoredFile } from '#shared/domain/attachments/attachment.ts'
import { ATTACHMENT_CHUNK_BYTES, ATTACHMENT_ERRORS } from '#shared/ipc/attachmentFiles.ts'
import type { BoundaryError } from '#shared/ipc/contract.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'

export type KeepError = (typeof ATTACHMENT_ERRORS)[number]

/** Puts files into the vault, one after the other; ends with the first that does not go. */
export async function keepFiles(files: readonly File[]): Promise<Result<readonly StoredFile[], KeepError>> {
  const kept: StoredFile[] = []
  for (const file of files) {
    const stored = await keepFile(file)
    if (!stored.ok) return stored
    kept.push({ name: file.name, mediaType: file.type, ...stored.value })
  }
  return ok(kept)
}

async function keepFile(
  file: File,
): Promise<Result<{ readonly hash: string; readonly bytes: number }, KeepError>> {
  const begun = await bridge().request('attachments.begin', { bytes: file.size })
  if (!begun.ok) return err(known(begun.error))
  const { uploadId } = begun.value
  for (let start = 0; start < file.size; start += ATTACHMENT_CHUNK_BYTES) {
    const bytes = new Uint8Array(await file.slice(start, start + ATTACHMENT_CHUNK_BYTES).arrayBuffer())
    const added = await bridge().request('attachments.chunk', { uploadId, bytes })
    if (!added.ok) {
      await bridge().request('attachments.cancel', { uploadId })
      return err(known(added.error))
    }
  }
  const finished = await bridge().request('attachments.finish', { uploadId })
  return finished.ok ? finished : err(known(finished.error))
}

/** A request that did not even arrive is no more than a failed write to whoever waits. */
function known(code: KeepError | BoundaryError): KeepError {
  return ATTACHMENT_ERRORS.find((error) => error === code) ?? 'writeFailed'
}
