import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { ATTITUDES, COVERAGES, type Position } from '#shared/domain/decisionTeam/position.ts'
import type { Day } from '#shared/lib/days.ts'
import type { AccountPlan, AccountPlanId, PlanAction, RelationshipGoal } from './accountPlan.ts'
import { fiscalYearOf, monthOf, monthsSoFar } from './monthRules.ts'
import type { TradeSettings } from './tradeSettings.ts'

/** Where an account plan stands. */
export type PlanState = 'late' | 'reviewDue' | 'running' | 'reviewed'

/** Late actions come before a review that is due; what has been reviewed is closed. */
export function planState(plan: AccountPlan, today: Day): PlanState {
  if (plan.reviewedOn !== null) return 'reviewed'
  if (lateActions(plan, today).length > 0) return 'late'
  return isReviewDue(plan, today) ? 'reviewDue' : 'running'
}

/** How far the objectives have come on average, in whole percent; null without objectives. */
export function planProgress({ objectives }: Pick<AccountPlan, 'objectives'>): number | null {
  if (objectives.length === 0) return null
  return Math.round(objectives.reduce((sum, { reached }) => sum + reached, 0) / objectives.length)
}

/** What should have been done before today; the day itself is still in time. */
export function lateActions({ actions }: Pick<AccountPlan, 'actions'>, today: Day): readonly PlanAction[] {
  return actions.filter(({ dueOn, doneOn }) => doneOn === null && dueOn !== null && dueOn < today)
}

/** True from the day of the review on, until there was one. */
export function isReviewDue(
  { reviewOn, reviewedOn }: Pick<AccountPlan, 'reviewOn' | 'reviewedOn'>,
  today: Day,
): boolean {
  return reviewedOn === null && reviewOn !== null && reviewOn <= today
}

/** The actions with one of them ticked today, or opened again. */
export function withActionTicked(
  actions: readonly PlanAction[],
  id: PlanAction['id'],
  today: Day,
): readonly PlanAction[] {
  return actions.map((action) =>
    action.id === id ? { ...action, doneOn: action.doneOn === null ? today : null } : action,
  )
}

/** The fiscal year in which a day lies: that of a new plan. */
export function planYearOf(
  today: Day,
  { fiscalYearStartMonth }: Pick<TradeSettings, 'fiscalYearStartMonth'>,
): number {
  return fiscalYearOf(monthOf(today), fiscalYearStartMonth)
}

/** The plan of a client for a year: there is one. Should two laptops have made one each, the earlier holds. */
export function planFor(plans: readonly AccountPlan[], clientId: ClientId, year: number): AccountPlan | null {
  return (
    plans
      .filter((plan) => plan.clientId === clientId && plan.year === year)
      .toSorted(byId)
      .at(0) ?? null
  )
}

/** The plans that another one for the same client and year already stands in the way of. */
export function surplusPlans(plans: readonly AccountPlan[]): ReadonlySet<AccountPlanId> {
  return new Set(
    plans.filter((plan) => planFor(plans, plan.clientId, plan.year) !== plan).map(({ id }) => id),
  )
}

/** Key clients that have no plan for a year yet; units are planned with their parent. */
export function clientsWithoutPlan(
  clients: readonly Pick<Client, 'id' | 'class' | 'archivedOn' | 'parentId'>[],
  plans: readonly AccountPlan[],
  year: number,
): readonly ClientId[] {
  return clients
    .filter((client) => client.class === 'key' && client.archivedOn === null && client.parentId === null)
    .map(({ id }) => id)
    .filter((id) => planFor(plans, id, year) === null)
}

/** How sales stand against the target of the year. */
export interface TargetProgress {
  /** Whole percent of the target. */
  readonly reached: number
  /** Whole percent of the year that has begun, by months. */
  readonly elapsed: number
  /** Behind when the share of the target is smaller than that of the months that are over. */
  readonly isBehind: boolean
}

/**
 * Sales of the fiscal year, branches included, against the target; both in minor units of one currency. null while
 * there is no target.
 */
export function targetProgress(
  targetMinor: number | null,
  soldMinor: number,
  year: number,
  { fiscalYearStartMonth }: Pick<TradeSettings, 'fiscalYearStartMonth'>,
  today: Day,
): TargetProgress | null {
  if (targetMinor === null || targetMinor <= 0) return null
  const begun = monthsSoFar(year, fiscalYearStartMonth, today).length
  const isOver = planYearOf(today, { fiscalYearStartMonth }) > year
  // The month that is running is not counted against anybody.
  const monthsOver = isOver ? 12 : Math.max(0, begun - 1)
  return {
    reached: Math.round((soldMinor / targetMinor) * 100),
    elapsed: Math.round((begun / 12) * 100),
    isBehind: soldMinor * 12 < targetMinor * monthsOver,
  }
}

/** How a relationship goal stands beside what is known of the position; null where it names no measure. */
export function isGoalReached(
  goal: Pick<RelationshipGoal, 'attitude' | 'coverage'>,
  position: Pick<Position, 'attitude' | 'coverage'>,
): boolean | null {
  if (goal.attitude === null && goal.coverage === null) return null
  return (
    (goal.attitude === null || rank(ATTITUDES, position.attitude) >= rank(ATTITUDES, goal.attitude)) &&
    (goal.coverage === null || rank(COVERAGES, position.coverage) >= rank(COVERAGES, goal.coverage))
  )
}

/** Nothing known is the lowest rank. */
function rank<Code extends string>(scale: readonly Code[], code: Code | null): number {
  return code === null ? -1 : scale.indexOf(code)
}

function byId(one: AccountPlan, other: AccountPlan): number {
  return one.id < other.id ? -1 : 1
}
