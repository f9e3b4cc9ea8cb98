import type { TradeDemo, TradeDemoContext } from '../tradeDemo.ts'
import { demoDeals, demoTenders } from './demoDeals.ts'
import { demoOffers } from './demoOffers.ts'

/** Deals and tenders, and the proposals that belong to them. */
export function demoPipeline(context: TradeDemoContext): TradeDemo {
  const deals = demoDeals(context)
  return {
    deal: deals.map(({ deal }) => deal),
    tender: demoTenders(context, deals),
    proposal: demoOffers(deals, context),
  }
}
