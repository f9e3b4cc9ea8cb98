import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#shared/lib/days.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#shared/lib/workingDays.ts'

const FRIDAY = day('2026-11-20')
const SATURDAY = day('2026-11-21')
const MONDAY = day('2026-11-23')

describe('working days', () => {
  it('go from Monday to Friday', () => {
    expect([FRIDAY, SATURDAY, addDays(SATURDAY, 1), MONDAY].map(isWorkingDay)).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('step over the weekend in both directions', () => {
    expect(addWorkingDays(FRIDAY, 1)).toBe(MONDAY)
    expect(addWorkingDays(SATURDAY, 1)).toBe(MONDAY)
    expect(addWorkingDays(MONDAY, -1)).toBe(FRIDAY)
    expect(addWorkingDays(MONDAY, 5)).toBe(addDays(MONDAY, 7))
  })

  it('take a weekend for its Monday when no step is asked for', () => {
    expect(addWorkingDays(SATURDAY, 0)).toBe(MONDAY)
    expect(addWorkingDays(FRIDAY, 0)).toBe(FRIDAY)
  })

  it('are counted without the first day and with the last', () => {
    expect(workingDaysBetween(FRIDAY, MONDAY)).toBe(1)
    expect(workingDaysBetween(MONDAY, FRIDAY)).toBe(0)
  })

  it('are as many between two days as were stepped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const from = addDays(MONDAY, offset)
        const to = addWorkingDays(from, count)
        expect(isWorkingDay(to)).toBe(true)
        expect(workingDaysBetween(from, to)).toBe(count)
      }),
    )
  })
})
