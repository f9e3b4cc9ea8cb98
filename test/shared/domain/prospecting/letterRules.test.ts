import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addressLines,
  addressOf,
  hasNoPostalAddress,
  lettersTo,
  type Recipient,
} from '#shared/domain/prospecting/letterRules.ts'
import {
  fieldsIn,
  languageOfText,
  MERGE_FIELDS,
  type MergeField,
  mergedText,
  unknownFieldsIn,
  writtenField,
} from '#shared/domain/prospecting/mergeFieldRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aClient, anId, aPerson, aPosition } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')
const values = Object.fromEntries(MERGE_FIELDS.map((field) => [field, `<${field}>`])) as Record<
  MergeField, // one of each
  string
>

function aRecipient(over: Partial<Recipient> = {}): Recipient {
  const person = over.person ?? aPerson()
  const client = over.client ?? aClient()
  return { person, client, position: aPosition({ personId: person.id, clientId: client.id }), ...over }
}

describe('the merge fields of a letter', () => {
  it('are found in both languages, with or without accents and spaces', () => {
    const text = '{{salutation}}, {{ Επώνυμο }} {{ΕΤΑΙΡΕΙΑ}} {{family name}} {{εταιρεία}}'
    expect(fieldsIn(text)).toEqual(['salutation', 'familyName', 'company'])
    expect(unknownFieldsIn(text)).toEqual([])
  })

  it('that do not exist are listed, once each, and stay in the text', () => {
    const text = 'Για {{έκπτωση}} και {{ έκπτωση }}, {{}}'
    expect(unknownFieldsIn(text)).toEqual(['έκπτωση', ''])
    expect(mergedText(text, values).text).toBe(text)
  })

  it('are filled in; those without a value are named and leave no trace', () => {
    const merged = mergedText('{{salutation}}, η {{εταιρεία}} στην {{πόλη}}', {
      ...values,
      salutation: 'Αγαπητή κυρία Παππά',
      company: 'Ψυκτική',
      city: '',
    })
    expect(merged).toEqual({ text: 'Αγαπητή κυρία Παππά, η Ψυκτική στην ', missing: ['city'] })
  })

  it('are written as they are read', () => {
    for (const field of MERGE_FIELDS) {
      expect(fieldsIn(writtenField(field, 'el'))).toEqual([field])
      expect(fieldsIn(writtenField(field, 'en'))).toEqual([field])
    }
  })

  it('leave a text without any as it is, and never read braces that a value brings', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('{{'))
        expect(mergedText(text, values)).toEqual({ text, missing: [] })
      }),
    )
    const sly = { ...values, company: '{{manager}} $& $1' }
    expect(mergedText('{{company}}', sly).text).toBe('{{manager}} $& $1')
  })

  it('do not decide in which language a text is', () => {
    expect(languageOfText('Σας γράφουμε για το CO₂. {{salutation}}', 'en')).toBe('el')
    expect(languageOfText('We write to you. {{προσφώνηση}}', 'el')).toBe('en')
    expect(languageOfText('{{company}}', 'el')).toBe('el')
  })
})

describe('how somebody is addressed', () => {
  it('is by family name, in the vocative for men in Greek', () => {
    const man = { givenName: 'Νίκος', familyName: 'Παπαδόπουλος' }
    expect(addressOf(man, 'el')).toEqual({ form: 'male', name: 'Παπαδόπουλε' })
    expect(addressOf(man, 'en')).toEqual({ form: 'male', name: 'Παπαδόπουλος' })
    const woman = { givenName: 'Ελένη', familyName: 'Παπαδοπούλου' }
    expect(addressOf(woman, 'el')).toEqual({ form: 'female', name: 'Παπαδοπούλου' })
  })

  it('is in full where the name does not tell', () => {
    const address = addressOf({ givenName: 'Jean', familyName: 'Martin' }, 'el')
    expect(address).toEqual({ form: 'unknown', name: 'Jean Martin' })
  })
})

describe('who gets a letter', () => {
  it('is nobody restricted, archived, gone or at an archived company', () => {
    const wanted = aRecipient()
    const chosen = [
      aRecipient({ person: aPerson({ restricted: true }) }),
      aRecipient({ person: aPerson({ archivedOn: TODAY }) }),
      aRecipient({ client: aClient({ archivedOn: TODAY }) }),
      aRecipient({ position: aPosition({ toDay: addDays(TODAY, -1) }) }),
      wanted,
      aRecipient({ person: wanted.person }),
    ]
    const { recipients, leftOut } = lettersTo(chosen, TODAY)
    expect(recipients).toEqual([wanted])
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'restricted',
      'archivedPerson',
      'archivedClient',
      'left',
      'twice',
    ])
  })

  it('is everybody chosen or a reason why not, and nobody restricted, whoever is chosen', () => {
    const drafts = fc.array(
      fc.record({ restricted: fc.boolean(), archivedOn: fc.option(fc.constant(TODAY)), again: fc.boolean() }),
    )
    fc.assert(
      fc.property(drafts, (people) => {
        const chosen = people.flatMap(({ again, ...person }) => {
          const recipient = aRecipient({ person: aPerson(person) })
          return again ? [recipient, recipient] : [recipient]
        })
        const { recipients, leftOut } = lettersTo(chosen, TODAY)
        expect(recipients.length + leftOut.length).toBe(chosen.length)
        expect(recipients.some(({ person }) => person.restricted || person.archivedOn !== null)).toBe(false)
        expect(new Set(recipients.map(({ person }) => person.id)).size).toBe(recipients.length)
      }),
    )
  })
})

describe('the address of a letter', () => {
  const site = { id: anId(), label: '', street: '', postalCode: '', city: '', region: '', country: '' }
  it('is where there is a street, and leaves out what is not known', () => {
    const client = aClient({
      name: 'Ψυκτική',
      sites: [
        { ...site, city: 'Βόλος' },
        { ...site, street: 'Νίκης 12', postalCode: '54624', city: 'Θεσσαλονίκη' },
      ],
    })
    expect(addressLines(aRecipient({ client }))).toEqual([
      'Μαρία Παππά',
      'Ψυκτική',
      'Νίκης 12',
      '54624 Θεσσαλονίκη',
    ])
    expect(hasNoPostalAddress(client)).toBe(false)
  })

  it('is not complete without street and town', () => {
    expect(hasNoPostalAddress({ sites: [] })).toBe(true)
    expect(hasNoPostalAddress({ sites: [{ ...site, city: 'Βόλος' }] })).toBe(true)
  })
})
