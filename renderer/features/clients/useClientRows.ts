import { useMemo } from 'react'
import { listClients } from '#renderer/data/queries/clients.ts'
import { openFollowUps } from '#renderer/data/queries/followUps.ts'
import { lastDealingDays } from '#renderer/data/queries/interactions.ts'
import { listPositions } from '#renderer/data/queries/positions.ts'
import { awaitingProposals } from '#renderer/data/queries/proposals.ts'
import { type QueryState, useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { type ClientRow, clientRows } from './ClientView.ts'

/** The rows of all clients, made anew only when one of the lists behind them changes. */
export function useClientRows(): QueryState<readonly ClientRow[]> {
  const today = useToday()
  const clients = useQuery(listClients, [])
  const positions = useQuery(listPositions, [])
  const lastDealings = useQuery(lastDealingDays, [])
  const followUps = useQuery(openFollowUps, [])
  const proposals = useQuery(awaitingProposals, [])

  return useMemo(() => {
    for (const part of [clients, positions, lastDealings, followUps, proposals]) {
      if (part.state === 'failed') return part
    }
    if (
      clients.state !== 'ready' ||
      positions.state !== 'ready' ||
      lastDealings.state !== 'ready' ||
      followUps.state !== 'ready' ||
      proposals.state !== 'ready'
    ) {
      return { state: 'loading' }
    }
    const sources = {
      clients: clients.value,
      positions: positions.value,
      lastDealings: lastDealings.value,
      openFollowUps: followUps.value,
      awaitingProposals: proposals.value,
    }
    return { state: 'ready', value: clientRows(sources, today) }
  }, [clients, positions, lastDealings, followUps, proposals, today])
}
