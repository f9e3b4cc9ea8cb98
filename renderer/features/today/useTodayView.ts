import { useMemo } from 'react'
import { readCounters } from '#renderer/data/queries/counters.ts'
import {
  awaitingWithClients,
  celebrantsWithin,
  clientsFallenSilent,
  followUpsDueThrough,
} from '#renderer/data/queries/today.ts'
import { type QueryState, useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { AHEAD_DAYS, todayView, type TodayView } from '#shared/domain/today/todayView.ts'
import { addDays } from '#shared/lib/days.ts'

/** What the screen is drawn from. */
export interface ShownToday {
  readonly view: TodayView
  /** False on the very first start. */
  readonly hasClients: boolean
  /** Where those who celebrate work. */
  readonly workplaces: ReadonlyMap<PersonId, Client>
}

/** The day, redrawn when a record behind it changes and when another day begins. Ticking reads only follow-ups anew. */
export function useTodayView(): QueryState<ShownToday> {
  const today = useToday()
  const due = useQuery(() => followUpsDueThrough(addDays(today, AHEAD_DAYS)), [today])
  const awaiting = useQuery(awaitingWithClients, [])
  const celebrants = useQuery(() => celebrantsWithin(AHEAD_DAYS, today), [today])
  const silent = useQuery(() => clientsFallenSilent(today), [today])
  const counters = useQuery(readCounters, [])

  return useMemo(() => {
    for (const part of [due, awaiting, celebrants, silent, counters]) {
      if (part.state === 'failed') return part
    }
    if (
      due.state !== 'ready' ||
      awaiting.state !== 'ready' ||
      celebrants.state !== 'ready' ||
      silent.state !== 'ready' ||
      counters.state !== 'ready'
    ) {
      return { state: 'loading' }
    }
    const clients = [due, awaiting, celebrants, silent].flatMap(({ value }) => value.clients)
    const byId = new Map(clients.map((client) => [client.id, client]))
    const people = new Map(
      [...due.value.people, ...celebrants.value.people].map((person) => [person.id, person]),
    )
    const view = todayView(
      {
        followUps: due.value.followUps,
        proposals: awaiting.value.proposals,
        people: [...people.values()],
        clients: [...byId.values()],
        lastDealings: silent.value.lastDealings,
      },
      today,
    )
    const workplaces = new Map<PersonId, Client>()
    for (const { personId, clientId } of celebrants.value.positions) {
      const client = byId.get(clientId)
      if (client && !workplaces.has(personId)) workplaces.set(personId, client)
    }
    const hasClients = ['client.active', 'client.archived'].some((name) => (counters.value[name] ?? 0) > 0)
    return { state: 'ready', value: { view, hasClients, workplaces } }
  }, [due, awaiting, celebrants, silent, counters, today])
}
