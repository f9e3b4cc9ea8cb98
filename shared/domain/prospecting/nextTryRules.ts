import type { Day } from '#shared/lib/days.ts'
import { addWorkingDays } from '#shared/lib/workingDays.ts'
import type { CallAttempt, CallResult } from './callAttempt.ts'
import { newestAttemptsFirst } from './callOrderRules.ts'

/**
 * Working days to wait after the first, second, third … call that nobody answered: who calls every morning is a
 * nuisance, and who never calls again has given up too early.
 */
const WAIT_WORKING_DAYS = [1, 2, 5, 10] as const
const LONGEST_WAIT = 10

/** How many of the last calls nobody answered, without another result in between. */
export function unansweredInARow(attempts: readonly CallAttempt[]): number {
  const newest = newestAttemptsFirst(attempts)
  const reached = newest.findIndex(({ result }) => result !== 'noAnswer')
  return reached === -1 ? newest.length : reached
}

/**
 * When to try again, by the result. Nobody answered: the next working day, then after ever more working days.
 * They asked to be called back: the day they named, otherwise the next working day. Nothing else leads to another try: who is
 * interested gets a follow-up, and a refusal is respected.
 * @param before calls of the same list made to them earlier
 * @param askedDay the day they asked for, if they named one that has not passed
 */
export function proposedNextTry(
  result: CallResult,
  before: readonly CallAttempt[],
  today: Day,
  askedDay: Day | null = null,
): Day | null {
  switch (result) {
    case 'noAnswer':
      return addWorkingDays(today, WAIT_WORKING_DAYS[unansweredInARow(before)] ?? LONGEST_WAIT)
    case 'callBack':
      return askedDay !== null && askedDay >= today ? askedDay : addWorkingDays(today, 1)
    case 'interested':
    case 'meeting':
    case 'refused':
    case 'wrongNumber':
      return null
  }
}
