import { describe, expect, it } from 'vitest'
import type { ContactKind } from '#shared/domain/people/person.ts'
import { matchesPerson, possibleDuplicates, samePerson } from '#shared/domain/people/personRules.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { anId, aPerson } from '../../builders.ts'

const contact = (kind: ContactKind, value: string) => ({ id: anId(), kind, value })

describe('searching for a person', () => {
  const person = aPerson({
    givenName: 'Γεώργιος',
    familyName: 'Καλλέργης',
    contacts: [contact('mobile', '+30 690 000 0123'), contact('email', 'g.kallergis@aigaio.example')],
    hobbies: ['ιστιοπλοΐα'],
  })

  it.each(['γεωργιος', 'καλλεργησ γεωργ', 'kallergis', '6900000123', '0123', 'ιστιοπλοια'])(
    'finds them by %s',
    (typed) => {
      expect(matchesPerson(person, searchKey(typed))).toBe(true)
    },
  )

  it('does not find somebody else', () => {
    expect(matchesPerson(person, searchKey('Γεώργιος Παππάς'))).toBe(false)
  })
})

describe('two cards', () => {
  const nameless = { givenName: '', familyName: 'Άλλη', contacts: [] }
  const maria = aPerson({ givenName: 'Μαρία', familyName: 'Παππά' })

  it('may be of one person when the name is the same in any writing', () => {
    expect(samePerson(maria, { ...nameless, givenName: 'ΜΑΡΙΑ', familyName: 'ΠΑΠΠΑ' })).toBe('sameName')
    expect(samePerson(maria, { ...nameless, givenName: 'Παππά', familyName: 'Μαρία' })).toBe('sameName')
    expect(samePerson(maria, { ...nameless, givenName: 'Μαρίνα', familyName: 'Παππά' })).toBeNull()
  })

  it('may be of one person when the e-mail or the mobile is the same', () => {
    const one = {
      ...nameless,
      contacts: [contact('email', 'M.Pappa@a.example'), contact('mobile', '+30 690 000 0001')],
    }
    expect(samePerson({ ...maria, contacts: [contact('email', 'm.pappa@a.example')] }, one)).toBe('sameEmail')
    expect(samePerson({ ...maria, contacts: [contact('mobile', '0030 6900000001')] }, one)).toBe('sameMobile')
    expect(samePerson({ ...maria, contacts: [contact('mobile', '690 000 0001')] }, one)).toBe('sameMobile')
  })

  it('are not of one person because colleagues share a landline', () => {
    const landline = { contacts: [contact('phone', '+30 210 000 0001')] }
    expect(samePerson({ ...maria, ...landline }, { ...nameless, ...landline })).toBeNull()
  })

  it('are compared with every card but the own', () => {
    const twin = aPerson({ givenName: 'Μαρία', familyName: 'Παππά' })
    expect(possibleDuplicates(maria, maria.id, [maria, twin, aPerson({ familyName: 'Ρήγα' })])).toEqual([
      { person: twin, reason: 'sameName' },
    ])
  })
})
