import { describe, expect, it } from 'vitest'
import { TABLE_KINDS } from '#shared/formats/tables/fields.ts'
import { guessKind, guessMapping, headerKey, missingFields, remap } from '#shared/formats/tables/mapping.ts'

describe('guessing what the columns mean', () => {
  it.each([
    ['Επωνυμία', 'name'],
    ['ΕΠΩΝΥΜΙΑ', 'name'],
    ['Πελάτης', 'name'],
    ['Company', 'name'],
    ['Name', 'name'],
    ['Τ.Κ.', 'postalCode'],
    ['ΤΚ', 'postalCode'],
    ['Κύκλος εργασιών (€)', 'turnover'],
    ['e-mail', 'email'],
    ['E mail', 'email'],
    ['Αριθμός εργαζομένων', 'employees'],
    ['Phone number', 'phone'],
    ['Τηλέφωνο 1', 'phone'],
    ['Κατηγορία:', 'class'],
  ])('reads %s as a client’s %s', (header, field) => {
    expect(guessMapping([header], 'clients')).toEqual([field])
  })

  it.each([
    ['Επώνυμο', 'familyName'],
    ['Επίθετο', 'familyName'],
    ['Surname', 'familyName'],
    ['Ονοματεπώνυμο', 'fullName'],
    ['Κινητό', 'mobile'],
    ['Mobile', 'mobile'],
    ['Ημ. γέννησης', 'birthday'],
    ['Ημ/νία γέννησης', 'birthday'],
    ['Date of birth', 'birthday'],
    ['Εταιρεία', 'company'],
    ['Job title', 'title'],
    ['Χόμπι', 'hobbies'],
  ])('reads %s as a person’s %s', (header, field) => {
    expect(guessMapping([header], 'people')).toEqual([field])
  })

  it.each([
    ['Λήξη', 'validUntil'],
    ['Ισχύει έως', 'validUntil'],
    ['Valid until', 'validUntil'],
    ['Ποσό', 'amount'],
    ['Ποσό (EUR)', 'amount'],
    ['Ημ/νία αποστολής', 'sentOn'],
    ['Κατάσταση', 'status'],
    ['Πελάτης', 'client'],
  ])('reads %s as a proposal’s %s', (header, field) => {
    expect(guessMapping([header], 'proposals')).toEqual([field])
  })

  it('gives no field twice and leaves unknown columns out', () => {
    expect(
      guessMapping(['Επωνυμία', 'Πελάτης', 'Κωδικός ERP', '', '__proto__', 'constructor'], 'clients'),
    ).toEqual(['name', null, null, null, null, null])
  })

  it('takes "Name" beside a family name for the given name', () => {
    expect(guessMapping(['Name', 'Surname'], 'people')).toEqual(['givenName', 'familyName'])
    expect(guessMapping(['Name', 'Company'], 'people')).toEqual(['fullName', 'company'])
  })

  it('sends one name to one field of each kind', () => {
    for (const kind of TABLE_KINDS) {
      const guessed = guessMapping(['Πελάτης'], kind)
      expect(guessed).toEqual([{ clients: 'name', people: 'company', proposals: 'client' }[kind]])
    }
  })

  it('knows what the file holds by its columns', () => {
    expect(guessKind(['Επωνυμία', 'Πόλη', 'Κλάδος'])).toBe('clients')
    expect(guessKind(['Όνομα', 'Επώνυμο', 'Εταιρεία', 'Κινητό'])).toBe('people')
    expect(guessKind(['Πελάτης', 'Προσφορά', 'Ποσό', 'Λήξη'])).toBe('proposals')
    expect(guessKind(['Company', 'Title', 'Amount', 'Valid until'])).toBe('proposals')
    expect(guessKind(['α', 'β'], 'people')).toBe('people')
  })

  it('names what is missing, and is content with one of two', () => {
    expect(missingFields('clients', [null, 'city'])).toEqual(['name'])
    expect(missingFields('people', ['mobile'])).toEqual(['familyName'])
    expect(missingFields('people', ['fullName'])).toEqual([])
    expect(missingFields('proposals', [])).toEqual(['client', 'title'])
  })

  it('moves a field to another column', () => {
    expect(remap(['name', 'city'], 1, 'name')).toEqual([null, 'name'])
    expect(remap(['name', 'city'], 1, null)).toEqual(['name', null])
  })

  it('compares headers without accents, signs and what stands in brackets', () => {
    expect(headerKey('  Ημ/νία Λήξης: ')).toBe('ημ νια ληξησ')
    expect(headerKey('Ποσό (€)')).toBe('ποσο')
    expect(headerKey('E-mail')).toBe('email')
  })
})
