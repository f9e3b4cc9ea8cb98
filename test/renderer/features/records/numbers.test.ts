import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText, parseDecimal } from '#renderer/features/records/numbers.ts'

describe('figures of a form', () => {
  it('read back as they are shown, in both languages and with any number of decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('en' as const, 'el' as const),
        (value, decimals, language) => {
          expect(parseDecimal(decimalText(value, decimals, language), decimals)).toBe(value)
        },
      ),
    )
  })

  it('are taken with a comma or a point, a sign and a percent sign', () => {
    expect(parseDecimal('1,0842', 6)).toBe(1_084_200)
    expect(parseDecimal(' 1.0842 ', 6)).toBe(1_084_200)
    expect(parseDecimal('40 %', 0)).toBe(40)
    expect(parseDecimal('−3', 0)).toBe(-3)
  })

  it('are refused where they have more decimals than are kept, or are none', () => {
    expect(['1.5', '1,200.5', 'many', '', '1e3', '--1'].map((typed) => parseDecimal(typed, 0))).toEqual(
      Array(6).fill(null),
    )
    expect(parseDecimal('1.0842001', 6)).toBeNull()
  })

  it('have no groups of thousands: a year is a figure too', () => {
    expect(decimalText(2026, 0, 'en')).toBe('2026')
    expect(decimalText(1_084_200, 6, 'el')).toBe('1,0842')
  })
})
