import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { signOffOf, unreadNotes } from '#shared/domain/house/coachingRules.ts'
import { goalState, isBehind, timeGone } from '#shared/domain/house/personalGoalRules.ts'
import { debts, requestOwner, requestState, settledRequest } from '#shared/domain/house/requestRules.ts'
import { specialistsFor } from '#shared/domain/house/specialistRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { anId, aRecord } from '../../builders.ts'

const TODAY = day('2026-11-23')

describe('which specialist knows', () => {
  const engineer = aRecord('specialist', { name: 'Μαυρίδης', expertise: ['CO₂', 'μεγάλες εγκαταστάσεις'] })
  const service = aRecord('specialist', { name: 'Κεφαλάς', expertise: ['βλάβες', 'ανταλλακτικά'] })
  const quality = aRecord('specialist', { name: 'Sefton', expertise: ['temperature records', 'HACCP'] })
  const all = [engineer, service, quality]
  const names = (topic: string) => specialistsFor(topic, all).map(({ specialist }) => specialist.name)

  it('is found by a word of their expertise, whatever its accents and ending', () => {
    expect(names('Βλάβη στον συμπιεστή')).toEqual(['Κεφαλάς'])
    expect(names('ΑΝΤΑΛΛΑΚΤΙΚΟ για τη ΜΕΓΑΛΗ εγκατάσταση')).toEqual(['Μαυρίδης', 'Κεφαλάς'])
    expect(names('the record of last night')).toEqual(['Sefton'])
    expect(names('μονάδα με CO2')).toEqual(['Μαυρίδης'])
  })

  it('says by which words, and asks nobody who does not know or has left', () => {
    expect(specialistsFor('haccp', all)).toEqual([{ specialist: quality, because: ['HACCP'] }])
    expect(names('χρώμα')).toEqual([])
    expect(names('')).toEqual([])
    expect(specialistsFor('haccp', [{ ...quality, archivedOn: TODAY }])).toEqual([])
  })

  it('always finds who has exactly this expertise', () => {
    const word = fc.stringMatching(/^[α-ω]{3,12}$/)
    fc.assert(
      fc.property(word, (expertise) => {
        const one = aRecord('specialist', { name: 'Κάποιος', expertise: [expertise] })
        expect(specialistsFor(`Ρωτούν: ${expertise.toUpperCase()};`, [one])).toHaveLength(1)
      }),
    )
  })
})

describe('a request to a colleague', () => {
  const aRequest = (over: object = {}) =>
    aRecord('request', { what: 'Σχέδιο', askedOn: '2026-11-10', dueOn: '2026-11-20', owner: 'Ρένα', ...over })

  it('is open through its day, then overdue until it is done', () => {
    expect(requestState(aRequest({ dueOn: addDays(TODAY, 1) }), TODAY)).toBe('open')
    expect(requestState(aRequest({ dueOn: TODAY }), TODAY)).toBe('dueToday')
    expect(requestState(aRequest(), TODAY)).toBe('overdue')
    expect(requestState(aRequest({ doneOn: '2026-11-20' }), TODAY)).toBe('done')
    expect(requestState(aRequest({ doneOn: '2026-11-21' }), TODAY)).toBe('doneLate')
  })

  it('has one owner: a specialist, or a name', () => {
    const specialistId = anId()
    expect(requestOwner(aRequest({ owner: '' }))).toBeNull()
    expect(requestOwner(aRequest())).toEqual({ kind: 'named', name: 'Ρένα' })
    expect(requestOwner(aRequest({ specialistId }))).toEqual({ kind: 'specialist', specialistId })
    expect(settledRequest(aRequest({ specialistId })).owner).toBe('')
    expect(settledRequest(aRequest()).owner).toBe('Ρένα')
  })

  it('is a debt while it is open; who is most overdue comes first', () => {
    const specialistId = anId()
    const requests = [
      aRequest({ dueOn: addDays(TODAY, 3) }),
      aRequest({ dueOn: TODAY }),
      aRequest({ owner: '', specialistId }),
      aRequest({ owner: '', specialistId, doneOn: TODAY }),
      aRequest({ owner: '' }),
    ]
    expect(debts(requests, TODAY)).toEqual([
      { owner: { kind: 'specialist', specialistId }, open: 1, overdue: 1, firstDueOn: '2026-11-20' },
      { owner: { kind: 'named', name: 'Ρένα' }, open: 2, overdue: 0, firstDueOn: TODAY },
    ])
  })

  it('counts once, whoever owes it', () => {
    const owner = fc.constantFrom('Ρένα', 'Στάθης', '')
    const request = fc.record({ owner, isDone: fc.boolean(), due: fc.integer({ min: -30, max: 30 }) })
    fc.assert(
      fc.property(fc.array(request, { maxLength: 20 }), (plan) => {
        const requests = plan.map((one) =>
          aRequest({
            owner: one.owner,
            doneOn: one.isDone ? TODAY : null,
            dueOn: addDays(TODAY, one.due),
          }),
        )
        const owed = debts(requests, TODAY).reduce((sum, { open }) => sum + open, 0)
        expect(owed).toBe(plan.filter((one) => !one.isDone && one.owner !== '').length)
      }),
    )
  })
})

