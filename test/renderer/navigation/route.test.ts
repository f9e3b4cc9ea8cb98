import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPlace, HOME, parsePlace, type Place } from '#renderer/navigation/route.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'

const anId = fc.uuid({ version: 7 })
const aPlace: fc.Arbitrary<Place> = fc.record({
  route: fc.oneof(
    fc.constantFrom({ screen: 'today' } as const, { screen: 'clients' } as const),
    fc.record({
      screen: fc.constant('client' as const),
      clientId: anId.map((id) => id as ClientId), // a valid id, as the schema would brand it
      tab: fc.constantFrom('overview' as const, 'team' as const, 'timeline' as const),
    }),
    fc.record({ screen: fc.constant('person' as const), personId: anId.map((id) => id as PersonId) }),
  ),
  dialog: fc.oneof(
    fc.constant(null),
    fc.constant({ dialog: 'about' } as const),
    fc.record({ dialog: fc.constant('clientForm' as const), clientId: anId.map((id) => id as ClientId) }),
    fc.constant({ dialog: 'personForm' } as const),
    fc.record({ dialog: fc.constant('quickEntry' as const), clientId: anId.map((id) => id as ClientId) }),
  ),
})

describe('the address of a place', () => {
  it('leads back to the same place', () => {
    fc.assert(
      fc.property(aPlace, (place) => {
        expect(parsePlace(formatPlace(place))).toEqual(place)
      }),
    )
  })

  it('leads home when it makes no sense', () => {
    for (const nonsense of ['', '#', '#/nowhere', '#/client', '#/client?clientId=1', '#/%00?a=%'])
      expect(parsePlace(nonsense)).toEqual({ route: HOME, dialog: null })
  })

  it('opens a dossier on its overview when no tab is named', () => {
    const clientId = '01936f00-0000-7000-8000-000000000001'
    expect(parsePlace(`#/client?clientId=${clientId}`).route).toEqual({
      screen: 'client',
      clientId,
      tab: 'overview',
    })
  })
})
