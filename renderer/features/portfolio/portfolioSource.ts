import { listClients } from '#renderer/data/queries/clients.ts'
import { listRecords } from '#renderer/data/queries/records.ts'
import { readTradeSettings } from '#renderer/data/queries/tradeSettings.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { AccountPlan } from '#shared/domain/portfolio/accountPlan.ts'
import { type ClientTree, clientTree } from '#shared/domain/portfolio/clientTreeRules.ts'
import type { ExchangeRate } from '#shared/domain/portfolio/exchangeRate.ts'
import type { Offering } from '#shared/domain/portfolio/offering.ts'
import { type CountedSales, countSales } from '#shared/domain/portfolio/salesRules.ts'
import type { TradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'

/** What the portfolio is worked out from. */
export interface PortfolioSource {
  readonly clients: readonly Client[]
  readonly tree: ClientTree
  readonly counted: CountedSales
  readonly rates: readonly ExchangeRate[]
  readonly offerings: readonly Offering[]
  readonly plans: readonly AccountPlan[]
  readonly settings: TradeSettings
  /** False while nobody has written down a sale. */
  readonly hasSales: boolean
}

/** Reads all sales and what they are counted by. */
export async function readPortfolio(): Promise<PortfolioSource> {
  const [clients, sales, rates, offerings, plans, settings] = await Promise.all([
    listClients(),
    listRecords('sale'),
    listRecords('exchangeRate'),
    listRecords('offering'),
    listRecords('accountPlan'),
    readTradeSettings(),
  ])
  return {
    clients,
    tree: clientTree(clients),
    counted: countSales(sales, rates, settings),
    rates,
    offerings,
    plans,
    settings,
    hasSales: sales.length > 0,
  }
}
