import { describe, expect, it } from 'vitest'
import { addressBook, type ClientSide, mailPeople, namesOf } from '#shared/formats/mail/people.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { aPerson, anId } from '../../builders.ts'

function withAddress(value: string, over: Partial<Person> = {}): Person {
  return aPerson({ contacts: [{ id: anId(), kind: 'email', value }], ...over })
}

const ANNA = withAddress('A.Pappa@alfa.example')
const PETROS = withAddress('petros@gmail.com')
const SOMEBODY_ELSE = withAddress('eva@beta.example')
const BOOK = addressBook([ANNA, PETROS, SOMEBODY_ELSE])
const ALFA: ClientSide = {
  people: new Set([ANNA.id, PETROS.id]),
  addresses: ['info@alfa.example', 'petros@gmail.com'],
}
const US = { name: 'Nikos', address: 'nikos@house.example' }
const anna = { name: 'Anna', address: 'a.pappa@ALFA.example' }

describe('people in a mail', () => {
  it('takes a mail of the client’s people as incoming, and knows who took part', () => {
    const mail = { from: anna, to: [US], cc: [{ name: '', address: 'eva@beta.example' }] }
    expect(mailPeople(mail, BOOK, ALFA)).toEqual({
      personIds: [ANNA.id, SOMEBODY_ELSE.id],
      direction: 'incoming',
      unknown: null,
    })
  })

  it('takes a mail to the client’s people from anybody else as outgoing', () => {
    const mail = { from: US, to: [anna], cc: [{ name: '', address: 'PETROS@gmail.com' }] }
    expect(mailPeople(mail, BOOK, ALFA)).toEqual({
      personIds: [ANNA.id, PETROS.id],
      direction: 'outgoing',
      unknown: null,
    })
  })

  it('knows an unknown colleague of the client by the domain, and offers them', () => {
    const dimos = { name: 'Δήμος Ράπτης', address: 'd.raptis@alfa.example' }
    expect(mailPeople({ from: dimos, to: [US], cc: [] }, BOOK, ALFA)).toEqual({
      personIds: [],
      direction: 'incoming',
      unknown: dimos,
    })
    expect(mailPeople({ from: US, to: [anna], cc: [dimos] }, BOOK, ALFA)).toEqual({
      personIds: [ANNA.id],
      direction: 'outgoing',
      unknown: dimos,
    })
  })

  it('takes nobody for one of the client because both write from a public domain', () => {
    const stranger = { name: 'X', address: 'x@gmail.com' }
    const outgoing = mailPeople({ from: stranger, to: [anna], cc: [] }, BOOK, ALFA)
    expect(outgoing.direction).toBe('outgoing')
    // With nobody of the client in it, a mail that is kept was most likely received.
    expect(mailPeople({ from: stranger, to: [US], cc: [] }, BOOK, ALFA)).toEqual({
      personIds: [],
      direction: 'incoming',
      unknown: stranger,
    })
  })

  it('prefers the person at the client, then one who is not archived, when two share an address', () => {
    const old = withAddress('office@alfa.example', { archivedOn: '2026-01-01' as Person['archivedOn'] })
    const elsewhere = withAddress('office@alfa.example')
    const here = withAddress('office@alfa.example')
    const from = { name: '', address: 'office@alfa.example' }
    const side = (people: readonly Person[]): ClientSide => ({
      people: new Set(people.map(({ id }) => id)),
      addresses: [],
    })
    const whoIs = (people: readonly Person[], atClient: readonly Person[]) =>
      mailPeople({ from, to: [], cc: [] }, addressBook(people), side(atClient)).personIds
    expect(whoIs([elsewhere, here], [here])).toEqual([here.id])
    expect(whoIs([old, elsewhere], [])).toEqual([elsewhere.id])
  })

  it('says nothing about a mail without addresses', () => {
    const named = { name: 'Anna', address: '' }
    expect(mailPeople({ from: named, to: [], cc: [] }, BOOK, ALFA)).toEqual({
      personIds: [],
      direction: 'incoming',
      unknown: null,
    })
  })
})

describe('the name of a sender', () => {
  it.each([
    ['Άννα Παππά', 'a@x.example', 'Άννα', 'Παππά'],
    ['Παππά, Άννα', 'a@x.example', 'Άννα', 'Παππά'],
    ['"Maria del Mar Ruiz"', 'a@x.example', 'Maria del Mar', 'Ruiz'],
    ['', 'anna.pappa@x.example', 'Anna', 'Pappa'],
    ['anna@x.example', 'anna@x.example', '', 'Anna'],
  ])('of %s <%s>', (name, address, givenName, familyName) => {
    expect(namesOf({ name, address })).toEqual({ givenName, familyName })
  })
})
