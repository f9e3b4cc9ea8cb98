import { getRecord } from '#renderer/data/queries/records.ts'
import { lastDealingDays } from '#renderer/data/queries/interactions.ts'
import { getPerson } from '#renderer/data/queries/people.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import type { Deal } from '#shared/domain/deals/deal.ts'
import { type Staleness, staleness } from '#shared/domain/deals/dealRules.ts'
import { type DealTeam, dealTeam } from '#shared/domain/deals/dealTeamRules.ts'
import type { Day } from '#shared/lib/days.ts'
import { DealStanding } from './DealStanding.tsx'
import { DealTeamCard } from './DealTeamCard.tsx'

interface DealPartsView {
  readonly team: DealTeam
  readonly staleness: Staleness | null
}

/** What only the page of a deal has: the path of its stages, and who decides about it. */
export function DealParts({ deal }: { readonly deal: Deal }) {
  const today = useToday()
  const view = useQuery(() => readDealParts(deal.id, today), [deal.id, today])
  if (view.state !== 'ready' || view.value === null) return null
  return (
    <>
      <DealStanding deal={deal} staleness={view.value.staleness} />
      <DealTeamCard deal={deal} team={view.value.team} />
    </>
  )
}

/** Reads who decides about a deal, and whether it stands still; null when it is not there any more. */
async function readDealParts(id: string, today: Day): Promise<DealPartsView | null> {
  const deal = await getRecord('deal', id)
  if (deal === null) return null
  const [positions, lastDealings] = await Promise.all([positionsOfClient(deal.clientId), lastDealingDays()])
  const people = await Promise.all([...new Set(positions.map(({ personId }) => personId))].map(getPerson))
  return {
    team: dealTeam(
      deal,
      positions,
      people.filter((person) => person !== null),
      today,
    ),
    staleness: staleness(deal, lastDealings.get(deal.clientId) ?? null, today),
  }
}
