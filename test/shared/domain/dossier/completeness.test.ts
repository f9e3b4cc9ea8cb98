import { describe, expect, it } from 'vitest'
import {
  dossierCompleteness as completeness,
  type KnownRecords,
} from '#shared/domain/dossier/completeness.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { Member } from '#shared/domain/dossier/dossierRules.ts'
import { aClient, anId, aPerson, aPosition } from '../../builders.ts'

const ALL_KNOWN = { hasExpectations: true, hasCompetitors: true }
const NOTHING_KNOWN = { hasExpectations: false, hasCompetitors: false }

const dossierCompleteness = (client: Client, members: readonly Member[], known: KnownRecords = ALL_KNOWN) =>
  completeness(client, members, known)

const FULL_CLIENT = aClient({
  class: 'key',
  keyReasons: ['image'],
  summary: 'Ψυγεία και μεταφορές',
  sector: 'Τρόφιμα',
  sites: [{ id: anId(), label: '', street: '', postalCode: '', city: 'Βόλος', region: '', country: '' }],
  source: 'exhibition',
  taxNumber: { country: 'GR', number: '094259216' },
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
    expect(dossierCompleteness(FULL_CLIENT, members)).toEqual({ done: 21, total: 21, next: null })
  })

  it('asks for the first thing missing about the company', () => {
    const { done, total, next } = dossierCompleteness(aClient({ summary: 'Κάτι' }), [], NOTHING_KNOWN)
    expect(next).toEqual({ ask: 'sector', personId: null })
    expect([done, total]).toEqual([3, 14]) // the summary; a regular client needs neither key reasons nor competitors
  })

  it('asks a client for no more than its class gives', () => {
    const done = (clientClass: Client['class'], known: KnownRecords) =>
      dossierCompleteness({ ...FULL_CLIENT, class: clientClass, taxNumber: null }, [], known).done
    expect(done('prospect', NOTHING_KNOWN)).toBe(done('prospect', ALL_KNOWN))
    expect(done('former', NOTHING_KNOWN)).toBe(done('former', ALL_KNOWN))
    expect(done('regular', ALL_KNOWN) - done('regular', NOTHING_KNOWN)).toBe(1)
    expect(done('key', ALL_KNOWN) - done('key', NOTHING_KNOWN)).toBe(2)
    expect(done('prospect', ALL_KNOWN) - done('regular', ALL_KNOWN)).toBe(1)
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
