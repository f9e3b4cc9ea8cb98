import { describe, expect, it } from 'vitest'
import { aFollowUp, anId, anInteraction } from '#test/shared/builders.ts'
import { FollowUpIdSchema } from '#shared/domain/followUps/followUp.ts'
import {
  followUpOfNextStep,
  moveFollowUp,
  reopenFollowUp,
  updateFollowUp,
} from '#shared/domain/followUps/followUpRules.ts'
import { addDays, day } from '#shared/lib/days.ts'

const TODAY = day('2026-11-23')

describe('a next step', () => {
  it('becomes an open follow-up with the same client and people that knows its origin', () => {
    const interaction = anInteraction()
    const id = FollowUpIdSchema.parse(anId())
    expect(followUpOfNextStep(id, interaction, { title: 'Προσφορά', dueDay: TODAY })).toEqual({
      id,
      clientId: interaction.clientId,
      personIds: interaction.personIds,
      title: 'Προσφορά',
      dueDay: TODAY,
      dueTime: null,
      doneOn: null,
      interactionId: interaction.id,
      about: null,
      step: '',
    })
  })
})

describe('reopenFollowUp', () => {
  it('opens what was done, and refuses what is open', () => {
    expect(reopenFollowUp(aFollowUp({ doneOn: TODAY }))).toMatchObject({ ok: true, value: { doneOn: null } })
    expect(reopenFollowUp(aFollowUp())).toEqual({ ok: false, error: 'notDone' })
  })
})

describe('moveFollowUp', () => {
  it('keeps the time of day, and refuses what is done', () => {
    const moved = moveFollowUp(aFollowUp({ dueTime: '10:00' }), TODAY)
    expect(moved).toMatchObject({ ok: true, value: { dueDay: TODAY, dueTime: '10:00' } })
    expect(moveFollowUp(aFollowUp({ doneOn: TODAY }), TODAY)).toEqual({ ok: false, error: 'alreadyDone' })
  })
})

describe('updateFollowUp', () => {
  it('marks as done today, keeps the day on which it was done, and opens again', () => {
    const open = aFollowUp()
    const { id: _id, doneOn: _doneOn, ...input } = { ...open, title: 'Επίσκεψη' }
    const done = updateFollowUp(open, input, true, TODAY)
    expect(done).toEqual({ ...open, title: 'Επίσκεψη', doneOn: TODAY })
    expect(updateFollowUp(done, input, true, addDays(TODAY, 3)).doneOn).toBe(TODAY)
    expect(updateFollowUp(done, input, false, TODAY).doneOn).toBeNull()
  })
})
