import { type AgendaEntry, isAgendaLate } from '#shared/domain/agenda/agendaEntry.ts'
import { type Celebration, celebrationsWithin } from '#shared/domain/celebrations/celebration.ts'
import type { PartialDate } from '#shared/domain/people/partialDate.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { isAwaiting, isExpired, type Proposal } from '#shared/domain/proposals/proposal.ts'
import { type Day, daysBetween } from '#shared/lib/days.ts'
import { type FollowUp, isOverdue } from './followUp.ts'

/** From a day through another, both included. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

/** What a celebration in the calendar needs to know of a person. */
export type CalendarPerson = Pick<
  Person,
  'id' | 'givenName' | 'familyName' | 'birthday' | 'nameDay' | 'occasions' | 'archivedOn' | 'restricted'
>

export const CALENDAR_KINDS = ['followUp', 'birthday', 'expiry', 'trade'] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]

/** One thing on one day of the calendar. */
export type CalendarEntry =
  | {
      readonly kind: 'followUp'
      readonly day: Day
      readonly followUp: FollowUp
      readonly state: 'open' | 'overdue' | 'done'
    }
  | { readonly kind: 'birthday'; readonly day: Day; readonly celebration: Celebration<CalendarPerson> }
  | {
      readonly kind: 'expiry'
      readonly day: Day
      readonly proposal: Proposal
      readonly isExpired: boolean
    }
  | { readonly kind: 'trade'; readonly day: Day; readonly entry: AgendaEntry; readonly isLate: boolean }

interface CalendarRecords {
  readonly followUps: readonly FollowUp[]
  readonly people: readonly CalendarPerson[]
  readonly proposals: readonly Proposal[]
  /** Days of open records of the trade: promises, deliveries, tenders. */
  readonly agenda: readonly AgendaEntry[]
}

/**
 * What the calendar shows in a range of at most a year, by day; within a day celebrations come first, then expiries,
 * then days of the trade, then follow-ups by time, done ones last. Archived and restricted people celebrate in silence, and an expiry
 * matters only while an answer is awaited.
 */
export function calendarEntries(
  range: DayRange,
  { followUps, people, proposals, agenda }: CalendarRecords,
  today: Day,
): readonly CalendarEntry[] {
  const isInside = (day: Day): boolean => day >= range.from && day <= range.to
  const celebrants = people.filter((person) => datesOf(person).some((date) => mayFallInto(range, date)))
  const entries: CalendarEntry[] = [
    ...celebrationsWithin(celebrants, range.from, daysBetween(range.from, range.to)).map(
      (celebration) => ({ kind: 'birthday', day: celebration.day, celebration }) as const,
    ),
    ...proposals.flatMap((proposal) =>
      proposal.validUntil !== null && isInside(proposal.validUntil) && isAwaiting(proposal)
        ? [
            {
              kind: 'expiry',
              day: proposal.validUntil,
              proposal,
              isExpired: isExpired(proposal, today),
            } as const,
          ]
        : [],
    ),
    ...agenda
      .filter(({ day }) => isInside(day))
      .map(
        (entry) => ({ kind: 'trade', day: entry.day, entry, isLate: isAgendaLate(entry, today) }) as const,
      ),
    ...followUps
      .filter(({ dueDay }) => isInside(dueDay))
      .map((followUp) => ({
        kind: 'followUp' as const,
        day: followUp.dueDay,
        followUp,
        state: stateOf(followUp, today),
      })),
  ]
  return entries
    .map((entry) => ({ entry, key: orderKey(entry) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ entry }) => entry)
}

/**
 * A quick look at month and day, without arithmetic: of twenty thousand birthdays few fall into a month. Who celebrates
 * on 29 February is always looked at closely.
 */
function mayFallInto({ from, to }: DayRange, date: PartialDate | null): boolean {
  if (date?.day === undefined || date.month === undefined) return false
  if (date.day === 29 && date.month === 2) return true
  const inYear = date.month * 100 + date.day
  const [first, last] = [monthAndDay(from), monthAndDay(to)]
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  return isOneYear ? inYear >= first && inYear <= last : inYear >= first || inYear <= last
}

function datesOf({ birthday, nameDay, occasions }: CalendarPerson): readonly (PartialDate | null)[] {
  return [birthday, nameDay, ...occasions.map(({ date }) => date)]
}

function monthAndDay(day: Day): number {
  return Number(day.slice(5, 7)) * 100 + Number(day.slice(8))
}

function stateOf(followUp: FollowUp, today: Day): 'open' | 'overdue' | 'done' {
  if (followUp.doneOn !== null) return 'done'
  return isOverdue(followUp, today) ? 'overdue' : 'open'
}

/** Ids at the end keep the order the same each time. */
function orderKey(entry: CalendarEntry): string {
  switch (entry.kind) {
    case 'birthday':
      return `${entry.day} 1 ${entry.celebration.person.id} ${entry.celebration.kind} ${entry.celebration.label}`
    case 'expiry':
      return `${entry.day} 2 ${entry.proposal.id}`
    case 'trade':
      return `${entry.day} 3 ${entry.entry.reason} ${entry.entry.row.id}`
    case 'followUp':
      return `${entry.day} ${entry.state === 'done' ? 5 : 4} ${entry.followUp.dueTime ?? ''} ${entry.followUp.id}`
  }
}
