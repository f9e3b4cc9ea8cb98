import {
  type Reminder,
  ReminderSchema,
  type Schedule,
  ScheduleSchema,
} from '#shared/domain/reminders/reminder.ts'
import { type LocalTime, LocalTimeSchema } from '#shared/lib/localTimes.ts'
import { anId } from '../../builders.ts'

/** A reminder of a follow-up at a local time; its key is the name of the follow-up and that time. */
export function aReminder(at: string, name = anId()): Reminder {
  return ReminderSchema.parse({
    key: `followUp|${name}|${at}`,
    at,
    day: at.slice(0, 10),
    subject: { kind: 'followUp', followUpId: anId(), clientId: null, hasTime: true },
  })
}

export function aSchedule(
  reminders: readonly Reminder[],
  from = '2026-11-23',
  through = '2027-01-24',
): Schedule {
  return ScheduleSchema.parse({ from, through, reminders })
}

export function local(text: string): LocalTime {
  return LocalTimeSchema.parse(text)
}
