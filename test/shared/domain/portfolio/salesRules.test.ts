import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { clientTree, rootOf, withUnits } from '#shared/domain/portfolio/clientTreeRules.ts'
import {
  countSales,
  groupTotals,
  monthTotals,
  offeringTotals,
  ownTotals,
  salesOfYear,
  salesOfYearBefore,
  salesWithout,
  totalOf,
  yearsWithSales,
} from '#shared/domain/portfolio/salesRules.ts'
import { monthsOfFiscalYear } from '#shared/domain/portfolio/monthRules.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { aClient, anId } from '../../builders.ts'
import { aCounted, aRate, aSale } from './portfolioBuilders.ts'

const SETTINGS = usualTradeSettings()

/** Clients whose parents are chosen at random: chains, forests, circles, and parents that are not there. */
const anyClients = fc
  .array(fc.option(fc.nat(14), { nil: null }), { minLength: 1, maxLength: 12 })
  .map((parents): readonly Pick<Client, 'id' | 'parentId'>[] => {
    const ids = Array.from({ length: 15 }, () => aClient().id)
    return parents.map((parent, index) => ({
      id: ids[index] ?? aClient().id,
      parentId: parent === null ? null : (ids[parent] ?? null),
    }))
  })
const anyAmounts = fc.array(fc.integer({ min: -5_000_000, max: 90_000_000 }), { minLength: 1, maxLength: 30 })

describe('clients with their branches', () => {
  it('reach up to the topmost one', () => {
    const parent = aClient()
    const daughter = aClient({ parentId: parent.id })
    const branch = aClient({ parentId: daughter.id })
    const tree = clientTree([branch, daughter, parent])
    expect(tree.roots).toEqual([parent.id])
    expect(rootOf(tree, branch.id)).toBe(parent.id)
    expect(withUnits(tree, parent.id)).toEqual([parent.id, daughter.id, branch.id])
  })

  it('are topmost where their parent is gone', () => {
    const orphan = aClient({ parentId: aClient().id })
    expect(clientTree([orphan]).roots).toEqual([orphan.id])
  })

  it('cut a circle of parents at the same place, whatever the order', () => {
    const [first, second, third] = [aClient(), aClient(), aClient()]
    const circle = [
      { id: first.id, parentId: third.id },
      { id: second.id, parentId: first.id },
      { id: third.id, parentId: second.id },
    ]
    for (const order of [circle, circle.toReversed()]) {
      const tree = clientTree(order)
      expect(tree.roots).toEqual([first.id])
      expect([...withUnits(tree, first.id)].sort()).toEqual([first.id, second.id, third.id])
    }
  })

  it('belong to exactly one topmost client each, circles or not', () => {
    fc.assert(
      fc.property(anyClients, (clients) => {
        const tree = clientTree(clients)
        const reached = tree.roots.flatMap((root) => withUnits(tree, root))
        expect(reached.toSorted()).toEqual(clients.map(({ id }) => id).toSorted())
      }),
    )
  })
})

describe('sales by client', () => {
  it('add up to the parent', () => {
    const parent = aClient()
    const branch = aClient({ parentId: parent.id })
    const sales = [
      aCounted({ clientId: parent.id, minor: 100 }),
      aCounted({ clientId: branch.id, minor: 40 }),
    ]
    const sums = groupTotals(sales, clientTree([parent, branch]))
    expect(sums.get(parent.id)).toBe(140)
    expect(sums.get(branch.id)).toBe(40)
    expect(ownTotals(sales).get(parent.id)).toBe(100)
  })

  it('of the topmost clients together are all sales, circles or not', () => {
    fc.assert(
      fc.property(anyClients, anyAmounts, (clients, amounts) => {
        const tree = clientTree(clients)
        const sales = amounts.map((minor, index) =>
          aCounted({ clientId: clients[index % clients.length]?.id, minor }),
        )
        const sums = groupTotals(sales, tree)
        const ofRoots = tree.roots.reduce((sum, root) => sum + (sums.get(root) ?? 0), 0)
        expect(ofRoots).toBe(totalOf(sales))
      }),
    )
  })

  it('without a client are those that neither it nor a branch of it bought', () => {
    fc.assert(
      fc.property(anyClients, anyAmounts, (clients, amounts) => {
        const tree = clientTree(clients)
        const sales = amounts.map((minor, index) =>
          aCounted({ clientId: clients[index % clients.length]?.id, minor }),
        )
        const lost = tree.roots[0]
        if (lost === undefined) throw new Error('A tree has a topmost client')
        const left = salesWithout(sales, tree, new Set<ClientId>([lost]))
        expect(totalOf(left)).toBe(totalOf(sales) - (groupTotals(sales, tree).get(lost) ?? 0))
      }),
    )
  })
})

