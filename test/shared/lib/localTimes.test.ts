import { describe, expect, it } from 'vitest'
import { day } from '#shared/lib/days.ts'
import { atTime, dayOf, localTimeOf, LocalTimeSchema, minutesBetween } from '#shared/lib/localTimes.ts'

const at = (text: string) => LocalTimeSchema.parse(text)

describe('a local time', () => {
  it('is what a clock in the zone shows, minutes cut', () => {
    expect(localTimeOf(Date.parse('2026-11-25T07:30:59.999Z'), 'Europe/Athens')).toBe('2026-11-25T09:30')
    expect(localTimeOf(Date.parse('2026-11-25T23:30:00Z'), 'Europe/Athens')).toBe('2026-11-26T01:30')
  })

  it('follows summer time', () => {
    expect(localTimeOf(Date.parse('2026-03-29T00:59:00Z'), 'Europe/Athens')).toBe('2026-03-29T02:59')
    expect(localTimeOf(Date.parse('2026-03-29T01:00:00Z'), 'Europe/Athens')).toBe('2026-03-29T04:00')
  })

  it('has a day and a distance on the clock', () => {
    expect(dayOf(atTime(day('2026-11-25'), '09:00'))).toBe('2026-11-25')
    expect(minutesBetween(at('2026-11-25T23:50'), at('2026-11-26T00:10'))).toBe(20)
    expect(minutesBetween(at('2026-11-26T00:10'), at('2026-11-25T23:50'))).toBe(-20)
  })

  it.each(['2026-11-25', '2026-02-30T09:00', '2026-11-25T24:00', '2026-11-25T9:00', '2026-11-25T09:00T', ''])(
    'is not %j',
    (text) => {
      expect(LocalTimeSchema.safeParse(text).success).toBe(false)
    },
  )
})
