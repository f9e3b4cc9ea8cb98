import { describe, expect, it } from 'vitest'
import { findWho, whoIs } from '#shared/domain/search/findWho.ts'
import { day } from '#shared/lib/days.ts'
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

describe('with whom a dealing was', () => {
  it('is found by the beginning of a name first, without accents', () => {
    const found = findWho(searched, 'αιγ', TODAY, 6)
    expect(found.map(({ client, person, title }) => [client.name, person?.familyName, title])).toEqual([
      ['Λιμένας', 'Ζέρβα', 'Διευθύντρια'],
      ['Ψυκτική Αιγαίου', 'Ζέρβα', 'Σύμβουλος'],
      ['Ψυκτική Αιγαίου', undefined, ''],
    ])
  })

  it('keeps to its limit, and an empty text finds nobody', () => {
    expect(findWho(searched, 'αιγ', TODAY, 1)).toHaveLength(1)
    expect(findWho(searched, '  ', TODAY, 6)).toEqual([])
  })

  it('is nobody who is archived or works nowhere', () => {
    expect(whoIs(searched, nowhere.id, TODAY)).toEqual([])
    expect(findWho(searched, 'αιγεας', TODAY, 6)).toEqual([])
    const gone = { ...searched, people: [{ ...aigli, archivedOn: TODAY }] }
    expect(whoIs(gone, aigli.id, TODAY)).toEqual([])
  })
})
