import { describe, expect, it } from 'vitest'
import {
  callInput,
  NO_CALL,
  NO_OBJECTION,
  problemOf,
  withResult,
} from '#renderer/features/prospecting/callFormValues.ts'
import { CallListIdSchema } from '#shared/domain/prospecting/callList.ts'
import { translator } from '#shared/i18n/translate.ts'
import { day } from '#shared/lib/days.ts'
import { aClient, anId } from '#test/shared/builders.ts'

const MONDAY = day('2026-11-23')
const t = translator('el')
const called = { clientId: aClient().id, personId: null, callListId: CallListIdSchema.parse(anId()) }

describe('what is filled in about a call', () => {
  it('gets the next try that its result proposes', () => {
    expect(withResult(NO_CALL, 'noAnswer', [], MONDAY).nextTryOn).toBe('2026-11-24')
    const answered = withResult(withResult(NO_CALL, 'noAnswer', [], MONDAY), 'refused', [], MONDAY)
    expect(answered.nextTryOn).toBeNull()
  })

  it('keeps a follow-up and a deal between good results, and drops them with a bad one', () => {
    const agreed = {
      ...withResult(NO_CALL, 'interested', [], MONDAY),
      followUp: { title: 'Τιμές', dueDay: MONDAY },
      deal: { title: 'Θάλαμος' },
    }
    expect(withResult(agreed, 'meeting', [], MONDAY)).toMatchObject({
      followUp: agreed.followUp,
      deal: agreed.deal,
    })
    expect(withResult(agreed, 'refused', [], MONDAY)).toMatchObject({ followUp: null, deal: null })
  })

  it('is wrong without a result, with half an objection, follow-up or deal, or with a day that is none', () => {
    const good = withResult(NO_CALL, 'interested', [], MONDAY)
    expect(problemOf(NO_CALL)).toBe('result')
    expect(problemOf({ ...good, nextTryOn: 'invalid' })).toBe('nextTry')
    expect(problemOf({ ...good, objection: NO_OBJECTION })).toBe('objection')
    expect(problemOf({ ...good, followUp: { title: ' ', dueDay: MONDAY } })).toBe('followUp')
    expect(problemOf({ ...good, followUp: { title: 'Τιμές', dueDay: null } })).toBe('followUp')
    expect(problemOf({ ...good, deal: { title: '' } })).toBe('deal')
    expect(problemOf(good)).toBeNull()
    expect(callInput(NO_CALL, called, t)).toBeNull()
  })

  it('stands in the dossier with its result, its note and what they objected', () => {
    const values = {
      ...withResult(NO_CALL, 'refused', [], MONDAY),
      note: ' Δεν έχουν κονδύλι ',
      objection: { ...NO_OBJECTION, text: 'Ακριβό ' },
    }
    expect(callInput(values, called, t)).toMatchObject({
      attempt: { result: 'refused', nextTryOn: null, note: 'Δεν έχουν κονδύλι' },
      summary: 'Τηλεφώνημα· αρνήθηκαν.\nΔεν έχουν κονδύλι\nΑντίρρηση: Ακριβό',
      objections: [{ objection: 'Ακριβό', topic: 'price' }],
      followUp: null,
      deal: null,
    })
  })
})
