import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText, parseAmount } from '#shared/i18n/amount.ts'
import { LANGUAGES } from '#shared/i18n/messages.ts'

const cents = (text: string, language: 'en' | 'el') => {
  const read = parseAmount(text, language)
  return read.ok ? read.value : read.error
}

describe('an amount that somebody typed', () => {
  it('is read with the marks of the language', () => {
    expect(cents('12.500,50', 'el')).toBe(1_250_050)
    expect(cents('12,500.50', 'en')).toBe(1_250_050)
    expect(cents('12.500', 'el')).toBe(1_250_000)
    expect(cents('12,500', 'en')).toBe(1_250_000)
    expect(cents('1.234.567,8', 'el')).toBe(123_456_780)
    expect(cents('0,05', 'el')).toBe(5)
    expect(cents('12500', 'el')).toBe(1_250_000)
  })

  it('is read in the other language where only one reading is possible', () => {
    expect(cents('12,500.50', 'el')).toBe(1_250_050)
    expect(cents('12.500,50', 'en')).toBe(1_250_050)
    expect(cents('12.5', 'el')).toBe(1250)
    expect(cents('12,50', 'en')).toBe(1250)
    expect(cents('1,234,567', 'el')).toBe(123_456_700)
    expect(cents('.5', 'el')).toBe(50)
  })

  it('may carry spaces and a currency sign', () => {
    expect(cents(' 12 500,50 € ', 'el')).toBe(1_250_050)
    expect(cents('€12,500', 'en')).toBe(1_250_000)
    expect(cents('EUR 300', 'en')).toBe(30_000)
    expect(cents('300 ευρώ', 'el')).toBe(30_000)
    expect(cents('12\u00a0500\u00a0€', 'el')).toBe(1_250_000)
  })

  it('is refused where it could mean twelve or twelve thousand', () => {
    expect(cents('12,500', 'el')).toBe('invalidAmount')
    expect(cents('12.500', 'en')).toBe('invalidAmount')
  })

  it('is refused where it is no amount', () => {
    for (const text of [
      'abc',
      '12..5',
      '1.23.456',
      '12.500.50',
      '1,2345',
      '12,',
      '-5',
      '0.500',
      '1 23',
      '€',
      '9'.repeat(17),
    ]) {
      expect([text, cents(text, 'el')]).toEqual([text, 'invalidAmount'])
    }
    expect(cents('   ', 'en')).toBe('required')
  })

  it('has no cents where the currency has none', () => {
    expect(parseAmount('1.500', 'el', 'JPY')).toEqual({ ok: true, value: 1500 })
    expect(parseAmount('15,5', 'el', 'JPY')).toEqual({ ok: false, error: 'invalidAmount' })
  })

  it('reads back what it wrote', () => {
    const anyMoney = fc.record({
      minor: fc.integer({ min: 0, max: 2_000_000_000 }),
      currency: fc.constantFrom('EUR', 'USD', 'JPY'),
    })
    fc.assert(
      fc.property(anyMoney, fc.constantFrom(...LANGUAGES), (money, language) => {
        expect(parseAmount(amountText(money, language), language, money.currency)).toEqual({
          ok: true,
          value: money.minor,
        })
      }),
    )
  })
})
