import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareText,
  formatDay,
  formatList,
  formatMoney,
  formatNumber,
  formatPartialDate,
  formatRelativeDay,
} from '#shared/i18n/format.ts'
import { addDays, day } from '#shared/lib/days.ts'

const TODAY = day('2026-11-23')
const eur = (minor: number) => ({ minor, currency: 'EUR' })
/** No-break spaces keep a sign beside its number; the eye and this test do not mind. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a day', () => {
  it('is written as people write it', () => {
    const someDay = day('2027-05-03')
    expect(formatDay(someDay, 'en', 'short', TODAY)).toBe('3 May 2027')
    expect(formatDay(someDay, 'el', 'short', TODAY)).toBe('3 Μαΐ 2027')
    expect(formatDay(someDay, 'en', 'long')).toBe('3 May 2027')
    expect(formatDay(someDay, 'el', 'long')).toBe('3 Μαΐου 2027')
    expect(formatDay(someDay, 'en', 'withWeekday')).toBe('Monday 3 May 2027')
    expect(formatDay(someDay, 'el', 'withWeekday')).toBe('Δευτέρα 3 Μαΐου 2027')
  })

  it('leaves out this year in the short style only', () => {
    const thisYear = day('2026-11-25')
    expect(formatDay(thisYear, 'en', 'short', TODAY)).toBe('25 Nov')
    expect(formatDay(thisYear, 'el', 'short', TODAY)).toBe('25 Νοε')
    expect(formatDay(thisYear, 'el', 'short')).toBe('25 Νοε 2026')
    expect(formatDay(thisYear, 'el', 'long', TODAY)).toBe('25 Νοεμβρίου 2026')
  })

  it('is never moved by a zone', () => {
    const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1900-01-01'), days))
    fc.assert(
      fc.property(anyDay, (some) => {
        const said = formatDay(some, 'en', 'long')
        expect(Number.parseInt(said, 10)).toBe(Number(some.slice(8)))
        expect(said).toContain(some.slice(0, 4))
      }),
    )
  })
})

describe('a day seen from today', () => {
  it('is counted while it is near', () => {
    const en = (days: number) => formatRelativeDay(addDays(TODAY, days), TODAY, 'en')
    const el = (days: number) => formatRelativeDay(addDays(TODAY, days), TODAY, 'el')
    expect([-3, -1, 0, 1, 12].map(en)).toEqual(['3 days ago', 'yesterday', 'today', 'tomorrow', 'in 12 days'])
    expect([-3, -2, -1, 0].map(el)).toEqual(['πριν από 3 ημέρες', 'προχθές', 'χθες', 'σήμερα'])
    expect([1, 2, 12, 30].map(el)).toEqual(['αύριο', 'μεθαύριο', 'σε 12 ημέρες', 'σε 30 ημέρες'])
  })

  it('is a date when it is far', () => {
    expect(formatRelativeDay(addDays(TODAY, 31), TODAY, 'el')).toBe('24 Δεκ')
    expect(formatRelativeDay(addDays(TODAY, -365), TODAY, 'en')).toBe('23 Nov 2025')
  })
})

describe('a partial date', () => {
  it('says what is known', () => {
    expect(formatPartialDate({ day: 25, month: 11, year: 1975 }, 'el')).toBe('25 Νοεμβρίου 1975')
    expect(formatPartialDate({ day: 25, month: 11 }, 'el')).toBe('25 Νοεμβρίου')
    expect(formatPartialDate({ day: 25, month: 11 }, 'en')).toBe('25 November')
    expect(formatPartialDate({ month: 11, year: 1975 }, 'en')).toBe('November 1975')
    expect(formatPartialDate({ year: 1975 }, 'el')).toBe('1975')
  })

  it('names a Greek month that stands alone in its own form', () => {
    expect(formatPartialDate({ month: 11 }, 'el')).toBe('Νοέμβριος')
    expect(formatPartialDate({ month: 5, year: 1980 }, 'el')).toBe('Μάιος 1980')
  })

  it('keeps 29 February when the year is not known', () => {
    expect(formatPartialDate({ day: 29, month: 2 }, 'en')).toBe('29 February')
  })
})

describe('money, numbers and lists', () => {
  it('shows cents only when there are some', () => {
    expect(plain(formatMoney(eur(1_250_000), 'el'))).toBe('12.500 €')
    expect(plain(formatMoney(eur(1_250_050), 'el'))).toBe('12.500,50 €')
    expect(formatMoney(eur(1_250_000), 'en')).toBe('€12,500')
    expect(formatMoney(eur(1_250_005), 'en')).toBe('€12,500.05')
    expect(formatMoney({ minor: 1500, currency: 'JPY' }, 'en')).toBe('¥1,500')
    expect(plain(formatMoney({ minor: 990, currency: 'USD' }, 'el'))).toBe('9,90 $')
  })

  it('groups by the language', () => {
    expect(formatNumber(1_234_567, 'en')).toBe('1,234,567')
    expect(formatNumber(1_234_567, 'el')).toBe('1.234.567')
    expect(formatList(['Μαρία', 'Νίκος', 'Ελένη'], 'el')).toBe('Μαρία, Νίκος και Ελένη')
    expect(formatList(['Maria', 'Nikos'], 'en')).toBe('Maria and Nikos')
    expect(formatList([], 'en')).toBe('')
  })

  it('sorts accents with their letters and numbers by value', () => {
    expect(['Ώρα', 'Άννα', 'Ζωή', 'Αθηνά'].sort(compareText('el'))).toEqual(['Αθηνά', 'Άννα', 'Ζωή', 'Ώρα'])
    expect(['Dock 10', 'Dock 9'].sort(compareText('en'))).toEqual(['Dock 9', 'Dock 10'])
  })
})
