import { describe, expect, it } from 'vitest'
import {
  emptyPersonInput,
  fullName,
  initials,
  newPerson,
  PersonInputSchema,
  PersonSchema,
} from '#shared/domain/people/person.ts'
import { day } from '#shared/lib/days.ts'
import { anId, aPerson } from '../../builders.ts'

const TODAY = day('2026-11-23')
const issuesOf = (over: object) =>
  PersonInputSchema.safeParse({ ...emptyPersonInput(), familyName: 'Παππά', ...over }).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  ) ?? []

describe('a person', () => {
  it('needs a family name and nothing else', () => {
    expect(issuesOf({})).toEqual([])
    expect(issuesOf({ familyName: '  ' })).toEqual(['familyName: required'])
  })

  it('is stored as filled in, with day and id', () => {
    const { id } = aPerson()
    const person = newPerson(id, { ...emptyPersonInput(), familyName: 'Παππά' }, TODAY)
    expect(PersonSchema.parse(person)).toEqual(person)
    expect(person).toMatchObject({ id, createdOn: TODAY, archivedOn: null, restricted: false })
  })

  it('has contacts that say which one is wrong', () => {
    const contacts = [
      { id: anId(), kind: 'mobile', value: '+30 690 000 0001' },
      { id: anId(), kind: 'email', value: 'maria' },
    ]
    expect(issuesOf({ contacts })).toEqual(['contacts.1.value: invalidEmail'])
  })

  it('has a small picture or none', () => {
    expect(issuesOf({ photo: 'data:image/jpeg;base64,AAAA' })).toEqual([])
    expect(issuesOf({ photo: 'data:image/svg+xml;base64,AAAA' })).toEqual(['photo: invalidPhoto'])
    expect(issuesOf({ photo: 'https://example.org/a.png' })).toEqual(['photo: invalidPhoto'])
  })

  it('is greeted by given name, then family name', () => {
    expect(fullName({ givenName: 'Μαρία', familyName: 'Παππά' })).toBe('Μαρία Παππά')
    expect(fullName({ givenName: '', familyName: 'Παππά' })).toBe('Παππά')
  })

  it('has two initials at most, in capitals and without accents', () => {
    expect(initials('Έλενα Μαρία Όθωνος')).toBe('ΕΟ')
    expect(initials('Άρης')).toBe('Α')
    expect(initials('  ')).toBe('')
  })
})