describe('counting sales', () => {
  const rates = [
    aRate({ validFrom: '2026-01-01', rateMillionths: 900_000 }),
    aRate({ validFrom: '2026-03-31', rateMillionths: 950_000 }),
  ]

  it('uses the rate of the last day of the month', () => {
    const sale = aSale({ month: '2026-03', amount: { minor: 100_00, currency: 'USD' } })
    const before = aSale({ month: '2026-02', amount: { minor: 100_00, currency: 'USD' } })
    expect(countSales([sale, before], rates, SETTINGS).sales.map(({ minor }) => minor)).toEqual([
      95_00, 90_00,
    ])
  })

  it('names what has no rate, and leaves it out', () => {
    const sales = [
      aSale({ month: '2025-11', amount: { minor: 1, currency: 'USD' } }),
      aSale({ month: '2025-10', amount: { minor: 1, currency: 'USD' } }),
      aSale({ amount: { minor: 1, currency: 'GBP' } }),
      aSale({ amount: { minor: 7, currency: 'EUR' } }),
    ]
    const counted = countSales(sales, rates, SETTINGS)
    expect(totalOf(counted.sales)).toBe(7)
    expect(counted.left.map(({ currency, count, first }) => [currency, count, first.on])).toEqual([
      ['USD', 2, '2025-10-31'],
      ['GBP', 1, '2026-03-31'],
    ])
  })
})

describe('sales by time and by offering', () => {
  const fiscal = { ...SETTINGS, fiscalYearStartMonth: 4 }

  it('fall into the fiscal year of their month', () => {
    const sales = ['2026-03', '2026-04', '2027-03', '2027-04'].map((month) => aCounted({ month, minor: 1 }))
    expect(salesOfYear(sales, 2026, fiscal).map(({ month }) => month)).toEqual(['2026-04', '2027-03'])
    expect(yearsWithSales(sales, fiscal)).toEqual([2027, 2026, 2025])
  })

  it('are compared with the same months of the year before', () => {
    const months = ['2025-04', '2025-06', '2025-07', '2026-04', '2026-06']
    const sales = months.map((month) => aCounted({ month, minor: 1 }))
    expect(salesOfYearBefore(sales, 2026, fiscal).map(({ month }) => month)).toEqual(['2025-04', '2025-06'])
    expect(salesOfYearBefore(sales, 2027, fiscal)).toEqual([])
  })

  it('give every month of the year a place', () => {
    const sales = [aCounted({ month: '2026-05', minor: 3 }), aCounted({ month: '2026-05', minor: -1 })]
    const months = monthTotals(sales, monthsOfFiscalYear(2026, 1))
    expect(months).toHaveLength(12)
    expect(months[4]).toEqual({ month: '2026-05', minor: 2 })
    expect(months.filter(({ minor }) => minor === 0)).toHaveLength(11)
  })

  it('keep apart what names no offering', () => {
    const offeringId = anId()
    const sums = offeringTotals([aCounted({ offeringId, minor: 5 }), aCounted({ minor: 4 })])
    expect([...sums.values()]).toEqual([5, 4])
    expect(sums.get(null)).toBe(4)
  })
})
