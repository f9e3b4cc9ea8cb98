import { describe, expect, it } from 'vitest'
import { completeFollowUp, FollowUpInputSchema, isOverdue } from '#shared/domain/followUps/followUp.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aFollowUp } from '../../builders.ts'

const TODAY = day('2026-11-23')

describe('a follow-up', () => {
  it('is overdue from the day after its day, while it is open', () => {
    expect(isOverdue(aFollowUp({ dueDay: TODAY }), TODAY)).toBe(false)
    expect(isOverdue(aFollowUp({ dueDay: addDays(TODAY, -1) }), TODAY)).toBe(true)
    expect(isOverdue(aFollowUp({ dueDay: addDays(TODAY, -1), doneOn: TODAY }), TODAY)).toBe(false)
  })

  it('is done once', () => {
    const done = completeFollowUp(aFollowUp(), TODAY)
    expect(done).toMatchObject({ ok: true, value: { doneOn: TODAY } })
    expect(done.ok && completeFollowUp(done.value, addDays(TODAY, 1))).toEqual({
      ok: false,
      error: 'alreadyDone',
    })
  })

  it('needs a title and a day, but no client', () => {
    expect(FollowUpInputSchema.parse({ title: 'Κλήση', dueDay: TODAY })).toMatchObject({
      clientId: null,
      dueTime: null,
    })
    const { error } = FollowUpInputSchema.safeParse({ title: ' ', dueDay: '2026-02-30' })
    expect(error?.issues.map(({ message }) => message)).toEqual(['required', 'invalidDay'])
  })
})
