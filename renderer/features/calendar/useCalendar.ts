import { useMemo } from 'react'
import { clientNames } from '#renderer/data/queries/clients.ts'
import { followUpsDueIn } from '#renderer/data/queries/followUps.ts'
import { peopleWhoCelebrate } from '#renderer/data/queries/people.ts'
import { agendaWithin } from '#renderer/data/queries/records.ts'
import { proposalsValidUntil } from '#renderer/data/queries/proposals.ts'
import { type QueryState, useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import type { AgendaEntry } from '#shared/domain/agenda/agendaEntry.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import {
  type CalendarEntry,
  calendarEntries,
  type CalendarPerson,
  type DayRange,
} from '#shared/domain/followUps/calendarEntries.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import { clientOfRecord } from '#shared/domain/recordTitle.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import type { Day } from '#shared/lib/days.ts'

/** What stands in the calendar, and the names of the clients it is about. */
export interface CalendarContent {
  readonly entries: readonly CalendarEntry[]
  readonly names: ReadonlyMap<ClientId, string>
}

/** The content of a range. Only what is due in it is read anew with each step; birthdays are read once. */
export function useCalendar(from: Day, to: Day): QueryState<CalendarContent> {
  const today = useToday()
  const dated = useQuery(() => readDated({ from, to }), [from, to])
  const people = useQuery(peopleWhoCelebrate, [])
  return useMemo(() => {
    if (dated.state !== 'ready') return dated
    if (people.state === 'failed') return people
    // Birthdays join when they are there; nobody waits for them to see what is due.
    const celebrants: readonly CalendarPerson[] = people.state === 'ready' ? people.value : []
    const { names, ...records } = dated.value
    const entries = calendarEntries({ from, to }, { ...records, people: celebrants }, today)
    return { state: 'ready', value: { entries, names } }
  }, [dated, people, from, to, today])
}

interface Dated {
  readonly followUps: readonly FollowUp[]
  readonly proposals: readonly Proposal[]
  readonly agenda: readonly AgendaEntry[]
  readonly names: ReadonlyMap<ClientId, string>
}

async function readDated(range: DayRange): Promise<Dated> {
  const followUps = await followUpsDueIn(range)
  const proposals = await proposalsValidUntil(range)
  const agenda = await agendaWithin(range)
  const about = [...followUps, ...proposals].map(({ clientId }) => clientId)
  const ids = [...about, ...agenda.map(({ row }) => clientOfRecord(row))].filter((id) => id !== null)
  return { followUps, proposals, agenda, names: await clientNames(ids) }
}
