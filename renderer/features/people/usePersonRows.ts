import { useMemo } from 'react'
import { listClients } from '#renderer/data/queries/clients.ts'
import { lastContactDays } from '#renderer/data/queries/lastContacts.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { listPositions } from '#renderer/data/queries/positions.ts'
import { type QueryState, useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { type PersonRow, personRows } from './PersonView.ts'

/** The rows of all people, made anew only when one of the lists behind them changes. */
export function usePersonRows(): QueryState<readonly PersonRow[]> {
  const today = useToday()
  const people = useQuery(listPeople, [])
  const positions = useQuery(listPositions, [])
  const clients = useQuery(listClients, [])
  const lastContacts = useQuery(() => lastContactDays(today), [today])

  return useMemo(() => {
    for (const part of [people, positions, clients, lastContacts]) if (part.state === 'failed') return part
    if (
      people.state !== 'ready' ||
      positions.state !== 'ready' ||
      clients.state !== 'ready' ||
      lastContacts.state !== 'ready'
    ) {
      return { state: 'loading' }
    }
    const sources = {
      people: people.value,
      positions: positions.value,
      clients: clients.value,
      lastContacts: lastContacts.value,
    }
    return { state: 'ready', value: personRows(sources, today) }
  }, [people, positions, clients, lastContacts, today])
}
