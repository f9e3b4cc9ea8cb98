import type { Day } from '#shared/lib/days.ts'
import type { Promised } from './promise.ts'

export const PROMISE_STATES = ['open', 'dueToday', 'overdue', 'kept', 'keptLate', 'withdrawn'] as const
export type PromiseState = (typeof PROMISE_STATES)[number]

/** Where a promise stands. A word given without a day stays open; what was kept after its day was kept late. */
export function promiseState(
  { dueOn, keptOn, withdrawnOn }: Pick<Promised, 'dueOn' | 'keptOn' | 'withdrawnOn'>,
  today: Day,
): PromiseState {
  if (withdrawnOn !== null) return 'withdrawn'
  if (keptOn !== null) return dueOn !== null && keptOn > dueOn ? 'keptLate' : 'kept'
  if (dueOn === null || dueOn > today) return 'open'
  return dueOn === today ? 'dueToday' : 'overdue'
}

/** True while somebody's word is still to be kept. */
export function isPromiseOpen({ keptOn, withdrawnOn }: Pick<Promised, 'keptOn' | 'withdrawnOn'>): boolean {
  return keptOn === null && withdrawnOn === null
}

/** How reliable each side is: of the promises that were settled or are late, how many were kept in time. */
export function promisesKept(
  promises: readonly Promised[],
  today: Day,
): Readonly<Record<Promised['side'], { readonly inTime: number; readonly of: number }>> {
  const count = (side: Promised['side']) => {
    const states = promises.filter((promise) => promise.side === side).map((one) => promiseState(one, today))
    const judged = states.filter((state) => state === 'kept' || state === 'keptLate' || state === 'overdue')
    return { inTime: judged.filter((state) => state === 'kept').length, of: judged.length }
  }
  return { ours: count('ours'), theirs: count('theirs') }
}
