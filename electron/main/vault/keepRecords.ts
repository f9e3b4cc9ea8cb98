import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { Disk } from './disk.ts'
import { keepSealed } from './sealing/keepSealed.ts'
import type { SealingKeys } from './sealing/sealedBytes.ts'

/** What records that were kept are called; they open under this name. */
export const KEPT_RECORDS = 'records.sealed'

/** Keeps records that contradict the journal among the damaged things, sealed, one a line. */
export async function keepRecords(
  disk: Disk,
  vaultFolder: string,
  entries: readonly JournalEntry[],
  settings: { readonly keys: SealingKeys; readonly nowMs: number },
): Promise<Result<undefined, 'writeFailed'>> {
  try {
    const bytes = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    await keepSealed(disk, vaultFolder, { name: KEPT_RECORDS, bytes }, settings)
    return ok(undefined)
  } catch {
    return err('writeFailed')
  }
}
