import { z } from 'zod'
import { addDays } from '#shared/lib/days.ts'
import { dayOf, type LocalTime, LocalTimeSchema, minutesBetween } from '#shared/lib/localTimes.ts'
import type { Reminder, Schedule } from './reminder.ts'
import { byTime } from './reminderSchedule.ts'

/**
 * What became of reminders whose time has come, by key. `showing`: handed to the system, which has not
 * answered; `shown`; `failed`: the system could not; `passed`: written down after its time, so nobody was told.
 */
export const ReminderLedgerSchema = z
  .record(
    z.string().max(120),
    z.object({ at: LocalTimeSchema, state: z.enum(['showing', 'shown', 'failed', 'passed']) }).readonly(),
  )
  .readonly()
export type ReminderLedger = z.infer<typeof ReminderLedgerSchema>

/** Later than this, a reminder was missed: Keyfolio was closed, or the machine slept. */
export const ON_TIME_MINUTES = 10

/** Somebody who writes down a thing for this very minute still wants to be told. */
const AFTERTHOUGHT_MINUTES = 2

/** Older entries go once nothing refers to them. */
const KEPT_DAYS = 120

/** What has to be told now, the earliest first. Times are those on the wall: zone and summer time are in `now`. */
export function dueReminders(
  { reminders }: Pick<Schedule, 'reminders'>,
  ledger: ReminderLedger,
  now: LocalTime,
): readonly Reminder[] {
  return reminders.filter(({ key, at }) => at <= now && !isSettled(ledger, key)).toSorted(byTime)
}

/**
 * One reminder of each proposal: after days away three lead times may have come at once, and they say the same.
 * @param due the earliest first, as `dueReminders` gives them
 */
export function latestOfEach(due: readonly Reminder[]): readonly Reminder[] {
  const last = new Map(due.map((reminder) => [subjectOf(reminder), reminder.key]))
  return due.filter((reminder) => last.get(subjectOf(reminder)) === reminder.key)
}

/** Those that come in time, and those whose time went by unseen. */
export function splitByDelay(
  due: readonly Reminder[],
  now: LocalTime,
): { readonly onTime: readonly Reminder[]; readonly missed: readonly Reminder[] } {
  const isOnTime = ({ at }: Reminder): boolean => minutesBetween(at, now) <= ON_TIME_MINUTES
  return { onTime: due.filter(isOnTime), missed: due.filter((reminder) => !isOnTime(reminder)) }
}

/**
 * A new schedule in the place of the one before. What lies before its first day and was not told yet stays. What
 * is new and already past was written down after its time: it counts as passed, unless the schedule before did
 * not reach so far.
 */
export function replaceSchedule(
  before: Schedule | null,
  next: Schedule,
  ledger: ReminderLedger,
  now: LocalTime,
): { readonly schedule: Schedule; readonly passed: readonly Reminder[] } {
  const untold = dueReminders(before ?? { reminders: [] }, ledger, now)
  const kept = untold.filter(({ at }) => dayOf(at) < next.from)
  const known = new Set(before?.reminders.map(({ key }) => key))
  const passed = dueReminders(next, ledger, now).filter(
    ({ key, at }) =>
      !known.has(key) &&
      minutesBetween(at, now) > AFTERTHOUGHT_MINUTES &&
      (before === null || dayOf(at) <= before.through),
  )
  const inNext = new Set(next.reminders.map(({ key }) => key))
  return {
    schedule: { ...next, reminders: [...kept.filter(({ key }) => !inNext.has(key)), ...next.reminders] },
    passed,
  }
}

/** The ledger with these reminders in a state. */
export function settle(
  ledger: ReminderLedger,
  reminders: readonly Pick<Reminder, 'key' | 'at'>[],
  state: ReminderLedger[string]['state'],
): ReminderLedger {
  return { ...ledger, ...Object.fromEntries(reminders.map(({ key, at }) => [key, { at, state }])) }
}

/** The ledger without what is long past and no longer scheduled. */
export function pruneLedger(
  ledger: ReminderLedger,
  schedule: Schedule | null,
  now: LocalTime,
): ReminderLedger {
  const oldest = addDays(dayOf(now), -KEPT_DAYS)
  const scheduled = new Set(schedule?.reminders.map(({ key }) => key))
  const kept = Object.entries(ledger).filter(([key, { at }]) => dayOf(at) >= oldest || scheduled.has(key))
  return Object.fromEntries(kept)
}

function subjectOf({ key, subject }: Reminder): string {
  return subject.kind === 'proposal' ? subject.proposalId : key
}

function isSettled(ledger: ReminderLedger, key: string): boolean {
  return Object.hasOwn(ledger, key)
}
