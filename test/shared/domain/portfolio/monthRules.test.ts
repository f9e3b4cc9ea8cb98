import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  fiscalYearOf,
  lastDayOf,
  monthOf,
  monthsOfFiscalYear,
  monthsSoFar,
} from '#shared/domain/portfolio/monthRules.ts'
import { MonthSchema } from '#shared/domain/portfolio/sale.ts'
import { addDays, day } from '#shared/lib/days.ts'

const month = (text: string) => MonthSchema.parse(text)
const anyMonth = fc
  .record({ year: fc.integer({ min: 1990, max: 2190 }), number: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, number }) => month(`${year}-${String(number).padStart(2, '0')}`))
const anyStart = fc.integer({ min: 1, max: 12 })

describe('months', () => {
  it('go on over the end of a year and back again', () => {
    expect(addMonths(month('2026-11'), 3)).toBe('2027-02')
    expect(addMonths(month('2026-01'), -1)).toBe('2025-12')
  })

  it('end on the last day of the calendar, leap years too', () => {
    expect(lastDayOf(month('2028-02'))).toBe('2028-02-29')
    expect(lastDayOf(month('2026-12'))).toBe('2026-12-31')
  })

  it('hold their own last day, and the day after it is in the next month', () => {
    fc.assert(
      fc.property(anyMonth, (one) => {
        expect(monthOf(lastDayOf(one))).toBe(one)
        expect(monthOf(addDays(lastDayOf(one), 1))).toBe(addMonths(one, 1))
      }),
    )
  })
})

describe('the fiscal year', () => {
  it.each([
    ['2026-03', 4, 2025],
    ['2026-04', 4, 2026],
    ['2027-03', 4, 2026],
    ['2026-01', 1, 2026],
    ['2026-12', 1, 2026],
    ['2026-11', 12, 2025],
    ['2026-12', 12, 2026],
  ])('of %s with a start in month %i is that of %i', (text, start, year) => {
    expect(fiscalYearOf(month(text), start)).toBe(year)
  })

  it('has exactly the twelve months that belong to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2190 }), anyStart, (year, start) => {
        const months = monthsOfFiscalYear(year, start)
        expect(new Set(months).size).toBe(12)
        expect(months.every((one) => fiscalYearOf(one, start) === year)).toBe(true)
        expect(fiscalYearOf(addMonths(months[0] ?? month('2000-01'), -1), start)).toBe(year - 1)
        expect(fiscalYearOf(addMonths(months[11] ?? month('2000-01'), 1), start)).toBe(year + 1)
      }),
    )
  })

  it('has so many months behind it today', () => {
    const today = day('2026-11-23')
    expect(monthsSoFar(2026, 4, today)).toHaveLength(8)
    expect(monthsSoFar(2025, 4, today)).toHaveLength(12)
    expect(monthsSoFar(2027, 1, today)).toEqual([])
  })
})
