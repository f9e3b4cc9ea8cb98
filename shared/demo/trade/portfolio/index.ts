import type { TradeDemo, TradeDemoContext } from '../tradeDemo.ts'
import { demoPlans } from './plans.ts'
import { demoRates } from './rates.ts'
import { demoSales } from './sales.ts'
import { demoUnits } from './units.ts'
import { demoWhitespace } from './whitespace.ts'

/** Units of key clients, two years of sales with the rates for them, who serves whom, and the plans of the year. */
export function demoPortfolio(context: TradeDemoContext): TradeDemo {
  const units = demoUnits(context)
  return {
    client: [...units.values()],
    exchangeRate: demoRates(context),
    sale: demoSales(context, units),
    whitespaceCell: demoWhitespace(context, units),
    accountPlan: demoPlans(context),
  }
}
