import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf } from '#renderer/features/portfolio/axis.ts'

describe('the scale of a chart', () => {
  it('has a few round figures', () => {
    expect(axisOf([38_000_00, 12_000_00]).ticks).toEqual([0, 10_000_00, 20_000_00, 30_000_00, 40_000_00])
    expect(axisOf([]).ticks).toEqual([0])
  })

  it('holds every value and zero, credit notes too', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), (values) => {
        const { low, high, ticks } = axisOf(values)
        expect([...values, 0].every((value) => value >= low && value <= high)).toBe(true)
        expect(ticks.length).toBeLessThanOrEqual(8)
      }),
    )
  })
})
