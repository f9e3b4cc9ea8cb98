import { stories } from '../../stories.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import { addMonths, fiscalYearOf, lastDayOf, monthOf } from '#shared/domain/portfolio/monthRules.ts'
import { type Month, type Sale, SaleSchema } from '#shared/domain/portfolio/sale.ts'
import { addDays } from '#shared/lib/days.ts'
import { present } from '../../demoContext.ts'
import { dayFrom } from '../../demoDays.ts'
import type { TradeDemoContext } from '../tradeDemo.ts'
import { clientOf } from './clientOf.ts'
import { buyers, type Buyer } from './buyers.ts'
import type { UnitName } from './units.ts'

/** The month that is running is not invoiced yet. */
const MONTHS_TOLD = 24
/** What the house counts on: about half of the sales come from key clients, in each year. */
const KEY_SHARE = 0.48
/** A rather small or large year of the others is still a year. */
const LEAST_SCALE = 0.3
const MOST_SCALE = 2.5
/** Half of an accepted proposal is invoiced with the order, half with the delivery. */
const INVOICED_AFTER_DAYS = [25, 70]
/** Refrigeration earns in summer. January … December, about one on average. */
const SEASON = [0.7, 0.7, 0.85, 0.95, 1.2, 1.4, 1.45, 1.25, 1.05, 0.9, 0.8, 0.75]
const CENTS = 100

/** A sale before it has an id; `isFixed` where a proposal says how much it is. */
interface Told {
  readonly client: Client
  readonly isKey: boolean
  readonly isFixed: boolean
  readonly month: Month
  readonly offering: number | null
  readonly euros: number
  readonly currency: Buyer['currency']
}

/** Two years of sales: what was accepted, and service, parts and small works month by month. */
export function demoSales(context: TradeDemoContext, units: ReadonlyMap<UnitName, Client>): readonly Sale[] {
  const told = buyers.flatMap((buyer) => [...projects(buyer, context), ...everyday(buyer, context, units)])
  return balanced(told).map(({ client, month, offering, euros, currency }) =>
    SaleSchema.parse({
      id: context.newId('sale'),
      clientId: client.id,
      offeringId: offering === null ? null : (context.offerings[offering]?.id ?? null),
      month,
      amount: { minor: Math.round(euros / 10) * 10 * CENTS, currency },
    }),
  )
}

/** What the client has accepted, in two invoices. */
function projects(buyer: Buyer, context: TradeDemoContext): readonly Told[] {
  const client = clientOf(context, buyer.of)
  const current = monthOf(context.today)
  return context.proposals
    .filter(({ clientId, status }) => clientId === client.id && status === 'accepted')
    .flatMap(({ amount, sentOn }) =>
      amount === null || sentOn === null
        ? []
        : INVOICED_AFTER_DAYS.map((days) => ({
            client,
            isKey: client.class === 'key',
            isFixed: true,
            month: monthOf(addDays(sentOn, days)),
            offering: buyer.project,
            euros: amount.minor / CENTS / INVOICED_AFTER_DAYS.length,
            currency: 'EUR' as const,
          })),
    )
    .filter(({ month }) => month < current)
}

/** The small works of each month since we look after something there; a unit may take its part of them. */
function everyday(
  buyer: Buyer,
  context: TradeDemoContext,
  units: ReadonlyMap<UnitName, Client>,
): readonly Told[] {
  const { today, chance } = context
  const parent = clientOf(context, buyer.of)
  const from = monthOf(dayFrom(today, buyer.from ?? present(servedFrom(buyer.of), buyer.of)))
  const until = buyer.until === undefined ? null : monthOf(dayFrom(today, buyer.until))
  return monthsTold(context)
    .filter((month) => month >= from && (until === null || month <= until))
    .flatMap((month) =>
      buyer.offerings.flatMap((offering, index): readonly Told[] => {
        // Each kind of work comes every few months, not every month.
        const isInvoiced = chance(buyer.of, 'works', month, index) < 0.55
        if (!isInvoiced) return []
        const season = SEASON[Number(month.slice(5)) - 1] ?? 1
        const size = 0.6 + 0.8 * chance(buyer.of, 'size', month, index)
        const part = partAt(buyer, chance(buyer.of, 'unit', month, index))
        return [
          {
            client: part === null ? parent : present(units.get(part), part),
            isKey: parent.class === 'key',
            isFixed: false,
            month,
            offering,
            euros: ((buyer.yearly / 12 / buyer.offerings.length) * season * size) / 0.55,
            currency: buyer.currency,
          },
        ]
      }),
    )
}

/** The everyday works of clients that are not key, made so large that key clients have their usual share each year. */
function balanced(told: readonly Told[]): readonly Told[] {
  const years = new Set(told.map(({ month }) => fiscalYearOf(month, 1)))
  const scales = new Map(
    [...years].map((year) => {
      const ofYear = told.filter(({ month }) => fiscalYearOf(month, 1) === year)
      const sum = (which: (sale: Told) => boolean): number =>
        ofYear.filter(which).reduce((total, { euros }) => total + euros, 0)
      const wished = (sum(({ isKey }) => isKey) * (1 - KEY_SHARE)) / KEY_SHARE
      const fixed = sum(({ isKey, isFixed }) => !isKey && isFixed)
      const loose = sum(({ isKey, isFixed }) => !isKey && !isFixed)
      const scale = loose === 0 ? 1 : (wished - fixed) / loose
      return [year, Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale))] as const
    }),
  )
  return told.map((sale) =>
    sale.isKey || sale.isFixed
      ? sale
      : { ...sale, euros: sale.euros * (scales.get(fiscalYearOf(sale.month, 1)) ?? 1) },
  )
}

function monthsTold({ today }: TradeDemoContext): readonly Month[] {
  const current = monthOf(today)
  const months = Array.from({ length: MONTHS_TOLD }, (_, index) => addMonths(current, index - MONTHS_TOLD))
  return months.filter((month) => lastDayOf(month) < today)
}

/** Which unit a work was done for; null for the client itself. */
function partAt({ parts = {} }: Buyer, chance: number): UnitName | null {
  let upTo = 0
  for (const [unit, share] of Object.entries(parts)) {
    upTo += share
    if (chance < upTo) return unit as UnitName // the keys of `parts` are names of units
  }
  return null
}

function servedFrom(name: string): number | undefined {
  return stories.find(({ plot }) => plot.domain === `${name}.example`)?.everyday.servedFrom ?? undefined
}
