import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEW_RECORDS, fullerSide, type Holding, mayReplaceUnasked } from '#shared/domain/safety/holdings.ts'

const aHolding = (over: Partial<Holding> = {}): Holding => ({
  clients: 0,
  people: 0,
  interactions: 0,
  records: 0,
  lastChangeAt: null,
  ...over,
})

const anyHolding: fc.Arbitrary<Holding> = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500))
  .map(([clients, people, interactions, others]) =>
    aHolding({ clients, people, interactions, records: clients + people + interactions + others }),
  )

describe('mayReplaceUnasked', () => {
  it('asks before three records take the place of a department', () => {
    const department = aHolding({ clients: 40, people: 120, interactions: 900, records: 1300 })
    expect(mayReplaceUnasked(aHolding({ clients: 3, records: 3 }), department)).toBe(false)
    expect(mayReplaceUnasked(department, aHolding({ clients: 3, records: 3 }))).toBe(true)
  })

  it('asks before all people go, however many other records there are', () => {
    const loser = aHolding({ clients: 100, people: 80, records: 1000 })
    expect(mayReplaceUnasked(aHolding({ clients: 100, people: 0, records: 950 }), loser)).toBe(false)
  })

  it('does not ask because of a few records', () => {
    expect(mayReplaceUnasked(aHolding(), aHolding({ clients: 4, records: FEW_RECORDS - 1 }))).toBe(true)
    expect(mayReplaceUnasked(aHolding(), aHolding({ clients: 4, records: FEW_RECORDS }))).toBe(false)
  })

  it('never lets a side win unasked that has less than half, of two sides it asks for one at most', () => {
    fc.assert(
      fc.property(anyHolding, anyHolding, (one, other) => {
        const isMuchLess = (winner: Holding, loser: Holding): boolean =>
          (['clients', 'people', 'interactions', 'records'] as const).some(
            (part) => winner[part] * 2 < loser[part] && loser[part] >= winner[part] + FEW_RECORDS,
          )
        expect(mayReplaceUnasked(one, other)).toBe(!isMuchLess(one, other))
        // Whoever holds at least as much of everything never needs a question.
        const larger = aHolding({
          clients: Math.max(one.clients, other.clients),
          people: Math.max(one.people, other.people),
          interactions: Math.max(one.interactions, other.interactions),
          records: Math.max(one.records, other.records),
        })
        expect(mayReplaceUnasked(larger, one)).toBe(true)
      }),
    )
  })

  it('goes on asking when the loser holds more, and never begins to when the winner does', () => {
    fc.assert(
      fc.property(anyHolding, anyHolding, fc.nat(1000), (winner, loser, more) => {
        const larger = { ...loser, records: loser.records + more }
        if (!mayReplaceUnasked(winner, loser)) expect(mayReplaceUnasked(winner, larger)).toBe(false)
        const fuller = { ...winner, records: winner.records + more }
        if (mayReplaceUnasked(winner, loser)) expect(mayReplaceUnasked(fuller, loser)).toBe(true)
      }),
    )
  })
})

describe('fullerSide', () => {
  it('is the one with more records; the journal where they hold the same', () => {
    const [small, large] = [aHolding({ records: 3 }), aHolding({ records: 300 })]
    expect(fullerSide({ journal: small, database: large })).toBe('database')
    expect(fullerSide({ journal: large, database: small })).toBe('journal')
    expect(fullerSide({ journal: small, database: small })).toBe('journal')
  })
})
