import { describe, expect, it } from 'vitest'
import {
  clientsWithoutPlan,
  isGoalReached,
  isReviewDue,
  lateActions,
  planFor,
  planProgress,
  planState,
  planYearOf,
  surplusPlans,
  targetProgress,
  withActionTicked,
} from '#shared/domain/portfolio/accountPlanRules.ts'
import { day } from '#shared/lib/days.ts'
import { aClient, anId, aPosition } from '../../builders.ts'
import { aPlan } from './portfolioBuilders.ts'

const TODAY = day('2026-11-23')
const CALENDAR_YEAR = { fiscalYearStartMonth: 1 }
const anAction = (over: object) => ({ id: anId(), text: 'Ενεργειακός έλεγχος', ...over })

describe('an account plan', () => {
  it('has come as far as its objectives on average', () => {
    const objectives = [50, 75, 0].map((reached) => ({ id: anId(), text: 'Νέα αποθήκη', reached }))
    expect(planProgress(aPlan({ objectives }))).toBe(42)
    expect(planProgress(aPlan())).toBeNull()
  })

  it('is late from the day after an open action was due', () => {
    const open = (dueOn: string) => aPlan({ actions: [anAction({ dueOn })] })
    expect(planState(open('2026-11-22'), TODAY)).toBe('late')
    expect(planState(open('2026-11-23'), TODAY)).toBe('running')
    const done = aPlan({ actions: [anAction({ dueOn: '2026-10-01', doneOn: '2026-11-01' })] })
    expect(lateActions(done, TODAY)).toEqual([])
  })

  it('wants its review from the day on, until there was one', () => {
    expect(isReviewDue(aPlan({ reviewOn: '2026-11-23' }), TODAY)).toBe(true)
    expect(isReviewDue(aPlan({ reviewOn: '2026-11-24' }), TODAY)).toBe(false)
    expect(planState(aPlan({ reviewOn: '2026-11-01' }), TODAY)).toBe('reviewDue')
    const reviewed = aPlan({ reviewOn: '2026-11-01', reviewedOn: '2026-11-20' })
    expect(planState(reviewed, TODAY)).toBe('reviewed')
  })

  it('ticks an action today, and opens it again', () => {
    const { actions } = aPlan({ actions: [anAction({}), anAction({})] })
    const [first] = actions
    if (first === undefined) throw new Error('There are two actions')
    const ticked = withActionTicked(actions, first.id, TODAY)
    expect(ticked.map(({ doneOn }) => doneOn)).toEqual([TODAY, null])
    expect(withActionTicked(ticked, first.id, TODAY)).toEqual(actions)
  })
})

describe('one plan for a client and year', () => {
  const client = aClient({ class: 'key' })
  const first = aPlan({ clientId: client.id })
  const second = aPlan({ clientId: client.id })
  const next = aPlan({ clientId: client.id, year: 2027 })

  it('is the one that was made first, on every laptop', () => {
    expect(planFor([second, first, next], client.id, 2026)).toBe(first)
    expect(planFor([second, first, next], client.id, 2028)).toBeNull()
    expect([...surplusPlans([second, first, next])]).toEqual([second.id])
  })

  it('is missed for key clients of today, not for their units', () => {
    const without = aClient({ class: 'key' })
    const unit = aClient({ class: 'key', parentId: without.id })
    const archived = aClient({ class: 'key', archivedOn: TODAY })
    const clients = [client, without, unit, archived, aClient()]
    expect(clientsWithoutPlan(clients, [first], 2026)).toEqual([without.id])
  })

  it('belongs to the fiscal year of the day', () => {
    expect(planYearOf(day('2027-02-10'), { fiscalYearStartMonth: 4 })).toBe(2026)
    expect(planYearOf(day('2027-04-01'), { fiscalYearStartMonth: 4 })).toBe(2027)
  })
})

describe('the target of the year', () => {
  it('is measured by the months that are over; the running one is nobody’s fault', () => {
    expect(targetProgress(1200, 1000, 2026, CALENDAR_YEAR, TODAY)).toEqual({
      reached: 83,
      elapsed: 92,
      isBehind: false,
    })
    expect(targetProgress(1200, 999, 2026, CALENDAR_YEAR, TODAY)?.isBehind).toBe(true)
  })

  it('is not behind before the year begins, and fully due when it is over', () => {
    expect(targetProgress(1200, 0, 2027, CALENDAR_YEAR, TODAY)?.isBehind).toBe(false)
    expect(targetProgress(1200, 1199, 2025, CALENDAR_YEAR, TODAY)).toMatchObject({
      elapsed: 100,
      isBehind: true,
    })
  })

  it('needs a target', () => {
    expect(targetProgress(null, 500, 2026, CALENDAR_YEAR, TODAY)).toBeNull()
    expect(targetProgress(0, 500, 2026, CALENDAR_YEAR, TODAY)).toBeNull()
  })
})

describe('a relationship goal', () => {
  it('is reached when attitude and acquaintance are at least as wished', () => {
    const position = aPosition({ attitude: 'supporter', coverage: 'multiple' })
    expect(isGoalReached({ attitude: 'supporter', coverage: null }, position)).toBe(true)
    expect(isGoalReached({ attitude: 'neutral', coverage: 'brief' }, position)).toBe(true)
    expect(isGoalReached({ attitude: 'champion', coverage: 'brief' }, position)).toBe(false)
    expect(isGoalReached({ attitude: 'neutral', coverage: 'inDepth' }, position)).toBe(false)
  })

  it('is open while the attitude is not known, and unmeasured without either', () => {
    const position = aPosition({ attitude: null, coverage: 'inDepth' })
    expect(isGoalReached({ attitude: 'opponent', coverage: null }, position)).toBe(false)
    expect(isGoalReached({ attitude: null, coverage: null }, position)).toBeNull()
  })
})
