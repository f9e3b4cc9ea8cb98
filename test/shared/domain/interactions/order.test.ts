import { describe, expect, it } from 'vitest'
import { anInteraction } from '#test/shared/builders.ts'
import { newestFirst } from '#shared/domain/interactions/order.ts'
import { day } from '#shared/lib/days.ts'

describe('newestFirst', () => {
  it('orders by day, then time, then what was written later', () => {
    const first = anInteraction({ day: day('2026-11-20'), time: '17:30' })
    const second = anInteraction({ day: day('2026-11-20'), time: '09:00' })
    const third = anInteraction({ day: day('2026-11-20') })
    const writtenLater = anInteraction({ day: day('2026-11-20') })
    const older = anInteraction({ day: day('2026-11-01'), time: '23:00' })
    const expected = [first, second, writtenLater, third, older]
    expect([older, third, first, writtenLater, second].toSorted(newestFirst)).toEqual(expected)
    expect(newestFirst(first, first)).toBe(0)
  })
})
