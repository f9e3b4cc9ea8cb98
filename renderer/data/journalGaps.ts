import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { Gap } from '#shared/ipc/safety.ts'
import type { CureStep } from './cure.ts'
import { inTime, PAGE_SIZE } from './journalPages.ts'
import { changesFrom } from './logHead.ts'
import type { JournalState } from './rebuildPlan.ts'
import { StoreError } from './storeError.ts'

/** What of the journal can be read. Throws `StoreError` when nothing of it can. */
export async function journalState(main: KeyfolioBridge): Promise<JournalState> {
  const state = await main.request('journal.state', undefined)
  if (!state.ok) throw new StoreError('journalUnreadable', state.error)
  return state.value
}

/**
 * Fills damaged places of the journal with what the database has; main takes only what the chain of hashes proves.
 * What nobody has any more is given up, and told. While the disk refuses, everything stays as it is.
 */
export async function mendGaps(
  main: KeyfolioBridge,
): Promise<{ readonly state: JournalState; readonly steps: readonly CureStep[] }> {
  const found = await journalState(main)
  if (found.gaps.length === 0) return { state: found, steps: [] }
  const isTried = await offerRecords(main, found.gaps)
  const after = await journalState(main)
  const left = sizeOf(after.gaps)
  const filled = sizeOf(found.gaps) - left
  const steps: CureStep[] = filled > 0 ? [{ cure: 'gapsFilled', records: filled }] : []
  if (left === 0 || !isTried) return { state: after, steps }
  const closed = await main.request('journal.closeGaps', undefined)
  if (!closed.ok) return { state: after, steps }
  return {
    state: await journalState(main),
    steps: [...steps, { cure: 'gapsClosed', records: closed.value.lost }],
  }
}

/** False when the disk did not take what was offered: another start may have more luck. */
async function offerRecords(main: KeyfolioBridge, gaps: readonly Gap[]): Promise<boolean> {
  for (const { from, to } of gaps) {
    for (let next = from; next <= to;) {
      const page = await inTime(changesFrom(next, PAGE_SIZE))
      const entries = page.filter(({ position }) => position <= to)
      const last = entries.at(-1)
      if (last === undefined) break
      const answer = await main.request('journal.repair', { entries })
      if (!answer.ok && answer.error !== 'noMatch') return false
      next = last.position + 1
    }
  }
  return true
}

function sizeOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0)
}
