import { type Day, daysBetween } from '#shared/lib/days.ts'
import type { PersonalGoal } from './personalGoal.ts'

export const GOAL_STATES = ['running', 'reviewDue', 'reviewLate', 'reached', 'missed'] as const
export type GoalState = (typeof GOAL_STATES)[number]

const ALL = 100

/** Where a goal stands. The review closes it: then it was reached, or it was not. */
export function goalState(
  { reviewOn, reviewedOn, reached }: Pick<PersonalGoal, 'reviewOn' | 'reviewedOn' | 'reached'>,
  today: Day,
): GoalState {
  if (reviewedOn !== null) return reached === ALL ? 'reached' : 'missed'
  if (reviewOn === null || reviewOn > today) return 'running'
  return reviewOn === today ? 'reviewDue' : 'reviewLate'
}

/** How much of the time to the review has gone, in percent; null without a review, or when it is over. */
export function timeGone(
  { setOn, reviewOn, reviewedOn }: Pick<PersonalGoal, 'setOn' | 'reviewOn' | 'reviewedOn'>,
  today: Day,
): number | null {
  if (reviewOn === null || reviewedOn !== null) return null
  const whole = daysBetween(setOn, reviewOn)
  if (whole <= 0) return ALL
  return Math.min(ALL, Math.max(0, Math.round((daysBetween(setOn, today) / whole) * ALL)))
}

/** So many percent behind the time are nothing to speak of. */
const MARGIN = 25

/** True when much more of the time has gone than was reached. */
export function isBehind(goal: PersonalGoal, today: Day): boolean {
  const gone = timeGone(goal, today)
  return gone !== null && gone - goal.reached > MARGIN
}
