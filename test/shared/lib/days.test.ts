import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayOfInstant, DaySchema, daysBetween, isDay } from '#shared/lib/days.ts'

const anyDay = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(day('1900-01-01'), days))

describe('a civil day', () => {
  it.each(['2026-11-23', '2028-02-29', '0001-01-01'])('exists: %s', (text) => {
    expect(isDay(text)).toBe(true)
    expect(DaySchema.parse(text)).toBe(text)
  })

  it.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-1-1',
    '20261123',
    '2026-11-23T10:00',
    '',
    'σήμερα',
  ])('does not exist: %s', (text) => {
    expect(isDay(text)).toBe(false)
    expect(DaySchema.safeParse(text).error?.issues[0]?.message).toBe('invalidDay')
    expect(() => day(text)).toThrow(RangeError)
  })

  it('moves over months, leap days and years', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29')
    expect(addDays(day('2027-02-28'), 1)).toBe('2027-03-01')
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31')
  })

  it('is as far away as it was moved', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  it('sorts as text as it does in time', () => {
    fc.assert(fc.property(anyDay, anyDay, (one, other) => one < other === daysBetween(one, other) > 0))
  })
})

describe('the day of an instant', () => {
  it('depends on the zone', () => {
    const lateEvening = Date.UTC(2026, 10, 23, 22, 30)
    expect(dayOfInstant(lateEvening, 'Europe/Athens')).toBe('2026-11-24')
    expect(dayOfInstant(lateEvening, 'Europe/London')).toBe('2026-11-23')
    expect(dayOfInstant(lateEvening, 'Pacific/Kiritimati')).toBe('2026-11-24')
    expect(dayOfInstant(Date.UTC(2026, 6, 1, 20, 59), 'Europe/Athens')).toBe('2026-07-01')
    expect(dayOfInstant(Date.UTC(2026, 6, 1, 21), 'Europe/Athens')).toBe('2026-07-02')
  })
})
