import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarRange, calendarTitle, stepCalendar } from '#renderer/ui/calendar/calendarRange.ts'
import { addDays, day, daysBetween } from '#shared/lib/days.ts'

const WEDNESDAY = day('2026-11-25')
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1950-01-01'), days))
const anyView = fc.constantFrom('month', 'week', 'agenda')

describe('calendarRange', () => {
  it('is whole weeks of the month, the week, or four weeks from the day', () => {
    expect(calendarRange('month', WEDNESDAY)).toEqual(['2026-10-26', '2026-12-06'])
    expect(calendarRange('week', WEDNESDAY)).toEqual(['2026-11-23', '2026-11-29'])
    expect(calendarRange('agenda', WEDNESDAY)).toEqual(['2026-11-25', '2026-12-22'])
  })

  it('always holds the day, and whole weeks', () => {
    fc.assert(
      fc.property(anyView, anyDay, (view, shown) => {
        const [from, to] = calendarRange(view, shown)
        expect(from <= shown && shown <= to).toBe(true)
        expect((daysBetween(from, to) + 1) % 7).toBe(0)
      }),
    )
  })
})

describe('stepCalendar', () => {
  it('shows what comes next without a gap', () => {
    fc.assert(
      fc.property(anyView, anyDay, (view, shown) => {
        const [, to] = calendarRange(view, shown)
        const [next] = calendarRange(view, stepCalendar(view, shown, 1))
        expect(daysBetween(to, next)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('keeps to the end of a short month', () => {
    expect(stepCalendar('month', day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(stepCalendar('agenda', WEDNESDAY, -1)).toBe('2026-10-28')
  })
})

describe('calendarTitle', () => {
  it('speaks both languages', () => {
    expect(calendarTitle('month', WEDNESDAY, 'el-GR')).toBe('Νοέμβριος 2026')
    expect(calendarTitle('month', WEDNESDAY, 'en-GB')).toBe('November 2026')
    expect(calendarTitle('week', WEDNESDAY, 'en-GB')).toMatch(/^23\s*–\s*29 November 2026$/)
  })
})
