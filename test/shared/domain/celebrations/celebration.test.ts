import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { celebrationsOf, celebrationsWithin } from '#shared/domain/celebrations/celebration.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { anId, aPerson } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')

describe('what a person celebrates', () => {
  const person = aPerson({
    birthday: { day: 23, month: 11, year: 1980 },
    nameDay: { day: 25, month: 11 },
    occasions: [{ id: anId(), label: 'Είκοσι χρόνια', date: { day: 24, month: 11, year: 2006 } }],
  })

  it('is birthday, name day and days of their own, each when it comes next', () => {
    expect(
      celebrationsOf(person, TODAY).map(({ kind, day: on, turns, label }) => [kind, on, turns, label]),
    ).toEqual([
      ['birthday', '2026-11-23', 46, ''],
      ['nameDay', '2026-11-25', null, ''],
      ['occasion', '2026-11-24', 20, 'Είκοσι χρόνια'],
    ])
    expect(celebrationsWithin([person], TODAY, 1).map(({ kind }) => kind)).toEqual(['birthday', 'occasion'])
  })

  it('is nothing where no day is known', () => {
    expect(celebrationsOf(aPerson({ birthday: { year: 1980 }, nameDay: null }), TODAY)).toEqual([])
  })

  it('keeps to the policy of 29 February, on name days too', () => {
    const leapling = aPerson({ nameDay: { day: 29, month: 2 } })
    const on = (policy: 'feb28' | 'mar1') => celebrationsOf(leapling, day('2027-02-01'), policy)[0]?.day
    expect([on('feb28'), on('mar1')]).toEqual(['2027-02-28', '2027-03-01'])
  })
})

describe('celebrations ahead', () => {
  it('keep silent about archived and restricted people, whatever they celebrate', () => {
    const known = { nameDay: { day: 24, month: 11 }, birthday: { day: 23, month: 11 } }
    const silent = [aPerson({ ...known, archivedOn: TODAY }), aPerson({ ...known, restricted: true })]
    expect(celebrationsWithin(silent, TODAY, 366)).toEqual([])
  })

  it('come soonest first and lie within the days asked for', () => {
    const aDate = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) })
    fc.assert(
      fc.property(fc.array(fc.record({ birthday: aDate, nameDay: aDate })), fc.nat(366), (drawn, days) => {
        const found = celebrationsWithin(drawn.map(aPerson), TODAY, days)
        expect(found.map(({ inDays }) => inDays)).toEqual(
          found.map(({ inDays }) => inDays).toSorted((one, other) => one - other),
        )
        for (const { inDays, day: on } of found) {
          expect(inDays).toBeLessThanOrEqual(days)
          expect(on).toBe(addDays(TODAY, inDays))
        }
      }),
    )
  })
})
