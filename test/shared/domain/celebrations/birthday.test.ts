import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { type LeapDayPolicy, nextBirthday } from '#shared/domain/celebrations/birthday.ts'
import { celebrationsWithin } from '#shared/domain/celebrations/celebration.ts'
import { daysInMonth } from '#shared/domain/people/partialDate.ts'
import { addDays, day, daysBetween } from '#shared/lib/days.ts'
import { aPerson } from '../../builders.ts'

const TODAY = day('2026-11-23')

const anyToday = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1950-01-01'), days))
const anyPolicy = fc.constantFrom<LeapDayPolicy[]>('feb28', 'mar1')
const anyBirthday = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), wish: fc.integer({ min: 1, max: 31 }) })
  .map(({ month, wish }) => ({ day: Math.min(wish, daysInMonth(month, 2000)), month }))

describe('the next birthday', () => {
  it('is today on the day itself', () => {
    expect(nextBirthday({ day: 23, month: 11, year: 1980 }, TODAY)).toEqual({
      day: TODAY,
      inDays: 0,
      turns: 46,
    })
  })

  it('is next year on the day after', () => {
    expect(nextBirthday({ day: 22, month: 11, year: 1980 }, TODAY)).toEqual({
      day: '2027-11-22',
      inDays: 364,
      turns: 47,
    })
  })

  it('has no age without a year, and no day without day and month', () => {
    expect(nextBirthday({ day: 24, month: 11 }, TODAY)).toEqual({ day: '2026-11-24', inDays: 1, turns: null })
    expect(nextBirthday({ month: 11, year: 1980 }, TODAY)).toBeNull()
    expect(nextBirthday({ year: 1980 }, TODAY)).toBeNull()
    expect(nextBirthday(null, TODAY)).toBeNull()
  })

  it('gives no age to somebody not born yet', () => {
    expect(nextBirthday({ day: 24, month: 11, year: 2030 }, TODAY)?.turns).toBeNull()
  })

  it('of 29 February falls on that day in leap years and by the policy in common ones', () => {
    const leapling = { day: 29, month: 2, year: 1988 }
    expect(nextBirthday(leapling, day('2028-02-01'))).toEqual({ day: '2028-02-29', inDays: 28, turns: 40 })
    expect(nextBirthday(leapling, day('2027-02-01'))).toEqual({ day: '2027-02-28', inDays: 27, turns: 39 })
    expect(nextBirthday(leapling, day('2027-02-01'), 'mar1')?.day).toBe('2027-03-01')
    expect(nextBirthday(leapling, day('2027-03-01'), 'mar1')?.inDays).toBe(0)
    expect(nextBirthday(leapling, day('2027-03-01'))?.day).toBe('2028-02-29')
    expect(nextBirthday({ day: 29, month: 2 }, day('2100-02-01'))?.day).toBe('2100-02-28')
  })

  it('is never past and never more than 366 days ahead', () => {
    fc.assert(
      fc.property(anyBirthday, anyToday, anyPolicy, (birthday, today, policy) => {
        const next = nextBirthday(birthday, today, policy)
        expect(next?.inDays).toBeGreaterThanOrEqual(0)
        expect(next?.inDays).toBeLessThanOrEqual(366)
        expect(next && daysBetween(today, next.day)).toBe(next?.inDays)
      }),
    )
  })

  it('turns as many years as have passed since the birth', () => {
    fc.assert(
      fc.property(
        anyBirthday,
        fc.integer({ min: 1, max: 90 }),
        anyToday,
        anyPolicy,
        (birthday, age, today, policy) => {
          const next = nextBirthday(birthday, today, policy)
          const year = Number(next?.day.slice(0, 4)) - age
          expect(nextBirthday({ ...birthday, year }, today, policy)?.turns).toBe(age)
        },
      ),
    )
  })

  it('keeps its month and day wherever the year has them', () => {
    fc.assert(
      fc.property(anyBirthday, anyToday, (birthday, today) => {
        const next = nextBirthday(birthday, today)?.day ?? ''
        const exists = birthday.day <= daysInMonth(birthday.month, Number(next.slice(0, 4)))
        expect([Number(next.slice(5, 7)), Number(next.slice(8))]).toEqual([
          birthday.month,
          exists ? birthday.day : 28,
        ])
      }),
    )
  })
})

describe('the zone of the machine', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Athens'])('%s changes nothing', (other) => {
    process.env['TZ'] = other
    expect(nextBirthday({ day: 24, month: 11, year: 1980 }, TODAY)).toEqual({
      day: '2026-11-24',
      inDays: 1,
      turns: 46,
    })
  })
})

describe('celebrations in the next days', () => {
  const anna = aPerson({ givenName: 'Άννα', birthday: { day: 30, month: 11 } })
  const nikos = aPerson({ givenName: 'Νίκος', birthday: { day: 23, month: 11, year: 1970 } })
  const far = aPerson({ givenName: 'Πέτρος', birthday: { day: 1, month: 12 } })

  it('come soonest first, both ends included', () => {
    const found = celebrationsWithin([anna, far, nikos], TODAY, 7)
    expect(found.map(({ person, inDays }) => [person.givenName, inDays])).toEqual([
      ['Νίκος', 0],
      ['Άννα', 7],
    ])
  })

  it('leave out archived and restricted people', () => {
    const archived = aPerson({ birthday: { day: 24, month: 11 }, archivedOn: day('2026-01-01') })
    const restricted = aPerson({ birthday: { day: 24, month: 11 }, restricted: true })
    expect(celebrationsWithin([archived, restricted], TODAY, 7)).toEqual([])
  })
})
