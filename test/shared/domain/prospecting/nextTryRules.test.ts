import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposedNextTry, unansweredInARow } from '#shared/domain/prospecting/nextTryRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { isWorkingDay } from '#shared/lib/workingDays.ts'
import { anAttempt } from './builders.ts'

const MONDAY = day('2026-11-23')
const FRIDAY = day('2026-11-27')
const unanswered = (times: number) =>
  Array.from({ length: times }, (_, index) => anAttempt({ day: addDays(MONDAY, -10 + index) }))

describe('when to try again', () => {
  it('is the next working day after the first call that nobody answered', () => {
    expect(proposedNextTry('noAnswer', [], MONDAY)).toBe('2026-11-24')
    expect(proposedNextTry('noAnswer', [], FRIDAY)).toBe('2026-11-30')
  })

  it('waits longer each time, and no longer than ten working days', () => {
    const days = [0, 1, 2, 3, 4, 9].map((times) => proposedNextTry('noAnswer', unanswered(times), MONDAY))
    expect(days).toEqual(['2026-11-24', '2026-11-25', '2026-11-30', '2026-12-07', '2026-12-07', '2026-12-07'])
  })

  it('begins anew once somebody was reached', () => {
    const before = [...unanswered(3), anAttempt({ day: addDays(MONDAY, -1), result: 'callBack' })]
    expect(unansweredInARow(before)).toBe(0)
    expect(proposedNextTry('noAnswer', before, MONDAY)).toBe('2026-11-24')
  })

  it('is the day they asked for, otherwise the next working day', () => {
    expect(proposedNextTry('callBack', [], MONDAY, day('2026-12-05'))).toBe('2026-12-05')
    expect(proposedNextTry('callBack', [], FRIDAY)).toBe('2026-11-30')
    expect(proposedNextTry('callBack', [], MONDAY, day('2026-11-20'))).toBe('2026-11-24')
  })

  it.each(['interested', 'meeting', 'refused', 'wrongNumber'] as const)('is never after %s', (result) => {
    expect(proposedNextTry(result, unanswered(2), MONDAY, FRIDAY)).toBeNull()
  })

  it('lies ahead, on a working day, and never comes sooner after more calls', () => {
    fc.assert(
      fc.property(fc.nat(1500), fc.nat(12), (offset, times) => {
        const today = addDays(MONDAY, offset)
        const next = proposedNextTry('noAnswer', unanswered(times), today)
        const after = proposedNextTry('noAnswer', unanswered(times + 1), today)
        expect(next !== null && next > today && isWorkingDay(next)).toBe(true)
        expect(after !== null && next !== null && after >= next).toBe(true)
      }),
    )
  })
})
