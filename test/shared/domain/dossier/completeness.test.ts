import { describe, expect, it } from 'vitest'
import { dossierCompleteness } from '#shared/domain/dossier/completeness.ts'
import { aClient, anId, aPerson, aPosition } from '../../builders.ts'

const FULL_CLIENT = aClient({
  class: 'key',
  keyReasons: ['image'],
  summary: 'Ψυγεία και μεταφορές',
  sector: 'Τρόφιμα',
  sites: [{ id: anId(), label: '', street: '', postalCode: '', city: 'Βόλος', region: '', country: '' }],
  source: 'exhibition',
  turnover: { amount: { minor: 4_800_000_000, currency: 'EUR' }, year: 2025 },
  employees: 120,
  development: 'Δεύτερος σταθμός',
  weaknesses: 'Παλιές εγκαταστάσεις',
  growthZones: 'Βαλκάνια',
})

const FULL_PERSON = aPerson({
  contacts: [{ id: anId(), kind: 'email', value: 'maria@aigaio.example' }],
  birthday: { day: 4, month: 5 },
  hobbies: ['ιστιοπλοΐα'],
  values: 'Συνέπεια',
  family: [{ id: anId(), relation: 'spouse', name: 'Πέτρος', note: '' }],
})
const FULL_POSITION = aPosition({
  personId: FULL_PERSON.id,
  decisionRole: 'decisionMaker',
  orientation: 'financial',
  attitude: 'neutral',
})

describe('the completeness of a dossier', () => {
  it('is whole when business side and personal side are known', () => {
    const members = [{ person: FULL_PERSON, position: FULL_POSITION }]
    expect(dossierCompleteness(FULL_CLIENT, members)).toEqual({ done: 18, total: 18, next: null })
  })

  it('asks for the first thing missing about the company', () => {
    const { done, total, next } = dossierCompleteness(aClient({ summary: 'Κάτι' }), [])
    expect(next).toEqual({ ask: 'sector', personId: null })
    expect([done, total]).toEqual([2, 11]) // the summary, and a regular client needs no key reasons
  })

  it('asks who decides before it asks about people', () => {
    const user = { person: aPerson(), position: aPosition({ decisionRole: 'user' }) }
    expect(dossierCompleteness(FULL_CLIENT, [user]).next).toEqual({ ask: 'decisionMaker', personId: null })
  })

  it('asks about a person by name, and not for the year of birth', () => {
    const members = [{ person: { ...FULL_PERSON, hobbies: [] }, position: FULL_POSITION }]
    expect(dossierCompleteness(FULL_CLIENT, members).next).toEqual({
      ask: 'hobbies',
      personId: FULL_PERSON.id,
    })
  })

  it('asks nothing about a restricted person', () => {
    const restricted = aPerson({ restricted: true })
    const position = aPosition({ personId: restricted.id, decisionRole: 'decisionMaker' })
    expect(dossierCompleteness(FULL_CLIENT, [{ person: restricted, position }]).next).toBeNull()
  })
})
