import type { TradeDemo, TradeDemoContext } from '../tradeDemo.ts'
import { demoDeals, demoTenders } from './demoDeals.ts'
import { demoNextSteps } from './demoNextSteps.ts'
import { demoOffers } from './demoOffers.ts'

/** Deals and tenders, the proposals that belong to them, and what is to be done about them. */
export function demoPipeline(context: TradeDemoContext): TradeDemo {
  const deals = demoDeals(context)
  const tender = demoTenders(context, deals)
  const proposal = demoOffers(deals, context)
  return {
    deal: deals.map(({ deal }) => deal),
    tender,
    proposal,
    followUp: demoNextSteps(proposal, tender, context),
  }
}
