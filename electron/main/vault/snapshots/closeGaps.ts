import type { BackupError, Gap } from '#shared/ipc/safety.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { Journal } from '../journal/journal.ts'
import type { FileSnapshots } from './fileSnapshots.ts'

/**
 * Goes on without the records that nobody has any more: all that can be read goes into a proven snapshot first, only
 * then the journal begins anew behind it. Answers how many records are lost.
 */
export async function closeGaps(
  journal: Journal,
  snapshots: FileSnapshots,
): Promise<Result<{ readonly lost: number }, BackupError>> {
  const gaps = journal.gaps()
  if (gaps.length === 0) return ok({ lost: 0 })
  const taken = await snapshots.takeWithout(gaps)
  if (!taken.ok) return taken
  const head = journal.head()
  // Something was appended meanwhile: it is in no snapshot yet, so nothing is given up.
  if (!head.ok || head.value.position !== taken.value.position) return err('notProven')
  const begun = await journal.startBehindHead()
  return begun.ok ? ok({ lost: gaps.reduce((sum, gap) => sum + lengthOf(gap), 0) }) : begun
}

function lengthOf({ from, to }: Gap): number {
  return to - from + 1
}
