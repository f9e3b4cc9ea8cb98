import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce, filterInSlices, mapInSlices, type Sliced, sortInSlices } from '#shared/lib/slices.ts'

describe('work in slices', () => {
  it('sorts as an array does, equal items in their order', () => {
    const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 20 }), name: fc.string() }), {
      maxLength: 700,
    })
    const byRank = (one: { rank: number }, other: { rank: number }): number => one.rank - other.rank
    fc.assert(
      fc.property(items, (list) => {
        expect(atOnce(sortInSlices(list, byRank))).toEqual(list.toSorted(byRank))
      }),
    )
  })

  it('maps and filters as an array does', () => {
    const numbers = Array.from({ length: 1234 }, (_, index) => index)
    expect(atOnce(mapInSlices(numbers, (number) => number * 2))).toEqual(numbers.map((number) => number * 2))
    expect(atOnce(filterInSlices(numbers, (number) => number % 7 === 0))).toEqual(
      numbers.filter((number) => number % 7 === 0),
    )
  })

  it('stops often', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 10_007)
    expect(stops(mapInSlices(numbers, String))).toBeGreaterThan(50)
    expect(stops(sortInSlices(numbers, (one, other) => one - other))).toBeGreaterThan(200)
  })
})

function stops(work: Sliced<unknown>): number {
  let count = 0
  while (!work.next().done) count += 1
  return count
}
