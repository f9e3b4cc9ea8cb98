import { lastDealingDays } from '#renderer/data/queries/interactions.ts'
import { getRecords, listRecords } from '#renderer/data/queries/records.ts'
import type { Client, ClientClass, ClientSource } from '#shared/domain/clients/client.ts'
import { type Deal, DEAL_STAGES, type DealKind } from '#shared/domain/deals/deal.ts'
import { isClosed, type Staleness, staleness } from '#shared/domain/deals/dealRules.ts'
import {
  type DealSums,
  dealSums,
  forecastByMonth,
  forecastMonthOf,
  pipelineTotals,
} from '#shared/domain/deals/pipelineRules.ts'
import { addDays, type Day } from '#shared/lib/days.ts'

/** A deal as its card shows it. */
export interface BoardDeal {
  readonly deal: Deal
  readonly client: Client | null
  readonly staleness: Staleness | null
}

/** What is decided stays on the board for a season; after that it is found in the list. */
const CLOSED_STAYS_DAYS = 90

/** Reads every deal that belongs on the board, with its client and whether it stands still. */
export async function readBoard(today: Day): Promise<readonly BoardDeal[]> {
  const deals = (await listRecords('deal')).filter(
    (deal) => !isClosed(deal) || (deal.closedOn ?? '') >= addDays(today, -CLOSED_STAYS_DAYS),
  )
  const [clients, lastDealings] = await Promise.all([
    getRecords(
      'client',
      deals.map(({ clientId }) => clientId),
    ),
    lastDealingDays(),
  ])
  return deals.map((deal) => ({
    deal,
    client: clients.get(deal.clientId) ?? null,
    staleness: staleness(deal, lastDealings.get(deal.clientId) ?? null, today),
  }))
}

/** Which deals are shown; null: all of them. */
export interface BoardFilters {
  readonly clientClass: ClientClass | null
  readonly source: ClientSource | null
  readonly kind: DealKind | null
}

/** The deals that pass the filters: those expected first on top, those without a day last. */
export function shownDeals(
  deals: readonly BoardDeal[],
  { clientClass, source, kind }: BoardFilters,
): readonly BoardDeal[] {
  return deals
    .filter(
      ({ deal, client }) =>
        (clientClass === null || client?.class === clientClass) &&
        (source === null || deal.source === source) &&
        (kind === null || deal.kind === kind),
    )
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0))
}

export type BoardOrder = 'stages' | 'months'

/** A column: its id is a stage, or a month of the forecast. */
export interface DealColumn extends DealSums {
  readonly id: string
}

/** The columns of an order, with what is in them. */
export function columnsOf(order: BoardOrder, shown: readonly BoardDeal[], today: Day): readonly DealColumn[] {
  const deals = shown.map(({ deal }) => deal)
  return order === 'stages'
    ? pipelineTotals(deals).map(({ stage, ...sums }) => ({ id: stage, ...sums }))
    : forecastByMonth(deals, today).map(({ month, ...sums }) => ({ id: month, ...sums }))
}

/** The column in which a deal stands; null if it has none, as decided ones have no month. */
export function columnOf(order: BoardOrder, deal: Deal, today: Day): string | null {
  return order === 'stages' ? deal.stage : forecastMonthOf(deal, today)
}

/** How many are open, and what they are worth. */
export function openSums(shown: readonly BoardDeal[]): DealSums {
  return dealSums(shown.map(({ deal }) => deal).filter((deal) => !isClosed(deal)))
}

/** True for the id of a column that is a stage. */
export function isStage(id: string): id is Deal['stage'] {
  return (DEAL_STAGES as readonly string[]).includes(id)
}

function rank({ deal }: BoardDeal): string {
  return `${deal.expectedOn ?? '9999'} ${deal.title}`
}
