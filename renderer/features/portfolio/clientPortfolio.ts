import { listClients } from '#renderer/data/queries/clients.ts'
import { listRecords, recordsNaming } from '#renderer/data/queries/records.ts'
import { readTradeSettings } from '#renderer/data/queries/tradeSettings.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { clientsWithoutPlan, planYearOf } from '#shared/domain/portfolio/accountPlanRules.ts'
import { clientTree, rootOf, withUnits } from '#shared/domain/portfolio/clientTreeRules.ts'
import { countSales, salesOfYear, salesOfYearBefore, totalOf } from '#shared/domain/portfolio/salesRules.ts'
import type { WhitespaceState } from '#shared/domain/portfolio/whitespaceCell.ts'
import { boughtLately, whitespaceMatrix } from '#shared/domain/portfolio/whitespaceRules.ts'
import type { Day } from '#shared/lib/days.ts'

/** What the portfolio knows of one client, for its dossier. */
export interface ClientPortfolio {
  readonly year: number
  readonly startMonth: number
  readonly currency: string
  /** Sales of the fiscal year, units included, and of the same months before. */
  readonly minor: number
  readonly before: number
  /** Sales that have no rate. */
  readonly left: number
  /** The fields of the whitespace of the whole group. */
  readonly counts: Readonly<Record<WhitespaceState, number>>
  readonly openings: number
  readonly hasOfferings: boolean
  /** True for a key client whose plan of the year has not begun. */
  readonly needsPlan: boolean
}

/** Reads sales, whitespace and plan of a client with its units. */
export async function readClientPortfolio(client: Client, today: Day): Promise<ClientPortfolio> {
  const [clients, offerings, plans, rates, settings] = await Promise.all([
    listClients(),
    listRecords('offering'),
    recordsNaming('accountPlan', 'clientId', client.id),
    listRecords('exchangeRate'),
    readTradeSettings(),
  ])
  const tree = clientTree(clients)
  const group = withUnits(tree, rootOf(tree, client.id))
  const of = async <Row>(ids: readonly ClientId[], read: (id: ClientId) => Promise<readonly Row[]>) =>
    (await Promise.all(ids.map(read))).flat()
  const groupSales = await of(group, (id) => recordsNaming('sale', 'clientId', id))
  const cells = await of(group, (id) => recordsNaming('whitespaceCell', 'clientId', id))
  const units = new Set(withUnits(tree, client.id))
  const counted = countSales(
    groupSales.filter(({ clientId }) => units.has(clientId)),
    rates,
    settings,
  )
  const year = planYearOf(today, settings)
  const offered = offerings.filter(({ archivedOn }) => archivedOn === null).map(({ id }) => id)
  const matrix = whitespaceMatrix(group, offered, cells, boughtLately(groupSales, today))
  return {
    year,
    startMonth: settings.fiscalYearStartMonth,
    currency: counted.currency,
    minor: totalOf(salesOfYear(counted.sales, year, settings)),
    before: totalOf(salesOfYearBefore(counted.sales, year, settings)),
    left: counted.left.reduce((sum, { count }) => sum + count, 0),
    counts: matrix.counts,
    openings: matrix.openings.length,
    hasOfferings: offered.length > 0,
    needsPlan: clientsWithoutPlan([client], plans, year).length > 0,
  }
}
