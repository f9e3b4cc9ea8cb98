import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { informBy, privacyDuty } from '#shared/domain/privacy/informRules.ts'
import { sensitiveTopics, sensitiveTopicsOf } from '#shared/domain/privacy/sensitiveText.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aPerson } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')
const privacy = aPerson().privacy

describe('the day by which a person is informed', () => {
  const card = aPerson({ createdOn: day('2026-11-01') })

  it('lies a month after the card was made, as people count months', () => {
    expect(informBy(card, null)).toBe('2026-12-01')
    expect(informBy(aPerson({ createdOn: day('2027-01-31') }), null)).toBe('2027-02-28')
  })

  it('is the first contact if that is earlier, and at once if it was before the card', () => {
    expect(informBy(card, day('2026-11-10'))).toBe('2026-11-10')
    expect(informBy(card, day('2026-12-24'))).toBe('2026-12-01')
    expect(informBy(card, day('2026-10-01'))).toBe('2026-11-01')
  })

  it('is none once they were informed', () => {
    expect(informBy({ ...card, privacy: { ...privacy, informedOn: TODAY } }, null)).toBeNull()
  })

  it('never lies before the card nor beyond a month after it', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.option(fc.integer({ min: -400, max: 400 })), (start, contact) => {
        const createdOn = addDays(day('2024-01-01'), start)
        const due = informBy(aPerson({ createdOn }), contact === null ? null : addDays(createdOn, contact))
        expect(due !== null && due >= createdOn && due <= addDays(createdOn, 31)).toBe(true)
      }),
    )
  })
})

describe('what is still owed to a person', () => {
  const card = (over: Partial<typeof privacy>) =>
    aPerson({ createdOn: TODAY, privacy: { ...privacy, ...over } })

  it('is to inform, first in time and then late', () => {
    expect(privacyDuty(card({}), null, TODAY)).toBe('inform')
    expect(privacyDuty(card({}), TODAY, TODAY)).toBe('inform')
    expect(privacyDuty(card({}), TODAY, addDays(TODAY, 1))).toBe('informLate')
  })

  it('is a review from its day on, once they are informed', () => {
    const informed = (reviewOn: string) => card({ informedOn: TODAY, reviewOn: day(reviewOn) })
    expect(privacyDuty(informed('2026-11-24'), null, TODAY)).toBeNull()
    expect(privacyDuty(informed('2026-11-23'), null, TODAY)).toBe('review')
    expect(privacyDuty(card({ informedOn: TODAY }), null, TODAY)).toBeNull()
  })
})

describe('a free text', () => {
  it.each([
    ['He goes to Church every Sunday', 'religion'],
    ['Είναι Ορθόδοξος', 'religion'],
    ['recovering from a surgery', 'health'],
    ['ΕΧΕΙ ΔΙΑΒΗΤΗ', 'health'],
    ['talks about the elections', 'politics'],
    ['ψηφίζει πάντα', 'politics'],
  ] as const)('touches in "%s" %s', (text, topic) => {
    expect(sensitiveTopics(text)).toEqual([topic])
  })

  it.each([
    'Healthy figures, our pricing policy, devoted to quality',
    'Η πολιτική τιμών μας, υγιή μεγέθη, η παραγωγή ανεβαίνει',
    '',
  ])('touches nothing in "%s"', (text) => {
    expect(sensitiveTopics(text)).toEqual([])
  })

  it('is looked for in every field of a card', () => {
    expect(sensitiveTopicsOf(aPerson({ hobbies: ['church choir'], notes: 'diabetes' }))).toEqual([
      'religion',
      'health',
    ])
  })
})
