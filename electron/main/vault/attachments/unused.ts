import { z } from 'zod'
import { ContentHashSchema } from '#shared/domain/attachments/attachment.ts'

const DAY_MS = 86_400_000

/**
 * A file goes once no record has named it for so long. It is time in which Keyfolio has looked: one look counts for
 * a day at most, and there is a day over, so that a clock that jumps by years takes nothing away early.
 */
const KEPT_MS = 31 * DAY_MS
const COUNTED_AT_ONCE_MS = DAY_MS

/** For how long each file has been seen without a record, and when that was looked at last. */
export const UnusedSchema = z
  .object({
    lookedAtMs: z.number(),
    unusedMs: z.record(ContentHashSchema, z.number().min(0)).readonly(),
  })
  .readonly()
export type Unused = z.infer<typeof UnusedSchema>

/** What is known after one more look, and the files that may go. */
export function lookedAgain(
  before: Unused | null,
  { stored, inUse, nowMs }: { stored: readonly string[]; inUse: ReadonlySet<string>; nowMs: number },
): { readonly unused: Unused; readonly goes: readonly string[] } {
  const passed = before === null ? 0 : nowMs - before.lookedAtMs
  const counted = Math.min(Math.max(passed, 0), COUNTED_AT_ONCE_MS)
  const unusedMs: Record<string, number> = {}
  const goes: string[] = []
  for (const hash of stored) {
    if (inUse.has(hash)) continue
    const known = before?.unusedMs[hash]
    const age = known === undefined ? 0 : known + counted
    if (age >= KEPT_MS) goes.push(hash)
    else unusedMs[hash] = age
  }
  return { unused: { lookedAtMs: nowMs, unusedMs }, goes }
}
