import type { AgendaReason } from '#shared/domain/agenda/agendaOf.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { type LeapDayPolicy, nextBirthday } from '#shared/domain/celebrations/birthday.ts'
import type { CelebrationKind } from '#shared/domain/celebrations/celebration.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import type { PartialDate } from '#shared/domain/people/partialDate.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { isAwaiting, type Proposal } from '#shared/domain/proposals/proposal.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import { atTime } from '#shared/lib/localTimes.ts'
import { filterInSlices, flatMapInSlices, type Sliced, sortInSlices } from '#shared/lib/slices.ts'
import type { Reminder } from './reminder.ts'
import type { ReminderPreferences } from './reminderPreferences.ts'

/** Where reminders come from. */
export interface ReminderRecords {
  readonly proposals: readonly Pick<Proposal, 'id' | 'clientId' | 'status' | 'validUntil'>[]
  readonly people: readonly Pick<
    Person,
    'id' | 'birthday' | 'nameDay' | 'occasions' | 'archivedOn' | 'restricted'
  >[]
  readonly followUps: readonly Pick<FollowUp, 'id' | 'clientId' | 'dueDay' | 'dueTime' | 'doneOn'>[]
  readonly agenda: readonly ReminderAgendaDay[]
}

/** A day on which an open record of the trade wants to be seen. */
export interface ReminderAgendaDay {
  readonly kind: TradeKind
  readonly id: string
  readonly clientId: ClientId | null
  readonly day: Day
  readonly reason: AgendaReason
}

/** Days from `from` through `through`. */
export interface DayRange {
  readonly from: Day
  readonly through: Day
}

/** Everything to be reminded of in a range of days, the earliest first; in slices, for there may be thousands. */
export function* reminderSchedule(
  records: ReminderRecords,
  preferences: ReminderPreferences,
  range: DayRange,
  leapDayPolicy: LeapDayPolicy = 'feb28',
): Sliced<readonly Reminder[]> {
  if (!preferences.isOn) return []
  const hour = `${String(preferences.hour).padStart(2, '0')}:00`
  const { proposals } = records
  const people = preferences.birthdays ? records.people : []
  const followUps = preferences.followUps ? records.followUps : []
  const agenda = preferences.followUps ? records.agenda : []
  // Two actions of one plan on one day are one reminder: they lead to the same place.
  const told = new Set<string>()
  const all = [
    ...(yield* flatMapInSlices(proposals, (proposal) =>
      expiryReminders(proposal, preferences.leadDays, hour),
    )),
    ...(yield* flatMapInSlices(people, (person) => celebrationReminders(person, hour, range, leapDayPolicy))),
    ...(yield* flatMapInSlices(followUps, (followUp) => dueReminder(followUp, hour))),
    ...(yield* flatMapInSlices(agenda, (entry) => {
      const reminder = agendaReminder(entry, hour)
      if (told.has(reminder.key)) return []
      told.add(reminder.key)
      return [reminder]
    })),
  ]
  const wanted = yield* filterInSlices(
    all,
    ({ at }) => range.from <= at.slice(0, 10) && at.slice(0, 10) <= range.through,
  )
  return yield* sortInSlices(wanted, byTime)
}

/** The order in which reminders are told. */
export function byTime(one: Reminder, other: Reminder): number {
  return compare(one.at, other.at) || compare(one.key, other.key)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function expiryReminders(
  proposal: ReminderRecords['proposals'][number],
  leadDays: ReminderPreferences['leadDays'],
  hour: string,
): readonly Reminder[] {
  const { id, clientId, validUntil } = proposal
  if (validUntil === null || !isAwaiting(proposal)) return []
  return [...new Set(leadDays)].map((days) => {
    const told = addDays(validUntil, -days)
    return {
      key: `expiry${String(days)}|${id}|${told}`,
      at: atTime(told, hour),
      day: validUntil,
      subject: { kind: 'proposal', proposalId: id, clientId, leadDays: days },
    }
  })
}

function celebrationReminders(
  person: ReminderRecords['people'][number],
  hour: string,
  { from, through }: DayRange,
  leapDayPolicy: LeapDayPolicy,
): readonly Reminder[] {
  if (person.archivedOn !== null || person.restricted) return []
  const dates: readonly (readonly [CelebrationKind, PartialDate | null])[] = [
    ['birthday', person.birthday],
    ['nameDay', person.nameDay],
    ...person.occasions.map(({ date }) => ['occasion', date] as const),
  ]
  // Two occasions of one day are told in one breath.
  const reminders = new Map<string, Reminder>()
  for (const [celebration, date] of dates) {
    for (let next = nextBirthday(date, from, leapDayPolicy); next !== null && next.day <= through;) {
      const key = `${celebration}|${person.id}|${next.day}`
      const turns = celebration === 'birthday' ? next.turns : null
      reminders.set(key, {
        key,
        at: atTime(next.day, hour),
        day: next.day,
        subject: { kind: 'birthday', celebration, personId: person.id, turns },
      })
      next = nextBirthday(date, addDays(next.day, 1), leapDayPolicy)
    }
  }
  return [...reminders.values()]
}

function dueReminder(followUp: ReminderRecords['followUps'][number], hour: string): readonly Reminder[] {
  const { id, clientId, dueDay, dueTime, doneOn } = followUp
  if (doneOn !== null) return []
  return [
    {
      // The chosen hour is no part of the key: choosing another on the same day must not tell it twice.
      key: dueTime === null ? `followUp|${id}|${dueDay}` : `followUp|${id}|${dueDay}T${dueTime}`,
      at: atTime(dueDay, dueTime ?? hour),
      day: dueDay,
      subject: { kind: 'followUp', followUpId: id, clientId, hasTime: dueTime !== null },
    },
  ]
}

function agendaReminder({ kind, id, clientId, day, reason }: ReminderAgendaDay, hour: string): Reminder {
  return {
    key: `${reason}|${id}|${day}`,
    at: atTime(day, hour),
    day,
    subject: { kind: 'trade', record: kind, id, clientId, reason },
  }
}
