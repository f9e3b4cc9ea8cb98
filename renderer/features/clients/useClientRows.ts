import { useCallback, useMemo } from 'react'
import { listClients } from '#renderer/data/queries/clients.ts'
import { readContactSources } from '#renderer/data/queries/contactBalance.ts'
import { openFollowUps } from '#renderer/data/queries/followUps.ts'
import { listPositions } from '#renderer/data/queries/positions.ts'
import { awaitingProposals } from '#renderer/data/queries/proposals.ts'
import { type QueryState, useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useSliced } from '#renderer/ui/index.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Sliced } from '#shared/lib/slices.ts'
import { type ClientRow, clientRows } from './ClientView.ts'

/** The rows of all clients, made anew only when one of the lists behind them changes. */
export function useClientRows(): QueryState<readonly ClientRow[]> {
  const today = useToday()
  const clients = useQuery(listClients, [])
  const positions = useQuery(listPositions, [])
  const contacts = useQuery(() => readContactSources(today), [today])
  const followUps = useQuery(openFollowUps, [])
  const proposals = useQuery(awaitingProposals, [])

  const parts = [clients, positions, contacts, followUps, proposals]
  const failed = parts.find((part) => part.state === 'failed')
  const sources = useMemo(() => {
    if (
      clients.state !== 'ready' ||
      positions.state !== 'ready' ||
      contacts.state !== 'ready' ||
      followUps.state !== 'ready' ||
      proposals.state !== 'ready'
    ) {
      return null
    }
    return {
      clients: clients.value,
      positions: positions.value,
      ...contacts.value,
      openFollowUps: followUps.value,
      awaitingProposals: proposals.value,
    }
  }, [clients, positions, contacts, followUps, proposals])
  const { value } = useSliced(useCallback(() => rowsOf(sources, today), [sources, today]))

  return useMemo(
    () => failed ?? (value === null ? { state: 'loading' } : { state: 'ready', value }),
    [failed, value],
  )
}

function* rowsOf(
  sources: Parameters<typeof clientRows>[0] | null,
  today: Day,
): Sliced<readonly ClientRow[] | null> {
  return sources === null ? null : yield* clientRows(sources, today)
}
