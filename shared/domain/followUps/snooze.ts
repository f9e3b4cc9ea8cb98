import { Temporal } from 'temporal-polyfill'
import { addDays, type Day } from '#shared/lib/days.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { FollowUp } from './followUp.ts'

/** For how long a follow-up may be put off with one press. */
export const SNOOZE_CHOICES = ['tomorrow', 'inThreeDays', 'nextMonday'] as const
export type SnoozeChoice = (typeof SNOOZE_CHOICES)[number]

/** The day of a choice, counted from today however late the follow-up is; on a Monday, next Monday is a week away. */
export function snoozeDay(today: Day, choice: SnoozeChoice): Day {
  switch (choice) {
    case 'tomorrow':
      return addDays(today, 1)
    case 'inThreeDays':
      return addDays(today, 3)
    case 'nextMonday':
      return addDays(today, 8 - Temporal.PlainDate.from(today).dayOfWeek)
  }
}

/** Puts an open follow-up off; its time stays. Errors: `alreadyDone`. */
export function snoozeFollowUp(
  followUp: FollowUp,
  choice: SnoozeChoice,
  today: Day,
): Result<FollowUp, 'alreadyDone'> {
  return followUp.doneOn === null ? ok({ ...followUp, dueDay: snoozeDay(today, choice) }) : err('alreadyDone')
}
