import { type ExchangeRate, ExchangeRateSchema } from '#shared/domain/portfolio/exchangeRate.ts'
import { addMonths, monthOf } from '#shared/domain/portfolio/monthRules.ts'
import type { TradeDemoContext } from '../tradeDemo.ts'

/** What one unit was worth in euros, a rate a quarter, oldest first: the last one holds today. */
const QUARTERS = {
  USD: [0.947, 0.9315, 0.9228, 0.9142, 0.9265, 0.9187, 0.9084, 0.9215, 0.9306],
  GBP: [1.1712, 1.1845, 1.1922, 1.1876, 1.1768, 1.1694, 1.1581, 1.1632, 1.1705],
} as const

const MONTHS_A_QUARTER = 3

/** The table that the house keeps for its sales in other currencies. */
export function demoRates({ today, newId }: TradeDemoContext): readonly ExchangeRate[] {
  return Object.entries(QUARTERS).flatMap(([from, rates]) =>
    rates.map((rate, index) => {
      const month = addMonths(monthOf(today), (index + 1 - rates.length) * MONTHS_A_QUARTER)
      return ExchangeRateSchema.parse({
        id: newId('exchangeRate'),
        from,
        to: 'EUR',
        validFrom: `${month}-01`,
        rateMillionths: Math.round(rate * 1_000_000),
      })
    }),
  )
}
