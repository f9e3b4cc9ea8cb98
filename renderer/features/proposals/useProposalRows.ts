import { useMemo } from 'react'
import { listClients } from '#renderer/data/queries/clients.ts'
import { listProposals } from '#renderer/data/queries/proposals.ts'
import { type QueryState, useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { type ProposalRow, proposalRows } from './ProposalView.ts'

/** The rows of all proposals, made anew only when one of the lists behind them changes, or the day. */
export function useProposalRows(): QueryState<readonly ProposalRow[]> {
  const today = useToday()
  const proposals = useQuery(listProposals, [])
  const clients = useQuery(listClients, [])

  return useMemo(() => {
    if (proposals.state === 'failed') return proposals
    if (clients.state === 'failed') return clients
    if (proposals.state !== 'ready' || clients.state !== 'ready') return { state: 'loading' }
    return { state: 'ready', value: proposalRows(proposals.value, clients.value, today) }
  }, [proposals, clients, today])
}
