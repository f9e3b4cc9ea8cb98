import { describe, expect, it } from 'vitest'
import { agendaEntries, isAgendaLate, isOnAgenda } from '#shared/domain/agenda/agendaEntry.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aRecord } from '../../builders.ts'

const TODAY = day('2026-11-23')

describe('the agenda of a day', () => {
  it('keeps what waits until it is done, and lets go of what only had its day', () => {
    const longAgo = addDays(TODAY, -40)
    const lastDay = addDays(TODAY, 7)
    expect(isOnAgenda({ day: longAgo, reason: 'promiseDue' }, TODAY, lastDay)).toBe(true)
    expect(isOnAgenda({ day: longAgo, reason: 'contractEnd' }, TODAY, lastDay)).toBe(false)
    expect(isOnAgenda({ day: addDays(TODAY, -1), reason: 'contractEnd' }, TODAY, lastDay)).toBe(true)
    expect(isOnAgenda({ day: lastDay, reason: 'contractEnd' }, TODAY, lastDay)).toBe(true)
    expect(isOnAgenda({ day: addDays(lastDay, 1), reason: 'promiseDue' }, TODAY, lastDay)).toBe(false)
    expect(isAgendaLate({ day: longAgo, reason: 'promiseDue' }, TODAY)).toBe(true)
    expect(isAgendaLate({ day: TODAY, reason: 'promiseDue' }, TODAY)).toBe(false)
    expect(isAgendaLate({ day: longAgo, reason: 'contractEnd' }, TODAY)).toBe(false)
  })

  it('knows the record of each day', () => {
    const request = aRecord('request', { what: 'Σχέδιο', askedOn: '2026-11-20', dueOn: TODAY })
    expect(agendaEntries('request', request)).toEqual([
      { kind: 'request', row: request, day: TODAY, reason: 'requestDue' },
    ])
  })
})
