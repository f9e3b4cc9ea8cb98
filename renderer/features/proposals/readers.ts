import { getPerson } from '#renderer/data/queries/people.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { getRecord, recordsNaming } from '#renderer/data/queries/records.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Deal, DealId } from '#shared/domain/deals/deal.ts'
import { isClosed } from '#shared/domain/deals/dealRules.ts'
import { type DealMember, dealTeam } from '#shared/domain/deals/dealTeamRules.ts'
import type { Day } from '#shared/lib/days.ts'

/** Who will read an offer: the decision team of its deal, or of its client; each person once. */
export async function readReaders(
  clientId: ClientId,
  dealId: DealId | null,
  today: Day,
): Promise<readonly DealMember[]> {
  const [deal, positions] = await Promise.all([
    dealId === null ? Promise.resolve(null) : getRecord('deal', dealId),
    positionsOfClient(clientId),
  ])
  const people = await Promise.all([...new Set(positions.map(({ personId }) => personId))].map(getPerson))
  const { members } = dealTeam(
    deal,
    positions,
    people.filter((person) => person !== null),
    today,
  )
  return [...new Map(members.toReversed().map((member) => [member.person.id, member])).values()].toReversed()
}

/** The deals to which an offer of a client may belong: the open ones, and the one it belongs to already. */
export async function readDealChoices(clientId: ClientId, chosen: DealId | null): Promise<readonly Deal[]> {
  const deals = await recordsNaming('deal', 'clientId', clientId)
  return deals.filter((deal) => !isClosed(deal) || deal.id === chosen)
}
