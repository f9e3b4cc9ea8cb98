import type { ClientId } from '#shared/domain/clients/client.ts'
import { type ClientTree, rootOf } from './clientTreeRules.ts'
import type { ExchangeRate } from './exchangeRate.ts'
import { convertMoney, type MissingRate } from './moneyRules.ts'
import { addMonths, fiscalYearOf, lastDayOf } from './monthRules.ts'
import type { OfferingId } from './offering.ts'
import type { Month, Sale } from './sale.ts'
import type { TradeSettings } from './tradeSettings.ts'

/** A sale in the reporting currency. */
export interface CountedSale {
  readonly clientId: ClientId
  readonly offeringId: OfferingId | null
  readonly month: Month
  /** Minor units of the reporting currency. */
  readonly minor: number
}

/** All sales that can be counted, and what keeps the others out. */
export interface CountedSales {
  readonly currency: string
  readonly sales: readonly CountedSale[]
  /** How many sales are left out, by the currency whose rate is missing. */
  readonly left: readonly { readonly currency: string; readonly count: number; readonly first: MissingRate }[]
}

/** Sales in the reporting currency, each by the rate of the last day of its month. What has no rate is named. */
export function countSales(
  sales: readonly Sale[],
  rates: readonly ExchangeRate[],
  { reportingCurrency }: Pick<TradeSettings, 'reportingCurrency'>,
): CountedSales {
  const counted: CountedSale[] = []
  const left = new Map<string, { currency: string; count: number; first: MissingRate }>()
  for (const { clientId, offeringId, month, amount } of sales) {
    const money = convertMoney(amount, reportingCurrency, rates, lastDayOf(month))
    if (money.ok) {
      counted.push({ clientId, offeringId, month, minor: money.value.minor })
      continue
    }
    const known = left.get(amount.currency)
    if (known === undefined)
      left.set(amount.currency, { currency: amount.currency, count: 1, first: money.error })
    else {
      known.count += 1
      if (money.error.on < known.first.on) known.first = money.error
    }
  }
  return { currency: reportingCurrency, sales: counted, left: [...left.values()] }
}

/** The sales of one fiscal year. */
export function salesOfYear(
  sales: readonly CountedSale[],
  fiscalYear: number,
  { fiscalYearStartMonth }: Pick<TradeSettings, 'fiscalYearStartMonth'>,
): readonly CountedSale[] {
  return sales.filter(({ month }) => fiscalYearOf(month, fiscalYearStartMonth) === fiscalYear)
}

/** The fiscal years in which something was sold, latest first. */
export function yearsWithSales(
  sales: readonly Pick<Sale, 'month'>[],
  { fiscalYearStartMonth }: Pick<TradeSettings, 'fiscalYearStartMonth'>,
): readonly number[] {
  const years = new Set(sales.map(({ month }) => fiscalYearOf(month, fiscalYearStartMonth)))
  return [...years].sort((one, other) => other - one)
}

/**
 * The sales of the year before, of the same months only: a year that is running is compared up to the last month in
 * which something was sold.
 */
export function salesOfYearBefore(
  sales: readonly CountedSale[],
  fiscalYear: number,
  settings: Pick<TradeSettings, 'fiscalYearStartMonth'>,
): readonly CountedSale[] {
  const last = salesOfYear(sales, fiscalYear, settings)
    .map(({ month }) => month)
    .toSorted()
    .at(-1)
  if (last === undefined) return []
  const until = addMonths(last, -MONTHS_A_YEAR)
  return salesOfYear(sales, fiscalYear - 1, settings).filter(({ month }) => month <= until)
}

const MONTHS_A_YEAR = 12

/** The sum of all of them, in minor units. */
export function totalOf(sales: readonly CountedSale[]): number {
  return sales.reduce((sum, { minor }) => sum + minor, 0)
}

/** What each client bought itself, without its branches. */
export function ownTotals(sales: readonly CountedSale[]): ReadonlyMap<ClientId, number> {
  return sumsBy(sales, ({ clientId }) => clientId)
}

/**
 * What each client bought with its branches and daughter companies: they add up to their parent, and the topmost
 * clients together to all sales. Clients without sales are left out.
 */
export function groupTotals(sales: readonly CountedSale[], tree: ClientTree): ReadonlyMap<ClientId, number> {
  const sums = new Map<ClientId, number>()
  for (const [clientId, own] of ownTotals(sales)) {
    let at: ClientId | null = clientId
    while (at !== null) {
      sums.set(at, (sums.get(at) ?? 0) + own)
      at = tree.parentOf.get(at) ?? null
    }
  }
  return sums
}

/** What was sold of each offering; null stands for sales that name none. */
export function offeringTotals(sales: readonly CountedSale[]): ReadonlyMap<OfferingId | null, number> {
  return sumsBy(sales, ({ offeringId }) => offeringId)
}

/** What was sold in each of these months, in their order; a month without sales is zero. */
export function monthTotals(
  sales: readonly CountedSale[],
  months: readonly Month[],
): readonly { readonly month: Month; readonly minor: number }[] {
  const sums = sumsBy(sales, ({ month }) => month)
  return months.map((month) => ({ month, minor: sums.get(month) ?? 0 }))
}

/** The sales without those of some topmost clients and all that belongs to them: what if we lost them? */
export function salesWithout(
  sales: readonly CountedSale[],
  tree: ClientTree,
  lost: ReadonlySet<ClientId>,
): readonly CountedSale[] {
  return lost.size === 0 ? sales : sales.filter(({ clientId }) => !lost.has(rootOf(tree, clientId)))
}

function sumsBy<Key>(
  sales: readonly CountedSale[],
  keyOf: (sale: CountedSale) => Key,
): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>()
  for (const sale of sales) {
    const key = keyOf(sale)
    sums.set(key, (sums.get(key) ?? 0) + sale.minor)
  }
  return sums
}
