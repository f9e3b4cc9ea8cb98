import { describe, expect, it } from 'vitest'
import { daysInMonth, PartialDateSchema } from '#shared/domain/people/partialDate.ts'

const codesOf = (date: unknown) =>
  PartialDateSchema.safeParse(date).error?.issues.map(({ message }) => message) ?? []

describe('a date of which parts may be unknown', () => {
  it.each([
    { day: 25, month: 11, year: 1975 },
    { day: 25, month: 11 },
    { month: 11, year: 1975 },
    { month: 11 },
    { year: 1975 },
    { day: 29, month: 2 },
    { day: 29, month: 2, year: 1984 },
  ])('may be %o', (date) => {
    expect(PartialDateSchema.parse(date)).toEqual(date)
  })

  it.each([
    [{}, 'required'],
    [{ day: 25 }, 'dayWithoutMonth'],
    [{ day: 25, year: 1975 }, 'dayWithoutMonth'],
    [{ day: 31, month: 4 }, 'noSuchDay'],
    [{ day: 30, month: 2 }, 'noSuchDay'],
    [{ day: 29, month: 2, year: 1985 }, 'noSuchDay'],
    [{ day: 29, month: 2, year: 1900 }, 'noSuchDay'],
    [{ day: 32, month: 1 }, 'invalidDay'],
    [{ month: 13 }, 'invalidMonth'],
    [{ year: 75 }, 'invalidYear'],
  ])('cannot be %o', (date, code) => {
    expect(codesOf(date)).toContain(code)
  })
})

describe('the days of a month', () => {
  it('know the leap years of the Gregorian calendar', () => {
    expect([2024, 2025, 1900, 2000].map((year) => daysInMonth(2, year))).toEqual([29, 28, 28, 29])
    expect([1, 4, 6, 9, 11, 12].map((month) => daysInMonth(month, 2026))).toEqual([31, 30, 30, 30, 30, 31])
  })
})
