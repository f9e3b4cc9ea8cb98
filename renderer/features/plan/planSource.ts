import { getClient, listClients } from '#renderer/data/queries/clients.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { getRecords, listRecords, recordsNaming } from '#renderer/data/queries/records.ts'
import { readTradeSettings } from '#renderer/data/queries/tradeSettings.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { Position, PositionId } from '#shared/domain/decisionTeam/position.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { AccountPlan } from '#shared/domain/portfolio/accountPlan.ts'
import {
  planFor,
  surplusPlans,
  type TargetProgress,
  targetProgress,
} from '#shared/domain/portfolio/accountPlanRules.ts'
import { clientTree, withUnits } from '#shared/domain/portfolio/clientTreeRules.ts'
import { convertMoney } from '#shared/domain/portfolio/moneyRules.ts'
import { countSales, salesOfYear, totalOf } from '#shared/domain/portfolio/salesRules.ts'
import type { TradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import type { Day } from '#shared/lib/days.ts'

/** Somebody at the client, as far as a goal speaks of them. */
export interface PlanMember {
  readonly position: Position
  readonly person: Person
}

/** What the page of a plan shows besides the plan itself. */
export interface PlanView {
  readonly client: Client | null
  readonly members: ReadonlyMap<PositionId, PlanMember>
  readonly settings: TradeSettings
  /** Sales of the year with all units, in minor units of the currency of the target. */
  readonly soldMinor: number
  readonly currency: string
  readonly target: TargetProgress | null
  /** The plan that already stood for this client and year; null where this is the one. */
  readonly other: AccountPlan | null
}

/** A plan as far as it is measured. */
type Measured = Pick<AccountPlan, 'id' | 'clientId' | 'year' | 'target'>

/** Reads what a plan is measured by. */
export async function readPlan(plan: Measured, today: Day): Promise<PlanView> {
  const [client, clients, positions, plans, rates, settings] = await Promise.all([
    getClient(plan.clientId),
    listClients(),
    positionsOfClient(plan.clientId),
    recordsNaming('accountPlan', 'clientId', plan.clientId),
    listRecords('exchangeRate'),
    readTradeSettings(),
  ])
  const units = withUnits(clientTree(clients), plan.clientId)
  const sales = (await Promise.all(units.map((id) => recordsNaming('sale', 'clientId', id)))).flat()
  const people = await getRecords(
    'person',
    positions.map(({ personId }) => personId),
  )
  const currency = settings.reportingCurrency
  const soldMinor = totalOf(salesOfYear(countSales(sales, rates, settings).sales, plan.year, settings))
  const target = plan.target && convertMoney(plan.target, currency, rates, today)
  return {
    client,
    members: new Map(
      positions.flatMap((position) => {
        const person = people.get(position.personId)
        return person === undefined ? [] : [[position.id, { position, person }] as const]
      }),
    ),
    settings,
    soldMinor,
    currency,
    target: targetProgress(target?.ok ? target.value.minor : null, soldMinor, plan.year, settings, today),
    other: surplusPlans(plans).has(plan.id) ? planFor(plans, plan.clientId, plan.year) : null,
  }
}
