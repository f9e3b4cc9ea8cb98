import { type AccountPlan, AccountPlanSchema } from '#shared/domain/portfolio/accountPlan.ts'
import { type ExchangeRate, ExchangeRateSchema } from '#shared/domain/portfolio/exchangeRate.ts'
import { type Sale, SaleSchema } from '#shared/domain/portfolio/sale.ts'
import type { CountedSale } from '#shared/domain/portfolio/salesRules.ts'
import { type WhitespaceCell, WhitespaceCellSchema } from '#shared/domain/portfolio/whitespaceCell.ts'
import { anId } from '../../builders.ts'

export function aRate(over: Partial<Record<keyof ExchangeRate, unknown>> = {}): ExchangeRate {
  return ExchangeRateSchema.parse({
    id: anId(),
    from: 'USD',
    to: 'EUR',
    validFrom: '2026-01-01',
    rateMillionths: 900_000,
    ...over,
  })
}

export function aSale(over: Partial<Record<keyof Sale, unknown>> = {}): Sale {
  return SaleSchema.parse({
    id: anId(),
    clientId: anId(),
    month: '2026-03',
    amount: { minor: 100_000, currency: 'EUR' },
    ...over,
  })
}

/** A sale of March 2026, already in the reporting currency. */
export function aCounted(over: Partial<Record<keyof CountedSale, unknown>> = {}): CountedSale {
  const { clientId, offeringId, month, amount } = aSale({ ...over, amount: { minor: 0, currency: 'EUR' } })
  return { clientId, offeringId, month, minor: typeof over.minor === 'number' ? over.minor : amount.minor }
}

export function aCell(over: Partial<Record<keyof WhitespaceCell, unknown>> = {}): WhitespaceCell {
  return WhitespaceCellSchema.parse({ id: anId(), clientId: anId(), offeringId: anId(), ...over })
}

export function aPlan(over: Partial<Record<keyof AccountPlan, unknown>> = {}): AccountPlan {
  return AccountPlanSchema.parse({ id: anId(), clientId: anId(), year: 2026, ...over })
}
