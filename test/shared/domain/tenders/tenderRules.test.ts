import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { participants, shapedNeeds, tenderScore, weightGap } from '#shared/domain/tenders/tenderRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { anId, anInteraction, aPosition } from '#test/shared/builders.ts'
import { aCriterion, aTender } from './aTender.ts'

const TODAY = day('2026-11-23')
const BEGUN = day('2026-06-01')

describe('the weights of the success factors', () => {
  it('should add up to a hundred', () => {
    expect(weightGap([aCriterion({ weight: 60 }), aCriterion({ weight: 40 })])).toBe(0)
    expect(weightGap([aCriterion({ weight: 60 })])).toBe(40)
    expect(weightGap([aCriterion({ weight: 60 }), aCriterion({ weight: 60 })])).toBe(-20)
    expect(weightGap([])).toBeNull()
  })
})

describe('the score', () => {
  const price = aCriterion({ name: 'price', weight: 50, ours: 2, theirs: 5 })
  const service = aCriterion({ name: 'service', weight: 30, ours: 5, theirs: 2 })
  const energy = aCriterion({ name: 'energy', weight: 20, ours: 3, theirs: null })

  it('weighs the factors on which both are scored', () => {
    const score = tenderScore([price, service, energy])
    expect(score.ours).toBeCloseTo((50 * 2 + 30 * 5) / 80)
    expect(score.theirs).toBeCloseTo((50 * 5 + 30 * 2) / 80)
  })

  it('says per factor how far we are from the strongest rival, and which one costs most', () => {
    const score = tenderScore([price, service, energy])
    expect(score.gaps.map(({ gap }) => gap)).toEqual([-3, 3, null])
    expect(score.weakest).toBe(price)
    expect(tenderScore([service]).weakest).toBeNull()
  })

  it('weighs all the same until somebody says more', () => {
    const score = tenderScore([aCriterion({ ours: 2, theirs: 1 }), aCriterion({ ours: 4, theirs: 1 })])
    expect([score.ours, score.theirs]).toEqual([3, 1])
  })

  it('stays between the lowest and the highest points, and does not depend on the order', () => {
    const points = fc.integer({ min: 1, max: 5 })
    const criterion = fc
      .record({ weight: fc.integer({ min: 0, max: 100 }), ours: points, theirs: points })
      .map(aCriterion)
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 8 }), (criteria) => {
        const { ours, theirs } = tenderScore(criteria)
        const reversed = tenderScore(criteria.toReversed())
        for (const [score, all] of [
          [ours, criteria.map((one) => one.ours)],
          [theirs, criteria.map((one) => one.theirs)],
        ] as const) {
          expect(score).toBeGreaterThanOrEqual(Math.min(...all.map(Number)) - 1e-9)
          expect(score).toBeLessThanOrEqual(Math.max(...all.map(Number)) + 1e-9)
        }
        expect(reversed.ours).toBeCloseTo(ours ?? 0)
      }),
    )
  })
})

describe('who takes part', () => {
  const position = aPosition()
  const tender = aTender({ participantIds: [position.id] })
  const talk = (over: Parameters<typeof anInteraction>[0]) =>
    anInteraction({ personIds: [position.personId], day: addDays(TODAY, -10), ...over })
  const spokenOn = (interaction: ReturnType<typeof anInteraction>) =>
    participants(tender, [position], [interaction], BEGUN, TODAY)[0]?.spokenOn

  it('was spoken to when there was a real dealing since the preparation began', () => {
    expect(spokenOn(talk({}))).toBe(addDays(TODAY, -10))
    expect(spokenOn(talk({ day: BEGUN }))).toBe(BEGUN)
  })

  it('was not spoken to by a note, a greeting, an old talk, a planned one, or a talk with somebody else', () => {
    expect(spokenOn(talk({ kind: 'note' }))).toBeNull()
    expect(spokenOn(talk({ isGreeting: true }))).toBeNull()
    expect(spokenOn(talk({ day: addDays(BEGUN, -1) }))).toBeNull()
    expect(spokenOn(talk({ day: addDays(TODAY, 1) }))).toBeNull()
    expect(spokenOn(talk({ personIds: [] }))).toBeNull()
  })

  it('comes first while nobody has spoken to them; who is gone is left out', () => {
    const silent = aPosition()
    const both = aTender({ participantIds: [position.id, aPosition().id, silent.id] })
    const list = participants(both, [position, silent], [talk({})], BEGUN, TODAY)
    expect(list.map((entry) => entry.position.id)).toEqual([silent.id, position.id])
  })
})

describe('the needs', () => {
  it('are counted by who shaped them', () => {
    const needs = [true, false, true].map((isShapedByUs) => ({ id: anId(), text: 'x', isShapedByUs }))
    expect(shapedNeeds(aTender({ needs }))).toEqual({ shaped: 2, all: 3 })
  })
})
