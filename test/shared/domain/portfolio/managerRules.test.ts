import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { managerShares, managersOf } from '#shared/domain/portfolio/managerRules.ts'
import { MonthSchema } from '#shared/domain/portfolio/sale.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { aClient } from '../../builders.ts'

const month = MonthSchema.parse('2026-10')
const settings = usualTradeSettings()
const sold = (clientId: ReturnType<typeof aClient>['id'], minor: number) => ({
  clientId,
  offeringId: null,
  month,
  minor,
})

describe('who looks after a client', () => {
  it('is its own manager, else the nearest one above it', () => {
    const parent = aClient({ manager: 'Ηρώ' })
    const branch = aClient({ parentId: parent.id })
    const department = aClient({ parentId: branch.id })
    const other = aClient({ parentId: parent.id, manager: 'Μάρκος' })
    const managers = managersOf([department, branch, parent, other])
    expect([parent, branch, department, other].map(({ id }) => managers.get(id))).toEqual([
      'Ηρώ',
      'Ηρώ',
      'Ηρώ',
      'Μάρκος',
    ])
  })

  it('ends where parents go in a circle, or are gone', () => {
    const one = aClient()
    const other = aClient({ parentId: one.id })
    const circle = [{ ...one, parentId: other.id }, other]
    expect([...managersOf(circle).values()]).toEqual(['', ''])
    expect([...managersOf([other]).values()]).toEqual([''])
  })
})

describe('on whom the house depends', () => {
  it('is told by the share of each manager, the largest first, with the bands of one client', () => {
    const [iro, markos, own] = [aClient({ manager: 'Ηρώ' }), aClient({ manager: 'Μάρκος' }), aClient()]
    const managers = managersOf([iro, markos, own])
    const shares = managerShares([sold(iro.id, 80), sold(markos.id, 15), sold(own.id, 5)], managers, settings)
    expect(shares.map(({ manager, minor, band }) => [manager, minor, band])).toEqual([
      ['Ηρώ', 80, 'mono'],
      ['Μάρκος', 15, 'fine'],
      ['', 5, 'fine'],
    ])
  })

  it('adds up to all sales', () => {
    const clients = ['Ηρώ', 'Μάρκος', ''].map((manager) => aClient({ manager }))
    const amounts = fc.array(
      fc.tuple(fc.constantFrom(...clients), fc.integer({ min: -1000, max: 1_000_000 })),
    )
    fc.assert(
      fc.property(amounts, (rows) => {
        const sales = rows.map(([{ id }, minor]) => sold(id, minor))
        const shares = managerShares(sales, managersOf(clients), settings)
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
        expect(sum(shares.map(({ minor }) => minor))).toBe(sum(sales.map(({ minor }) => minor)))
      }),
    )
  })
})
