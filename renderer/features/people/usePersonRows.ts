import { useCallback, useMemo } from 'react'
import { listClients } from '#renderer/data/queries/clients.ts'
import { lastContactDays } from '#renderer/data/queries/lastContacts.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { listPositions } from '#renderer/data/queries/positions.ts'
import { type QueryState, useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useSliced } from '#renderer/ui/index.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Sliced } from '#shared/lib/slices.ts'
import { type PersonRow, personRows } from './PersonView.ts'

/** The rows of all people, made anew only when one of the lists behind them changes. */
export function usePersonRows(): QueryState<readonly PersonRow[]> {
  const today = useToday()
  const people = useQuery(listPeople, [])
  const positions = useQuery(listPositions, [])
  const clients = useQuery(listClients, [])
  const lastContacts = useQuery(() => lastContactDays(today), [today])

  const failed = [people, positions, clients, lastContacts].find((part) => part.state === 'failed')
  const sources = useMemo(() => {
    if (
      people.state !== 'ready' ||
      positions.state !== 'ready' ||
      clients.state !== 'ready' ||
      lastContacts.state !== 'ready'
    ) {
      return null
    }
    return {
      people: people.value,
      positions: positions.value,
      clients: clients.value,
      lastContacts: lastContacts.value,
    }
  }, [people, positions, clients, lastContacts])
  const { value } = useSliced(useCallback(() => rowsOf(sources, today), [sources, today]))

  return useMemo(
    () => failed ?? (value === null ? { state: 'loading' } : { state: 'ready', value }),
    [failed, value],
  )
}

function* rowsOf(
  sources: Parameters<typeof personRows>[0] | null,
  today: Day,
): Sliced<readonly PersonRow[] | null> {
  return sources === null ? null : yield* personRows(sources, today)
}
