import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OfferingIdSchema } from '#shared/domain/portfolio/offering.ts'
import { WHITESPACE_STATES } from '#shared/domain/portfolio/whitespaceCell.ts'
import { boughtLately, cellAt, whitespaceMatrix } from '#shared/domain/portfolio/whitespaceRules.ts'
import { day } from '#shared/lib/days.ts'
import { aClient, anId } from '../../builders.ts'
import { aCell, aSale } from './portfolioBuilders.ts'

const anOffering = () => OfferingIdSchema.parse(anId())
const [factory, shop] = [aClient().id, aClient().id]
const [rooms, service] = [anOffering(), anOffering()]

describe('the whitespace matrix', () => {
  it('has a field for each unit and offering, unknown where nothing was written down', () => {
    const { rows, counts } = whitespaceMatrix([factory, shop], [rooms, service], [])
    expect(rows.map(({ fields }) => fields.map(({ state }) => state))).toEqual([
      ['unknown', 'unknown'],
      ['unknown', 'unknown'],
    ])
    expect(counts).toEqual({ us: 0, competitor: 0, inHouse: 0, none: 0, unknown: 4 })
  })

  it('shows a success that can be passed on to a sister', () => {
    const cells = [
      aCell({ clientId: factory, offeringId: rooms, state: 'us' }),
      aCell({ clientId: shop, offeringId: rooms, state: 'competitor' }),
    ]
    const { openings } = whitespaceMatrix([factory, shop], [rooms, service], cells)
    expect(openings).toMatchObject([
      { unitId: shop, offeringId: rooms, state: 'competitor', sisterIds: [factory] },
    ])
  })

  it('takes from the sales what nobody wrote down, but never against what was', () => {
    const cells = [
      aCell({ clientId: factory, offeringId: service, state: 'competitor' }),
      aCell({ clientId: shop, offeringId: rooms, state: 'unknown' }),
    ]
    const bought = [
      { clientId: factory, offeringId: rooms },
      { clientId: factory, offeringId: service },
      { clientId: shop, offeringId: rooms },
      { clientId: shop, offeringId: null },
    ]
    const { rows } = whitespaceMatrix([factory, shop], [rooms, service], cells, bought)
    expect(rows.map(({ fields }) => fields.map(({ state, isFromSales }) => [state, isFromSales]))).toEqual([
      [
        ['us', true],
        ['competitor', false],
      ],
      [
        ['us', true],
        ['unknown', false],
      ],
    ])
  })

  it('takes only sales of the last twelve months for that', () => {
    const sales = ['2025-10', '2025-11', '2026-11'].map((month) => aSale({ month }))
    expect(boughtLately(sales, day('2026-11-23')).map(({ month }) => month)).toEqual(['2025-11', '2026-11'])
  })

  it('lets the later of two cells for one field hold, in any order', () => {
    const older = aCell({ clientId: shop, offeringId: rooms, state: 'none' })
    const newer = aCell({ clientId: shop, offeringId: rooms, state: 'us' })
    expect(cellAt([older, newer], shop, rooms)).toBe(newer)
    expect(cellAt([newer, older], shop, rooms)).toBe(newer)
    expect(cellAt([newer, older], shop, service)).toBeNull()
  })

  it('counts every field once, and opens none that is ours already', () => {
    const units = [factory, shop, aClient().id]
    const offerings = [rooms, service, anOffering()]
    const anyCells = fc.array(
      fc.record({
        clientId: fc.constantFrom(...units),
        offeringId: fc.constantFrom(...offerings),
        state: fc.constantFrom(...WHITESPACE_STATES),
      }),
    )
    fc.assert(
      fc.property(anyCells, (cells) => {
        const { counts, openings } = whitespaceMatrix(units, offerings, cells.map(aCell))
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(9)
        expect(openings.every(({ state }) => state !== 'us')).toBe(true)
        expect(openings.every(({ unitId, sisterIds }) => !sisterIds.includes(unitId))).toBe(true)
      }),
    )
  })
})
