import { describe, expect, it } from 'vitest'
import { isCurrent, isInDecisionTeam, PositionInputSchema } from '#shared/domain/decisionTeam/position.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aPosition } from '../../builders.ts'

const TODAY = day('2026-11-23')

describe('a position', () => {
  it('is held through the day on which the person leaves', () => {
    expect(isCurrent(aPosition(), TODAY)).toBe(true)
    expect(isCurrent(aPosition({ toDay: TODAY }), TODAY)).toBe(true)
    expect(isCurrent(aPosition({ toDay: addDays(TODAY, -1) }), TODAY)).toBe(false)
  })

  it('belongs to the decision team when it has a part in decisions and is held', () => {
    expect(isInDecisionTeam(aPosition({ decisionRole: 'user' }), TODAY)).toBe(true)
    expect(isInDecisionTeam(aPosition(), TODAY)).toBe(false)
    expect(isInDecisionTeam(aPosition({ decisionRole: 'user', toDay: addDays(TODAY, -1) }), TODAY)).toBe(
      false,
    )
  })

  it('cannot end before it began', () => {
    const input = { clientId: aPosition().clientId, fromDay: TODAY }
    expect(PositionInputSchema.safeParse({ ...input, toDay: TODAY }).success).toBe(true)
    const { error } = PositionInputSchema.safeParse({ ...input, toDay: addDays(TODAY, -1) })
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['toDay'], 'endsBeforeStart'],
    ])
  })
})