describe('a personal goal', () => {
  const aGoal = (over: object = {}) =>
    aRecord('personalGoal', { title: 'Να ρωτώ περισσότερο', setOn: '2026-09-01', ...over })

  it('runs until its review, which says whether it was reached', () => {
    expect(goalState(aGoal(), TODAY)).toBe('running')
    expect(goalState(aGoal({ reviewOn: addDays(TODAY, 1) }), TODAY)).toBe('running')
    expect(goalState(aGoal({ reviewOn: TODAY }), TODAY)).toBe('reviewDue')
    expect(goalState(aGoal({ reviewOn: addDays(TODAY, -1) }), TODAY)).toBe('reviewLate')
    expect(goalState(aGoal({ reviewedOn: TODAY, reached: 100 }), TODAY)).toBe('reached')
    expect(goalState(aGoal({ reviewedOn: TODAY, reached: 80 }), TODAY)).toBe('missed')
  })

  it('is behind when far more time has gone than was reached', () => {
    const half = { setOn: addDays(TODAY, -50), reviewOn: addDays(TODAY, 50) }
    expect(timeGone(aGoal(half), TODAY)).toBe(50)
    expect(isBehind(aGoal({ ...half, reached: 20 }), TODAY)).toBe(true)
    expect(isBehind(aGoal({ ...half, reached: 25 }), TODAY)).toBe(false)
    expect(timeGone(aGoal(), TODAY)).toBeNull()
    expect(timeGone(aGoal({ reviewOn: '2026-09-01' }), TODAY)).toBe(100)
    expect(isBehind(aGoal({ ...half, reviewedOn: TODAY }), TODAY)).toBe(false)
  })

  it('never has less than none or more than all of its time gone', () => {
    const offset = fc.integer({ min: -400, max: 400 })
    fc.assert(
      fc.property(offset, offset, (set, review) => {
        const gone = timeGone(aGoal({ setOn: addDays(TODAY, set), reviewOn: addDays(TODAY, review) }), TODAY)
        expect(gone !== null && gone >= 0 && gone <= 100).toBe(true)
      }),
    )
  })
})

describe('what the head of department says', () => {
  const CLIENT = ClientIdSchema.parse(anId())
  const aNote = (over: object = {}) =>
    aRecord('coachingNote', { day: '2026-11-10', text: 'Καλή δουλειά', clientId: CLIENT, ...over })

  it('is unread until the manager has taken note of it; the oldest comes first', () => {
    const newer = aNote({ day: '2026-11-20' })
    const older = aNote()
    expect(unreadNotes([newer, aNote({ readOn: TODAY }), older])).toEqual([older, newer])
  })

  it('signs a dossier off until something in it changes', () => {
    const first = aNote({ isSignOff: true, day: '2026-10-01' })
    const last = aNote({ isSignOff: true })
    const notes = [
      last,
      first,
      aNote({ day: '2026-11-22' }),
      aNote({ isSignOff: true, clientId: anId(), day: TODAY }),
    ]
    expect(signOffOf(CLIENT, notes.slice(2), [])).toEqual({ state: 'never' })
    expect(signOffOf(CLIENT, notes, [day('2026-11-02'), day('2026-11-10')])).toEqual({
      state: 'signed',
      note: last,
    })
    expect(signOffOf(CLIENT, notes, [TODAY, day('2026-11-11')])).toEqual({
      state: 'changedSince',
      note: last,
      since: '2026-11-11',
    })
  })
})
