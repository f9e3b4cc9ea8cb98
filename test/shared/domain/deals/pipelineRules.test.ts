import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEAL_STAGES } from '#shared/domain/deals/deal.ts'
import { isClosed } from '#shared/domain/deals/dealRules.ts'
import { forecastByMonth, pipelineTotals } from '#shared/domain/deals/pipelineRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aDeal, euros } from './aDeal.ts'

const TODAY = day('2026-11-23')

const deals = fc.array(
  fc
    .record({
      stage: fc.constantFrom(...DEAL_STAGES),
      minor: fc.nat({ max: 1_000_000 }),
      currency: fc.constantFrom('EUR', 'USD', 'GBP'),
      days: fc.option(fc.integer({ min: -200, max: 500 })),
    })
    .map(({ stage, minor, currency, days }) =>
      aDeal({
        stage,
        value: { minor, currency },
        expectedOn: days === null ? null : addDays(TODAY, days),
      }),
    ),
  { maxLength: 30 },
)

describe('the pipeline', () => {
  it('has every stage in order, with counts, sums and what may be counted on', () => {
    const totals = pipelineTotals([
      aDeal({ stage: 'needs', value: euros(1000) }),
      aDeal({ stage: 'needs', value: euros(500), probability: 10 }),
      aDeal({ stage: 'needs', value: null }),
    ])
    expect(totals.map(({ stage }) => stage)).toEqual(DEAL_STAGES)
    expect(totals[2]).toEqual({
      stage: 'needs',
      count: 3,
      sums: [euros(1500)],
      weighted: [euros(350)],
    })
  })

  it('keeps currencies apart, the one used most often first', () => {
    const [idea] = pipelineTotals([
      aDeal({ value: { minor: 900, currency: 'USD' } }),
      aDeal({ value: euros(1) }),
      aDeal({ value: euros(2) }),
    ])
    expect(idea?.sums).toEqual([euros(3), { minor: 900, currency: 'USD' }])
  })

  it('counts every deal once, and loses no cent of any currency', () => {
    fc.assert(
      fc.property(deals, (some) => {
        const totals = pipelineTotals(some)
        expect(totals.reduce((sum, { count }) => sum + count, 0)).toBe(some.length)
        for (const currency of ['EUR', 'USD', 'GBP']) {
          const inStages = totals.flatMap(({ sums }) => sums.filter((sum) => sum.currency === currency))
          const all = some.flatMap(({ value }) => (value?.currency === currency ? [value] : []))
          const total = (amounts: readonly { readonly minor: number }[]): number =>
            amounts.reduce((sum, { minor }) => sum + minor, 0)
          expect(total(inStages)).toBe(total(all))
        }
      }),
    )
  })
})

describe('the forecast', () => {
  it('goes by the month of the decision: overdue first, without a day last, decided ones not at all', () => {
    const forecast = forecastByMonth(
      [
        aDeal({ expectedOn: null }),
        aDeal({ expectedOn: day('2027-01-10'), value: euros(100), stage: 'proposal' }),
        aDeal({ expectedOn: TODAY }),
        aDeal({ expectedOn: day('2026-11-30') }),
        aDeal({ expectedOn: addDays(TODAY, -1) }),
        aDeal({ expectedOn: TODAY, stage: 'won' }),
      ],
      TODAY,
    )
    expect(forecast.map(({ month, count }) => [month, count])).toEqual([
      ['overdue', 1],
      ['2026-11', 2],
      ['2027-01', 1],
      ['open', 1],
    ])
    expect(forecast[2]?.weighted).toEqual([euros(50)])
  })

  it('holds every open deal exactly once', () => {
    fc.assert(
      fc.property(deals, (some) => {
        const forecast = forecastByMonth(some, TODAY)
        const open = some.filter((deal) => !isClosed(deal)).length
        expect(forecast.reduce((sum, { count }) => sum + count, 0)).toBe(open)
        expect(new Set(forecast.map(({ month }) => month)).size).toBe(forecast.length)
      }),
    )
  })
})
