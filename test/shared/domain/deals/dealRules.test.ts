import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEAL_STAGES, DealSchema } from '#shared/domain/deals/deal.ts'
import {
  effectiveProbability,
  isClosed,
  movedTo,
  settledDeal,
  staleness,
  weightedValue,
} from '#shared/domain/deals/dealRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aDeal, euros } from './aDeal.ts'

const TODAY = day('2026-11-23')
const stages = fc.constantFrom(...DEAL_STAGES)

describe('the probability of a deal', () => {
  it('is the usual one of its stage until somebody estimates', () => {
    expect(effectiveProbability(aDeal({ stage: 'needs' }))).toBe(30)
    expect(effectiveProbability(aDeal({ stage: 'needs', probability: 80 }))).toBe(80)
    expect(effectiveProbability(aDeal({ stage: 'needs', probability: 0 }))).toBe(0)
  })

  it('is certain once it is decided, whatever was estimated', () => {
    expect(effectiveProbability(aDeal({ stage: 'won', probability: 40 }))).toBe(100)
    expect(effectiveProbability(aDeal({ stage: 'lost', probability: 40 }))).toBe(0)
  })

  it('weighs the value in whole minor units and in its own currency', () => {
    expect(weightedValue(aDeal({ value: { minor: 1001, currency: 'USD' }, probability: 50 }))).toEqual({
      minor: 501,
      currency: 'USD',
    })
    expect(weightedValue(aDeal({ value: null }))).toBeNull()
  })

  it('never makes a deal worth more than its value', () => {
    fc.assert(
      fc.property(
        stages,
        fc.option(fc.integer({ min: 0, max: 100 })),
        fc.nat(),
        (stage, probability, minor) => {
          const weighted = weightedValue(aDeal({ stage, probability, value: { minor, currency: 'EUR' } }))
          expect(weighted?.minor).toBeGreaterThanOrEqual(0)
          expect(weighted?.minor).toBeLessThanOrEqual(minor)
        },
      ),
    )
  })
})

describe('moving a deal', () => {
  it('closes it today with the reason', () => {
    const won = movedTo(aDeal({ stage: 'negotiation' }), 'won', ' Ο χρόνος απόκρισης έπεισε ', TODAY)
    expect(won).toMatchObject({
      ok: true,
      value: { stage: 'won', closedOn: TODAY, outcome: 'Ο χρόνος απόκρισης έπεισε' },
    })
  })

  it('asks for the reason when it is won or lost', () => {
    const deal = aDeal({ stage: 'negotiation', outcome: 'an old one' })
    expect(movedTo(deal, 'lost', '  ', TODAY)).toEqual({ ok: false, error: 'reasonMissing' })
    expect(movedTo(deal, 'won', null, TODAY)).toEqual({ ok: false, error: 'reasonMissing' })
  })

  it('opens it again without the day, and keeps what was learned', () => {
    const lost = aDeal({ stage: 'lost', closedOn: addDays(TODAY, -90), outcome: 'The price' })
    expect(movedTo(lost, 'contact', null, TODAY)).toMatchObject({
      value: { stage: 'contact', closedOn: null, outcome: 'The price' },
    })
  })

  it('drops an estimate that was made for another stage', () => {
    const moved = movedTo(aDeal({ stage: 'needs', probability: 80 }), 'proposal', null, TODAY)
    expect(moved).toMatchObject({ value: { probability: null } })
  })

  it('refuses the stage it is in', () => {
    expect(movedTo(aDeal({ stage: 'won' }), 'won', 'again', TODAY)).toEqual({ ok: false, error: 'sameStage' })
  })

  it('always leaves a day on decided deals and none on open ones, and a row that is valid', () => {
    fc.assert(
      fc.property(fc.array(stages, { maxLength: 12 }), (path) => {
        let deal = aDeal()
        for (const stage of path) {
          const moved = movedTo(deal, stage, 'because', TODAY)
          if (moved.ok) deal = moved.value
          expect(isClosed(deal)).toBe(deal.closedOn !== null)
          expect(DealSchema.safeParse(deal).success).toBe(true)
        }
      }),
    )
  })

  it('settles a stage that was changed in a form in the same way, once', () => {
    const filledIn = aDeal({ stage: 'won' })
    const settled = settledDeal(filledIn, TODAY)
    expect(settled.closedOn).toBe(TODAY)
    expect(settledDeal(settled, addDays(TODAY, 5))).toBe(settled)
    expect(settledDeal({ ...settled, stage: 'needs' }, TODAY).closedOn).toBeNull()
  })
})

describe('a deal that stands still', () => {
  it('says so when the day of the decision has passed, and not on that day', () => {
    const deal = aDeal({ stage: 'needs', expectedOn: TODAY })
    expect(staleness(deal, TODAY, TODAY)).toBeNull()
    expect(staleness(deal, TODAY, addDays(TODAY, 1))).toBe('dayPassed')
  })

  it('goes cold sooner the nearer the decision is', () => {
    const lastDealing = addDays(TODAY, -20)
    expect(staleness(aDeal({ stage: 'negotiation' }), lastDealing, TODAY)).toBe('cold')
    expect(staleness(aDeal({ stage: 'contact' }), lastDealing, TODAY)).toBeNull()
  })

  it('does not count silence from before it was opened', () => {
    const fresh = aDeal({ stage: 'negotiation', openedOn: addDays(TODAY, -3) })
    expect(staleness(fresh, addDays(TODAY, -200), TODAY)).toBeNull()
    expect(staleness(aDeal({ openedOn: addDays(TODAY, -61) }), null, TODAY)).toBe('cold')
  })

  it('is over once it is decided', () => {
    const won = aDeal({ stage: 'won', expectedOn: addDays(TODAY, -100), value: euros(10) })
    expect(staleness(won, null, TODAY)).toBeNull()
  })
})
