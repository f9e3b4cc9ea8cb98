import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { AccountPlan } from '#shared/domain/portfolio/accountPlan.ts'
import {
  planFor,
  planYearOf,
  type TargetProgress,
  targetProgress,
} from '#shared/domain/portfolio/accountPlanRules.ts'
import {
  type Dependence,
  dependenceOf,
  type Share,
  type WeightHint,
  weightHints,
} from '#shared/domain/portfolio/keyShareRules.ts'
import { type ManagerShare, managerShares, managersOf } from '#shared/domain/portfolio/managerRules.ts'
import { convertMoney } from '#shared/domain/portfolio/moneyRules.ts'
import { addMonths, monthsOfFiscalYear } from '#shared/domain/portfolio/monthRules.ts'
import type { Offering } from '#shared/domain/portfolio/offering.ts'
import type { Month } from '#shared/domain/portfolio/sale.ts'
import {
  type CountedSale,
  groupTotals,
  monthTotals,
  offeringTotals,
  salesOfYear,
  salesOfYearBefore,
  salesWithout,
  totalOf,
  yearsWithSales,
} from '#shared/domain/portfolio/salesRules.ts'
import type { Day } from '#shared/lib/days.ts'
import type { PortfolioSource } from './portfolioSource.ts'

/** A client of the table, with its branches below it. Amounts are minor units of the reporting currency. */
export interface PortfolioRow {
  readonly client: Client
  readonly minor: number
  readonly share: Share
  /** The same months of the year before. */
  readonly before: number
  readonly plan: AccountPlan | null
  readonly target: TargetProgress | null
  readonly hint: WeightHint | null
  readonly units: readonly PortfolioRow[]
}

export interface MonthBar {
  readonly month: Month
  readonly minor: number
  readonly before: number
}

export interface OfferingBar {
  /** null: sales that name none. */
  readonly offering: Offering | null
  readonly minor: number
  readonly share: Share
}

/** The portfolio of one fiscal year. */
export interface PortfolioView {
  readonly year: number
  readonly years: readonly number[]
  readonly currency: string
  readonly real: Dependence
  /** Without those whom somebody imagines to be lost; null while nobody is. */
  readonly without: Dependence | null
  readonly before: number
  readonly rows: readonly PortfolioRow[]
  readonly months: readonly MonthBar[]
  readonly offerings: readonly OfferingBar[]
  /** On whom of us the house depends; empty while nobody is named. */
  readonly managers: readonly ManagerShare[]
}

/** The fiscal years to choose from: those with sales and today's, latest first. */
function yearsOf({ counted, settings }: PortfolioSource, today: Day): readonly number[] {
  const years = new Set([...yearsWithSales(counted.sales, settings), planYearOf(today, settings)])
  return [...years].sort((one, other) => other - one)
}

/** The year that is shown at first: the latest one with sales, today's where there are none. */
export function firstYear({ counted, settings }: PortfolioSource, today: Day): number {
  const current = planYearOf(today, settings)
  return yearsWithSales(counted.sales, settings).find((year) => year <= current) ?? current
}

/** Everything that the screen shows of a year. */
export function portfolioView(
  source: PortfolioSource,
  year: number,
  lost: ReadonlySet<ClientId>,
  today: Day,
): PortfolioView {
  const { clients, tree, counted, settings } = source
  const sales = salesOfYear(counted.sales, year, settings)
  const before = salesOfYearBefore(counted.sales, year, settings)
  return {
    year,
    years: yearsOf(source, today),
    currency: counted.currency,
    real: dependenceOf(sales, clients, tree, settings),
    without: lost.size === 0 ? null : dependenceOf(salesWithout(sales, tree, lost), clients, tree, settings),
    before: totalOf(before),
    rows: rowsOf(source, year, sales, before, today),
    months: monthBars(source, year),
    offerings: offeringBars(source, sales),
    managers: managerBars(source, sales),
  }
}

function rowsOf(
  source: PortfolioSource,
  year: number,
  sales: readonly CountedSale[],
  before: readonly CountedSale[],
  today: Day,
): readonly PortfolioRow[] {
  const { clients, tree, plans, settings } = source
  const sums = groupTotals(sales, tree)
  const sumsBefore = groupTotals(before, tree)
  const hints = weightHints(sales, clients, tree, settings)
  const whole = totalOf(sales)
  const clientOf = new Map(clients.map((client) => [client.id, client]))
  const isShown = (id: ClientId): boolean =>
    sums.has(id) || sumsBefore.has(id) || planFor(plans, id, year) !== null
  const rowOf = (id: ClientId): readonly PortfolioRow[] => {
    const client = clientOf.get(id)
    if (client === undefined || !isShown(id)) return []
    const minor = sums.get(id) ?? 0
    const plan = planFor(plans, id, year)
    return [
      {
        client,
        minor,
        share: { part: minor, whole },
        before: sumsBefore.get(id) ?? 0,
        plan,
        target: targetProgress(targetOf(source, plan, today), minor, year, settings, today),
        hint: hints.get(id) ?? null,
        units: (tree.unitsOf.get(id) ?? []).flatMap(rowOf).toSorted(byAmount),
      },
    ]
  }
  return tree.roots.flatMap(rowOf).toSorted(byAmount)
}

/** The target in the reporting currency; null where there is none, or no rate for it. */
function targetOf({ rates, counted }: PortfolioSource, plan: AccountPlan | null, today: Day): number | null {
  if (plan?.target == null) return null
  const target = convertMoney(plan.target, counted.currency, rates, today)
  return target.ok ? target.value.minor : null
}

function monthBars({ counted, settings }: PortfolioSource, year: number): readonly MonthBar[] {
  const months = monthsOfFiscalYear(year, settings.fiscalYearStartMonth)
  const before = monthTotals(
    counted.sales,
    months.map((month) => addMonths(month, -12)),
  )
  return monthTotals(counted.sales, months).map(({ month, minor }, index) => {
    return { month, minor, before: before[index]?.minor ?? 0 }
  })
}

function offeringBars({ offerings }: PortfolioSource, sales: readonly CountedSale[]): readonly OfferingBar[] {
  const offeringOf = new Map(offerings.map((offering) => [offering.id, offering]))
  const whole = totalOf(sales)
  return [...offeringTotals(sales)]
    .map(([id, minor]) => ({
      offering: id === null ? null : (offeringOf.get(id) ?? null),
      minor,
      share: { part: minor, whole },
    }))
    .toSorted(byAmount)
}

/** With one name, or none, there is nothing to compare. */
function managerBars(
  { clients, settings }: PortfolioSource,
  sales: readonly CountedSale[],
): readonly ManagerShare[] {
  const shares = managerShares(sales, managersOf(clients), settings)
  return shares.length > 1 ? shares : []
}

function byAmount(one: { readonly minor: number }, other: { readonly minor: number }): number {
  return other.minor - one.minor
}
