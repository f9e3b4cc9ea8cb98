import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAfm, plainTaxNumber, TaxNumberSchema } from '#shared/domain/clients/taxNumber.ts'

describe('a Greek tax number', () => {
  it('is accepted when its ninth digit checks the others', () => {
    for (const number of ['094019245', '090000045', '997073525']) expect(isAfm(number), number).toBe(true)
    for (const number of ['094019246', '000000000', '09401924', '0940192455', '09401924a']) {
      expect(isAfm(number), number).toBe(false)
    }
  })

  it('is refused when any one digit is mistyped, but for the pair of remainders that look alike', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (first, at, by) => {
        const sum = first.reduce((total, digit, index) => total + digit * 2 ** (8 - index), 0)
        const all = [...first, (sum % 11) % 10]
        fc.pre(isAfm(all.join('')))
        const typed = all.with(at, ((all[at] ?? 0) + by) % 10)
        const typedSum = typed
          .slice(0, 8)
          .reduce((total, digit, index) => total + digit * 2 ** (8 - index), 0)
        // Remainders 0 and 10 both give 0: the one gap that the rule of the tax office leaves.
        fc.pre(
          new Set([sum % 11, typedSum % 11]).size === 1 ||
            !([0, 10].includes(sum % 11) && [0, 10].includes(typedSum % 11)),
        )
        expect(isAfm(typed.join(''))).toBe(false)
      }),
    )
  })
})

describe('a tax number', () => {
  it('is checked in Greece and taken as it is elsewhere', () => {
    expect(TaxNumberSchema.safeParse({ country: 'GR', number: '094019245' }).success).toBe(true)
    expect(TaxNumberSchema.safeParse({ country: 'GR', number: '094019244' }).error?.issues[0]).toMatchObject({
      message: 'invalidTaxNumber',
      path: ['number'],
    })
    expect(TaxNumberSchema.safeParse({ country: 'DE', number: 'DE 136 695 976' }).success).toBe(true)
    expect(TaxNumberSchema.safeParse({ country: 'Germany', number: '1' }).success).toBe(false)
  })

  it('loses what people type around it', () => {
    expect(plainTaxNumber('EL 094 019.245', 'GR')).toBe('094019245')
    expect(plainTaxNumber('de-136/695', 'DE')).toBe('DE136695')
  })
})
