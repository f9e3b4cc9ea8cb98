import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CardOptions,
  CARD_FIELDS,
  EMPTY_CARD,
  type KnownPeople,
  metOn,
  type TypedCard,
  knownIndex,
  planStandCards as planned,
} from '#shared/domain/prospecting/standCardRules.ts'
import { ClientSchema } from '#shared/domain/clients/client.ts'
import { PositionSchema } from '#shared/domain/decisionTeam/position.ts'
import { PersonSchema } from '#shared/domain/people/person.ts'
import { day } from '#shared/lib/days.ts'
import { aClient, anId, aPerson, aPosition } from '#test/shared/builders.ts'
import { aCard, anExhibition } from './builders.ts'

const TODAY = day('2026-11-23')
const NOBODY: KnownPeople = { clients: [], people: [], positions: [] }
const planStandCards = (cards: readonly TypedCard[], known: KnownPeople, given: CardOptions) =>
  planned(cards, knownIndex(known), given)
const options = (over: Partial<CardOptions> = {}): CardOptions => ({
  today: TODAY,
  newId: anId,
  source: 'Έκθεση Food Expo',
  exhibition: anExhibition(),
  ...over,
})

describe('cards collected at a stand', () => {
  it('make a person, a prospect from an exhibition, and a position', () => {
    const card = aCard({ title: 'Προμήθειες', email: 'a@krya.gr', mobile: '690 000 0001' })
    const [plan] = planStandCards([card], NOBODY, options())
    expect(plan?.client).toMatchObject({
      name: 'Κρύα Αλυσίδα ΑΕ',
      class: 'prospect',
      source: 'exhibition',
      createdOn: TODAY,
    })
    expect(plan?.person).toMatchObject({
      givenName: 'Άννα',
      familyName: 'Βέργου',
      privacy: { source: 'Έκθεση Food Expo' },
    })
    expect(plan?.person?.contacts.map(({ value }) => value)).toEqual(['690 000 0001', 'a@krya.gr'])
    expect(plan?.position).toMatchObject({ personId: plan?.person?.id, clientId: plan?.client?.id })
    expect([plan?.isNewPerson, plan?.isNewClient]).toEqual([true, true])
  })

  it('of one company make one client, also when it is known already', () => {
    const known = aClient({ name: 'Κρύα Αλυσίδα Α.Ε.' })
    const cards = [aCard(), aCard({ givenName: 'Νίκος', familyName: 'Ράπτης' })]
    const stored = planStandCards(cards, { ...NOBODY, clients: [known] }, options())
    expect(stored.map(({ client }) => client?.id)).toEqual([known.id, known.id])
    const fresh = planStandCards(cards, NOBODY, options())
    expect(fresh.map(({ isNewClient }) => isNewClient)).toEqual([true, false])
    expect(fresh[0]?.client?.id).toBe(fresh[1]?.client?.id)
  })

  it('of somebody known fill gaps and overwrite nothing', () => {
    const client = aClient({ name: 'Κρύα Αλυσίδα' })
    const contacts = [{ id: anId(), kind: 'email', value: 'A@krya.gr' } as const]
    const person = aPerson({ givenName: 'Άννα', familyName: 'Βέργου', contacts })
    const position = aPosition({ personId: person.id, clientId: client.id, title: 'Διευθύντρια' })
    const [plan] = planStandCards(
      [aCard({ company: 'Κρύα Αλυσίδα', email: 'a@krya.gr', mobile: '6900000001', title: 'Άλλο' })],
      { clients: [client], people: [person], positions: [position] },
      options(),
    )
    expect(plan).toMatchObject({ isNewPerson: false, isNewClient: false, position: null })
    expect(plan?.person?.id).toBe(person.id)
    expect(plan?.person?.contacts.map(({ value }) => value)).toEqual(['A@krya.gr', '6900000001'])
  })

  it('give somebody known a position at a company where they were not', () => {
    const person = aPerson({
      givenName: 'Άννα',
      familyName: 'Βέργου',
      contacts: [{ id: anId(), kind: 'mobile', value: '+30 690 000 0001' }],
    })
    const [plan] = planStandCards(
      [aCard({ mobile: '6900000001' })],
      { ...NOBODY, people: [person] },
      options(),
    )
    expect(plan?.position?.personId).toBe(person.id)
    expect(plan?.isNewClient).toBe(true)
  })

  it('that come twice make one person, and say in which row the first one is', () => {
    const cards = [aCard(), EMPTY_CARD, aCard({ givenName: 'ΑΝΝΑ', familyName: 'ΒΕΡΓΟΥ' })]
    const plans = planStandCards(cards, NOBODY, options())
    expect(plans[2]).toMatchObject({ isNewPerson: false, sameAsRow: 0, isRepeated: true, position: null })
    expect(plans[1]).toMatchObject({ isEmpty: true, problems: [], person: null })
  })

  it('tell people of one name at two companies apart, whatever was typed before', () => {
    const [here, there] = [aClient({ name: 'Εδώ' }), aClient({ name: 'Εκεί' })]
    const person = aPerson({ givenName: 'Άννα', familyName: 'Βέργου' })
    const position = aPosition({ personId: person.id, clientId: here.id })
    const plans = planStandCards(
      [aCard({ company: 'Εδώ', mobile: '6900000001' }), aCard({ company: 'Εκεί' })],
      { clients: [here, there], people: [person], positions: [position] },
      options(),
    )
    expect(plans.map(({ isNewPerson }) => isNewPerson)).toEqual([false, true])
  })

  it('say that they were collected here before', () => {
    const person = aPerson({ givenName: 'Άννα', familyName: 'Βέργου' })
    const exhibition = anExhibition({
      cards: [{ id: anId(), personId: person.id, clientId: null, note: '' }],
    })
    const [plan] = planStandCards([aCard()], { ...NOBODY, people: [person] }, options({ exhibition }))
    expect(plan?.isRepeated).toBe(true)
  })

  it('that are wrong make nothing and say what is wrong', () => {
    const twice = [aClient({ name: 'Ηλίας ΑΕ' }), aClient({ name: 'Ηλίας Α.Ε.' })]
    const wrong = [
      aCard({ familyName: '' }),
      aCard({ email: 'anna@' }),
      aCard({ company: '', title: 'Προμήθειες' }),
      aCard({ company: 'ηλιας αε' }),
      aCard({ note: 'α'.repeat(201) }),
    ]
    const plans = planStandCards(wrong, { ...NOBODY, clients: twice }, options())
    expect(plans.map(({ problems }) => problems[0])).toEqual([
      { field: 'familyName', code: 'required' },
      { field: 'email', code: 'invalidEmail' },
      { field: 'company', code: 'titleWithoutClient' },
      { field: 'company', code: 'ambiguousClient' },
      { field: 'note', code: 'tooLong' },
    ])
    expect(plans.every(({ person, client }) => person === null && client === null)).toBe(true)
  })

  it('whatever is typed, make records that their schemas take, and no person twice', () => {
    const word = fc.constantFrom('', 'Άννα', 'ΑΝΝΑ', 'Νίκος', 'Ράπτης', 'a@krya.gr', ' x ', '6900000001')
    const typed = fc.record(Object.fromEntries(CARD_FIELDS.map((field) => [field, word])))
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 8 }), (cards) => {
        const plans = planStandCards(
          cards.map((card) => ({ ...EMPTY_CARD, ...card })),
          NOBODY,
          options(),
        )
        expect(plans).toHaveLength(cards.length)
        const made = plans.filter(({ isNewPerson }) => isNewPerson)
        expect(new Set(made.map(({ person }) => person?.id)).size).toBe(made.length)
        for (const { person, client, position, problems, isEmpty } of plans) {
          expect(person === null).toBe(isEmpty || problems.length > 0)
          if (person !== null) PersonSchema.parse(person)
          if (client !== null) ClientSchema.parse(client)
          if (position !== null) PositionSchema.parse(position)
        }
      }),
    )
  })
})

describe('the day on which people were met', () => {
  const exhibition = { fromDay: day('2026-11-22'), toDay: day('2026-11-25') }
  it('is today while the exhibition lasts, later its last day', () => {
    expect(metOn(exhibition, TODAY)).toBe(TODAY)
    expect(metOn(exhibition, day('2026-12-01'))).toBe('2026-11-25')
    expect(metOn({ fromDay: day('2026-11-14'), toDay: null }, TODAY)).toBe('2026-11-14')
  })
})
