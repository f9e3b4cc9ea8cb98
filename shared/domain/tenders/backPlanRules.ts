import { Temporal } from 'temporal-polyfill'
import type { TradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { addDays, type Day, daysBetween } from '#shared/lib/days.ts'
import { isWorkingDay } from '#shared/lib/workingDays.ts'
import { type Tender, TENDER_STEPS, type TenderStep } from './tender.ts'

/** By which part of the time each step is done: the people and the needs early, so that the offer is only written down. */
const DONE_BY = {
  participants: 0.12,
  needs: 0.35,
  factors: 0.47,
  references: 0.62,
  draft: 0.85,
  approval: 0.95,
  handIn: 1,
} as const satisfies Readonly<Record<TenderStep, number>>

/** One step of the preparation, with the day by which it should be done. */
export interface PlannedStep {
  readonly step: TenderStep
  /** Today or later for what is still to do, as long as the deadline has not passed. */
  readonly day: Day
  /** The day it would have had, had everything gone as planned. */
  readonly plannedDay: Day
  readonly isDone: boolean
  /** True for a step that is still to do although its planned day has passed. */
  readonly isLate: boolean
}

type Lead = Pick<TradeSettings, 'tenderLeadMonths'>

/** The day on which the preparation begins: so many months before the deadline (usually nine). */
export function preparationStart({ deadline }: Pick<Tender, 'deadline'>, { tenderLeadMonths }: Lead): Day {
  const start = Temporal.PlainDate.from(deadline).subtract({ months: tenderLeadMonths })
  return start.toString() as Day // PlainDate.toString() is YYYY-MM-DD for the years we accept
}

/**
 * The preparation, planned back from the deadline: know who takes part, shape the needs, score the success factors,
 * gather references and team, draft the offer, have it approved, hand it in. As soon as a step is late, because the
 * preparation began late or stood still, everything that is left is squeezed into the days from today to the deadline.
 */
export function backPlan(
  tender: Pick<Tender, 'deadline' | 'doneSteps'>,
  settings: Lead,
  today: Day,
): readonly PlannedStep[] {
  const { deadline, doneSteps } = tender
  const start = preparationStart(tender, settings)
  const planned = TENDER_STEPS.map((step) => {
    const plannedDay = dayAt(start, deadline, DONE_BY[step])
    const isDone = doneSteps.includes(step)
    return { step, plannedDay, isDone, isLate: !isDone && plannedDay < today }
  })
  const left = planned.filter(({ isDone }) => !isDone)
  const first = left[0]
  if (first === undefined || left.every(({ isLate }) => !isLate))
    return planned.map((entry) => ({ ...entry, day: entry.plannedDay }))
  const before = DONE_BY[TENDER_STEPS[TENDER_STEPS.indexOf(first.step) - 1] ?? 'participants']
  const from = first.step === 'participants' ? 0 : before
  const begin = today > deadline ? deadline : today
  return planned.map((entry) => ({
    ...entry,
    day: entry.isDone ? entry.plannedDay : dayAt(begin, deadline, (DONE_BY[entry.step] - from) / (1 - from)),
  }))
}

/** The tender with a step ticked, or open again; the steps keep their order. */
export function withStep(tender: Tender, step: TenderStep, isDone: boolean): Tender {
  const doneSteps = TENDER_STEPS.filter((known) =>
    known === step ? isDone : tender.doneSteps.includes(known),
  )
  return { ...tender, doneSteps }
}

/** True for the code of a step, as a follow-up carries it. */
export function isTenderStep(code: string): code is TenderStep {
  return (TENDER_STEPS as readonly string[]).includes(code)
}

/** The next step that is to be done; null when all are. */
export function nextTenderStep(plan: readonly PlannedStep[]): PlannedStep | null {
  return plan.find(({ isDone }) => !isDone) ?? null
}

/** The steps for which follow-ups are to be made: still to do, and without an open follow-up of their own. */
export function stepsToPlan(
  plan: readonly PlannedStep[],
  openSteps: readonly string[],
): readonly PlannedStep[] {
  return plan.filter(({ step, isDone }) => !isDone && !openSteps.includes(step))
}

/** A day between two others; weekends go back to Friday, but never before the first day. The end stays what it is. */
function dayAt(from: Day, to: Day, share: number): Day {
  if (share >= 1) return to
  const exact = addDays(from, Math.round(daysBetween(from, to) * share))
  let found = exact
  while (!isWorkingDay(found)) found = addDays(found, -1)
  return found < from ? exact : found
}
