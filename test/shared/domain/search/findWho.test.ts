import { describe, expect, it } from 'vitest'
import { findWho, whoIs } from '#shared/domain/search/findWho.ts'
import { day } from '#shared/lib/days.ts'
import { atOnce } from '#shared/lib/slices.ts'
import { aClient, aPerson, aPosition } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')

const aegean = aClient({ name: 'Ψυκτική Αιγαίου' })
const archived = aClient({ name: 'Αιγαίο Τροφίμων', archivedOn: TODAY })
const port = aClient({ name: 'Λιμένας' })
const aigli = aPerson({ givenName: 'Αίγλη', familyName: 'Ζέρβα' })
const nowhere = aPerson({ givenName: 'Αιγέας', familyName: 'Λύρας' })
const searched = {
  clients: [archived, aegean, port],
  people: [nowhere, aigli],
  positions: [
    aPosition({ personId: aigli.id, clientId: port.id, title: 'Διευθύντρια' }),
    aPosition({ personId: aigli.id, clientId: aegean.id, title: 'Σύμβουλος' }),
    aPosition({ personId: aigli.id, clientId: archived.id }),
    aPosition({ personId: nowhere.id, clientId: port.id, toDay: day('2026-11-22') }),
  ],
}

const found = (typed: string, limit: number) => atOnce(findWho(searched, typed, TODAY, limit))

describe('with whom a dealing was', () => {
  it('is found by the beginning of a name first, without accents', () => {
    expect(
      found('αιγ', 6).map(({ client, person, title }) => [client.name, person?.familyName, title]),
    ).toEqual([
      ['Λιμένας', 'Ζέρβα', 'Διευθύντρια'],
      ['Ψυκτική Αιγαίου', 'Ζέρβα', 'Σύμβουλος'],
      ['Ψυκτική Αιγαίου', undefined, ''],
    ])
  })

  it('keeps to its limit, and an empty text finds nobody', () => {
    expect(found('αιγ', 1)).toHaveLength(1)
    expect(found('  ', 6)).toEqual([])
  })

  it('is nobody who is archived or works nowhere', () => {
    expect(found('αιγεας', 6)).toEqual([])
    expect(whoIs(nowhere, searched.positions, searched.clients, TODAY)).toEqual([])
    expect(whoIs({ ...aigli, archivedOn: TODAY }, searched.positions, searched.clients, TODAY)).toEqual([])
  })

  it('is known on a card at each client where they work', () => {
    const whos = whoIs(aigli, searched.positions, searched.clients, TODAY)
    expect(whos.map(({ client, title }) => [client.name, title])).toEqual([
      ['Λιμένας', 'Διευθύντρια'],
      ['Ψυκτική Αιγαίου', 'Σύμβουλος'],
    ])
  })
})
