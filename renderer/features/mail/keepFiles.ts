import { storeFile, type StoreFileError } from '#renderer/features/attachments/index.ts'
import type { StoredFile } from '#shared/domain/attachments/attachment.ts'
import { ok, type Result } from '#shared/lib/result.ts'

/** Puts files into the vault, one after the other; ends with the first that does not go. */
export async function keepFiles(
  files: readonly File[],
): Promise<Result<readonly StoredFile[], StoreFileError>> {
  const kept: StoredFile[] = []
  for (const file of files) {
    const stored = await storeFile(file)
    if (!stored.ok) return stored
    kept.push(stored.value)
  }
  return ok(kept)
}
