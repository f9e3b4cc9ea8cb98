import { useCallback, useMemo } from 'react'
import { readCounters } from '#renderer/data/queries/counters.ts'
import {
  awaitingWithClients,
  celebrantsWithin,
  clientsOutOfBalance,
  followUpsDueThrough,
} from '#renderer/data/queries/today.ts'
import { type QueryState, useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useSliced } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { Position } from '#shared/domain/decisionTeam/position.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { AHEAD_DAYS, type TodaySources, todayView, type TodayView } from '#shared/domain/today/todayView.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import type { Sliced } from '#shared/lib/slices.ts'

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
  const outOfBalance = useQuery(() => clientsOutOfBalance(today), [today])
  const counters = useQuery(readCounters, [])

  const parts = [due, awaiting, celebrants, outOfBalance, counters]
  const failed = parts.find((part) => part.state === 'failed')
  const gathered = useMemo((): Gathered | null => {
    if (
      due.state !== 'ready' ||
      awaiting.state !== 'ready' ||
      celebrants.state !== 'ready' ||
      outOfBalance.state !== 'ready' ||
      counters.state !== 'ready'
    ) {
      return null
    }
    const clients = [due, awaiting, celebrants, outOfBalance].flatMap(({ value }) => value.clients)
    const people = [...due.value.people, ...celebrants.value.people]
    return {
      followUps: due.value.followUps,
      proposals: awaiting.value.proposals,
      people: [...new Map(people.map((person) => [person.id, person])).values()],
      clients: [...new Map(clients.map((client) => [client.id, client])).values()],
      lastDealings: outOfBalance.value.lastDealings,
      recentContacts: outOfBalance.value.recentContacts,
      settings: outOfBalance.value.settings,
      positions: celebrants.value.positions,
      hasClients: ['client.active', 'client.archived'].some((name) => (counters.value[name] ?? 0) > 0),
    }
  }, [due, awaiting, celebrants, outOfBalance, counters])
  const { value } = useSliced(useCallback(() => shownToday(gathered, today), [gathered, today]))

  return useMemo(
    () => failed ?? (value === null ? { state: 'loading' } : { state: 'ready', value }),
    [failed, value],
  )
}

interface Gathered extends TodaySources {
  readonly positions: readonly Position[]
  readonly hasClients: boolean
}

function* shownToday(gathered: Gathered | null, today: Day): Sliced<ShownToday | null> {
  if (gathered === null) return null
  const { clients, positions, hasClients } = gathered
  const view = yield* todayView(gathered, today)
  const byId = new Map(clients.map((client) => [client.id, client]))
  const workplaces = new Map<PersonId, Client>()
  for (const { personId, clientId } of positions) {
    const client = byId.get(clientId)
    if (client && !workplaces.has(personId)) workplaces.set(personId, client)
  }
  return { view, hasClients, workplaces }
}
