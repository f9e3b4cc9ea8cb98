import { describe, expect, it } from 'vitest'
import { aPosition } from '#test/shared/builders.ts'
import { leavePosition } from '#shared/domain/decisionTeam/leavePosition.ts'
import { day } from '#shared/lib/days.ts'

describe('leavePosition', () => {
  it('ends the position on a day, also on its first', () => {
    const position = aPosition({ fromDay: day('2024-01-01') })
    expect(leavePosition(position, day('2024-01-01'))).toMatchObject({
      ok: true,
      value: { toDay: '2024-01-01' },
    })
    expect(leavePosition(aPosition(), day('2024-01-01'))).toMatchObject({ ok: true })
  })

  it('is refused before it began', () => {
    const position = aPosition({ fromDay: day('2024-01-02') })
    expect(leavePosition(position, day('2024-01-01'))).toEqual({ ok: false, error: 'endsBeforeStart' })
  })
})
