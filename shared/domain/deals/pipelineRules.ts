import type { Day } from '#shared/lib/days.ts'
import type { Money } from '#shared/lib/fields.ts'
import { sumsByCurrency } from '#shared/lib/sums.ts'
import { type Deal, DEAL_STAGES, type DealStage } from './deal.ts'
import { isClosed, weightedValue } from './dealRules.ts'

/** What a number of deals is worth, in each currency on its own: amounts are never converted silently. */
export interface DealSums {
  readonly count: number
  readonly sums: readonly Money[]
  /** Each value weighted with the probability of its deal. */
  readonly weighted: readonly Money[]
}

/** The deals of each stage, in the order of the stages; stages without any are there too. */
export function pipelineTotals(
  deals: readonly Deal[],
): readonly (DealSums & { readonly stage: DealStage })[] {
  return DEAL_STAGES.map((stage) => ({ stage, ...dealSums(deals.filter((deal) => deal.stage === stage)) }))
}

/** How many, what they are worth, and how much of it may be counted on. */
export function dealSums(deals: readonly Deal[]): DealSums {
  return {
    count: deals.length,
    sums: sumsByCurrency(deals.map(({ value }) => value)),
    weighted: sumsByCurrency(deals.map(weightedValue)),
  }
}

/** When decisions are expected: a month, `overdue` for days that have passed, `open` where nobody has said. */
export interface ForecastMonth extends DealSums {
  /** `YYYY-MM`. */
  readonly month: string
}

/** The open deals by the month of the expected decision; those overdue first, those without a day last. */
export function forecastByMonth(deals: readonly Deal[], today: Day): readonly ForecastMonth[] {
  const months = new Map<string, Deal[]>()
  for (const deal of deals) {
    const month = forecastMonthOf(deal, today)
    if (month === null) continue
    months.set(month, [...(months.get(month) ?? []), deal])
  }
  return [...months]
    .sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
    .map(([month, expected]) => ({ month, ...dealSums(expected) }))
}

/** The month in which a decision is expected, `overdue` or `open` as above; null once it has been made. */
export function forecastMonthOf(deal: Pick<Deal, 'stage' | 'expectedOn'>, today: Day): string | null {
  if (isClosed(deal)) return null
  if (deal.expectedOn === null) return 'open'
  return deal.expectedOn < today ? 'overdue' : deal.expectedOn.slice(0, 7)
}

function rank(month: string): string {
  return month === 'overdue' ? '0' : month === 'open' ? '9' : `1 ${month}`
}
