import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import {
  backPlan,
  nextTenderStep,
  preparationStart,
  stepsToPlan,
} from '#shared/domain/tenders/backPlanRules.ts'
import { TENDER_STEPS } from '#shared/domain/tenders/tender.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aTender } from './aTender.ts'

const TODAY = day('2026-11-23')
const usual = usualTradeSettings()

describe('the beginning of the preparation', () => {
  it('lies nine months before the deadline, or as many as are set', () => {
    const tender = aTender({ deadline: day('2027-08-15') })
    expect(preparationStart(tender, usual)).toBe('2026-11-15')
    expect(preparationStart(tender, { tenderLeadMonths: 3 })).toBe('2027-05-15')
  })

  it('stays in its month where that has no such day', () => {
    expect(preparationStart(aTender({ deadline: day('2027-05-31') }), { tenderLeadMonths: 3 })).toBe(
      '2027-02-28',
    )
  })
})

describe('the back-plan', () => {
  it('goes from knowing who takes part to handing in on the deadline itself', () => {
    const plan = backPlan(aTender({ deadline: day('2027-08-23') }), usual, TODAY)
    expect(plan.map(({ step }) => step)).toEqual(TENDER_STEPS)
    expect(plan.map(({ day }) => day)).toEqual([
      '2026-12-25',
      '2027-02-26',
      '2027-03-31',
      '2027-05-11',
      '2027-07-13',
      '2027-08-09',
      '2027-08-23',
    ])
    expect(plan.some(({ isLate }) => isLate)).toBe(false)
  })

  it('squeezes what is left between today and the deadline once a step is late', () => {
    const deadline = addDays(TODAY, 30)
    const plan = backPlan(aTender({ deadline }), usual, TODAY)
    expect(plan[0]).toMatchObject({ step: 'participants', isLate: true, day: '2026-11-27' })
    expect(plan.at(-1)).toMatchObject({ step: 'handIn', isLate: false, day: deadline })
  })

  it('leaves what is done where it was, and gives the whole time to what is not', () => {
    const tender = aTender({
      deadline: addDays(TODAY, 20),
      doneSteps: ['participants', 'needs', 'factors', 'references'],
    })
    const plan = backPlan(tender, usual, TODAY)
    expect(plan.filter(({ isDone }) => isDone)).toHaveLength(4)
    expect(plan[3]?.day).toBe(plan[3]?.plannedDay)
    expect(plan.slice(4).map(({ day }) => day)).toEqual(['2026-12-04', '2026-12-10', '2026-12-13'])
    expect(nextTenderStep(plan)?.step).toBe('draft')
  })

  it('puts everything on the deadline when that has passed', () => {
    const deadline = addDays(TODAY, -3)
    const plan = backPlan(aTender({ deadline }), usual, TODAY)
    expect(new Set(plan.map(({ day }) => day))).toEqual(new Set([deadline]))
    expect(plan.every(({ isLate }) => isLate)).toBe(true)
  })

  it('never goes backwards, never asks for a past day, and ends on the deadline', () => {
    const someSteps = fc.subarray([...TENDER_STEPS])
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 36 }),
        someSteps,
        (ahead, tenderLeadMonths, doneSteps) => {
          const deadline = addDays(TODAY, ahead)
          const plan = backPlan(aTender({ deadline, doneSteps }), { tenderLeadMonths }, TODAY)
          const left = plan.filter(({ isDone }) => !isDone)
          expect(left.map(({ day }) => day)).toEqual(left.map(({ day }) => day).toSorted())
          for (const { day } of left) {
            expect(day >= TODAY).toBe(true)
            expect(day <= deadline).toBe(true)
          }
          expect(plan.at(-1)?.day).toBe(deadline)
        },
      ),
    )
  })

  it('makes follow-ups only of what is left and has none yet', () => {
    const plan = backPlan(aTender({ doneSteps: ['participants'] }), usual, TODAY)
    expect(stepsToPlan(plan, ['needs', 'something else']).map(({ step }) => step)).toEqual(
      TENDER_STEPS.slice(2),
    )
  })
})
