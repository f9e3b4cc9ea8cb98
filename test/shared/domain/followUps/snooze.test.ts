import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SNOOZE_CHOICES, snoozeDay, snoozeFollowUp } from '#shared/domain/followUps/snooze.ts'
import { addDays, day, daysBetween } from '#shared/lib/days.ts'
import { aFollowUp } from '#test/shared/builders.ts'

const WEDNESDAY = day('2026-11-25')
const MONDAY = day('2026-11-30')

const anyToday = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1950-01-01'), days))

describe('snoozeDay', () => {
  it('counts from today', () => {
    expect(SNOOZE_CHOICES.map((choice) => snoozeDay(WEDNESDAY, choice))).toEqual([
      '2026-11-26',
      '2026-11-28',
      '2026-11-30',
    ])
  })

  it('takes next Monday for a week later on a Monday, and for tomorrow on a Sunday', () => {
    expect(snoozeDay(MONDAY, 'nextMonday')).toBe('2026-12-07')
    expect(snoozeDay(day('2026-11-29'), 'nextMonday')).toBe(MONDAY)
  })

  it('is never today or past, and at most a week ahead', () => {
    fc.assert(
      fc.property(anyToday, fc.constantFrom(...SNOOZE_CHOICES), (today, choice) => {
        const ahead = daysBetween(today, snoozeDay(today, choice))
        expect(ahead).toBeGreaterThanOrEqual(1)
        expect(ahead).toBeLessThanOrEqual(7)
      }),
    )
  })

  it('gives a Monday for next Monday', () => {
    fc.assert(
      fc.property(anyToday, (today) => {
        expect(new Date(`${snoozeDay(today, 'nextMonday')}T00:00:00Z`).getUTCDay()).toBe(1)
      }),
    )
  })
})

describe('snoozeFollowUp', () => {
  it('keeps the time of day, however late it is', () => {
    const late = aFollowUp({ dueDay: day('2026-10-01'), dueTime: '09:30' })
    expect(snoozeFollowUp(late, 'tomorrow', WEDNESDAY)).toEqual({
      ok: true,
      value: { ...late, dueDay: '2026-11-26' },
    })
  })

  it('refuses what is done', () => {
    expect(snoozeFollowUp(aFollowUp({ doneOn: WEDNESDAY }), 'tomorrow', WEDNESDAY)).toEqual({
      ok: false,
      error: 'alreadyDone',
    })
  })
})
