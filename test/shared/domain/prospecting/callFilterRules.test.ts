import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLIENT_CLASSES, CLIENT_SOURCES, type Site } from '#shared/domain/clients/client.ts'
import { clientsOfFilter, EVERYBODY, takesClient } from '#shared/domain/prospecting/callFilterRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aClient, anId } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')

function aSite(over: Partial<Site>): Site {
  return { id: anId(), label: '', street: '', postalCode: '', city: '', region: '', country: '', ...over }
}

describe('a filter for a call list', () => {
  it('leaves nobody out while it is empty, except who is archived', () => {
    expect(takesClient(EVERYBODY, aClient(), null, TODAY)).toBe(true)
    expect(takesClient(EVERYBODY, aClient({ archivedOn: TODAY }), null, TODAY)).toBe(false)
  })

  it('wants every part that is filled in to fit', () => {
    const client = aClient({ class: 'prospect', source: 'exhibition', sector: 'Τρόφιμα και ποτά' })
    const takes = (over: Partial<typeof EVERYBODY>): boolean =>
      takesClient({ ...EVERYBODY, ...over }, client, null, TODAY)
    expect(takes({ classes: ['prospect', 'former'] })).toBe(true)
    expect(takes({ classes: ['key'] })).toBe(false)
    expect(takes({ sources: ['exhibition'] })).toBe(true)
    expect(takes({ sources: ['inbound'] })).toBe(false)
    expect(takes({ sector: 'ΤΡΟΦΙΜΑ' })).toBe(true)
    expect(takes({ sector: 'φάρμακα' })).toBe(false)
    expect(takes({ classes: ['prospect'], sector: 'φάρμακα' })).toBe(false)
  })

  it('does not take a client of unknown source for one of a chosen source', () => {
    expect(takesClient({ ...EVERYBODY, sources: ['letter'] }, aClient({ source: null }), null, TODAY)).toBe(
      false,
    )
  })

  it('finds the region or town of any site', () => {
    const client = aClient({
      sites: [aSite({ city: 'Αθήνα' }), aSite({ city: 'Βόλος', region: 'Θεσσαλία' })],
    })
    expect(takesClient({ ...EVERYBODY, region: 'θεσσαλια' }, client, null, TODAY)).toBe(true)
    expect(takesClient({ ...EVERYBODY, region: 'Βόλος' }, client, null, TODAY)).toBe(true)
    expect(takesClient({ ...EVERYBODY, region: 'Κρήτη' }, client, null, TODAY)).toBe(false)
  })

  it('counts the silence in days, and takes who was never dealt with', () => {
    const filter = { ...EVERYBODY, silentDays: 30 }
    expect(takesClient(filter, aClient(), addDays(TODAY, -30), TODAY)).toBe(true)
    expect(takesClient(filter, aClient(), addDays(TODAY, -29), TODAY)).toBe(false)
    expect(takesClient(filter, aClient(), null, TODAY)).toBe(true)
  })

  it('puts who was silent longest first', () => {
    const [never, long, short] = [aClient(), aClient(), aClient()]
    const last = new Map([
      [long.id, addDays(TODAY, -200)],
      [short.id, addDays(TODAY, -3)],
    ])
    expect(clientsOfFilter(EVERYBODY, [short, long, never], last, TODAY)).toEqual([never, long, short])
  })

  it('never takes more when one more part is filled in, and never an archived client', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            class: fc.constantFrom(...CLIENT_CLASSES),
            source: fc.option(fc.constantFrom(...CLIENT_SOURCES)),
            archivedOn: fc.option(fc.constant(TODAY)),
          }),
          { maxLength: 12 },
        ),
        fc.subarray([...CLIENT_CLASSES]),
        fc.subarray([...CLIENT_SOURCES]),
        (drafts, classes, sources) => {
          const clients = drafts.map((draft) => aClient(draft))
          const wide = clientsOfFilter({ ...EVERYBODY, classes }, clients, new Map(), TODAY)
          const narrow = clientsOfFilter({ ...EVERYBODY, classes, sources }, clients, new Map(), TODAY)
          expect(wide).toEqual(expect.arrayContaining([...narrow]))
          expect(wide.filter(({ archivedOn }) => archivedOn !== null)).toEqual([])
        },
      ),
    )
  })
})
