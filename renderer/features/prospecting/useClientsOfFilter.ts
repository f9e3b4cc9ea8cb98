import { useDeferredValue, useMemo } from 'react'
import { listClients } from '#renderer/data/queries/clients.ts'
import { lastDealingDays } from '#renderer/data/queries/interactions.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { clientsOfFilter } from '#shared/domain/prospecting/callFilterRules.ts'
import type { Day } from '#shared/lib/days.ts'
import { type CallFilterValues, filterOfValues } from './callFilterValues.ts'

interface Fitting {
  readonly clients: readonly Client[]
  readonly lastDealings: ReadonlyMap<ClientId, Day>
}

/** The clients that fit a filter while it is filled in, longest silence first; null until they are read. */
export function useClientsOfFilter(values: CallFilterValues): Fitting | null {
  const today = useToday()
  const answer = useQuery(async () => {
    const [clients, lastDealings] = await Promise.all([listClients(), lastDealingDays()])
    return { clients, lastDealings }
  }, [])
  const asked = useDeferredValue(values)
  const read = answer.state === 'ready' ? answer.value : null
  return useMemo(() => {
    if (read === null) return null
    const clients = clientsOfFilter(filterOfValues(asked), read.clients, read.lastDealings, today)
    return { clients, lastDealings: read.lastDealings }
  }, [read, asked, today])
}
