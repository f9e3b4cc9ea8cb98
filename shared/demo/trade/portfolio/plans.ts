import { type AccountPlan, AccountPlanSchema } from '#shared/domain/portfolio/accountPlan.ts'
import { dayFrom, workingDayFrom } from '../../demoDays.ts'
import type { TradeDemoContext } from '../tradeDemo.ts'
import { clientOf } from './clientOf.ts'
import { type Both, type PlanPlot, planPlots, reviewedPlan } from './planPlots.ts'

const CENTS = 100
/** The review of the year before was held in its last weeks. */
const LAST_REVIEW = '12-10'

/** A plan for each key client and this year; one of the year before, with its review. */
export function demoPlans(context: TradeDemoContext): readonly AccountPlan[] {
  return [...planPlots.map((plot) => planOfThisYear(plot, context)), planOfLastYear(context)]
}

function planOfThisYear(plot: PlanPlot, context: TradeDemoContext): AccountPlan {
  const { today, newId, specialists } = context
  const client = clientOf(context, plot.of)
  return AccountPlanSchema.parse({
    id: newId('accountPlan'),
    clientId: client.id,
    year: yearOf(today),
    target: { minor: plot.euros * CENTS, currency: 'EUR' },
    objectives: plot.objectives.map(([text, measure, reached]) => {
      return { id: newId('accountPlan'), text: say(context, text), measure: say(context, measure), reached }
    }),
    relationshipGoals: plot.goals.map(([role, text, attitude, coverage]) => ({
      id: newId('accountPlan'),
      positionId:
        context.positions.find(
          (position) =>
            position.clientId === client.id && position.decisionRole === role && position.toDay === null,
        )?.id ?? null,
      text: say(context, text),
      attitude,
      coverage,
    })),
    actions: plot.actions.map(([text, specialist, dueDay, doneDay]) => ({
      id: newId('accountPlan'),
      text: say(context, text),
      owner: specialist === null ? '' : (specialists[specialist]?.name ?? ''),
      dueOn: workingDayFrom(today, dueDay),
      doneOn: doneDay === null ? null : workingDayFrom(today, doneDay),
    })),
    reviewOn: dayFrom(today, plot.reviewDay),
  })
}

function planOfLastYear(context: TradeDemoContext): AccountPlan {
  const { newId, today } = context
  const year = yearOf(today) - 1
  const [text, measure, reached] = reviewedPlan.objective
  return AccountPlanSchema.parse({
    id: newId('accountPlan'),
    clientId: clientOf(context, reviewedPlan.of).id,
    year,
    target: { minor: reviewedPlan.euros * CENTS, currency: 'EUR' },
    objectives: [
      { id: newId('accountPlan'), text: say(context, text), measure: say(context, measure), reached },
    ],
    actions: [
      {
        id: newId('accountPlan'),
        text: say(context, reviewedPlan.action),
        owner: context.specialists[2]?.name ?? '',
        dueOn: `${year}-02-28`,
        doneOn: `${year}-02-24`,
      },
    ],
    reviewOn: `${year}-${LAST_REVIEW}`,
    reviewedOn: `${year}-${LAST_REVIEW}`,
    review: say(context, reviewedPlan.review),
  })
}

function say({ language }: TradeDemoContext, [el, en]: Both): string {
  return language === 'el' ? el : en
}

function yearOf(today: string): number {
  return Number(today.slice(0, 4))
}
