import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withFormulaMarker, withoutFormulaMarker } from '#shared/formats/tables/formulaMarker.ts'
import {
  readBirthday,
  readCurrency,
  readDay,
  readList,
  readMoney,
  readWholeNumber,
  readWord,
} from '#shared/formats/tables/values.ts'
import { CLASS_WORDS, STATUS_WORDS } from '#shared/formats/tables/words.ts'
import { addDays, day, daysBetween } from '#shared/lib/days.ts'

const INVALID_DAY = { ok: false, error: 'invalidDay' }

describe('days', () => {
  it.each([
    '25/11/2026',
    '25.11.2026',
    '25-11-2026',
    '25/11/26',
    '2026-11-25',
    '2026/11/25',
    '2026-11-25T00:00:00Z',
    '25/11/2026 14:30',
    '46351',
  ])('reads %s', (text) => {
    expect(readDay(text)).toEqual({ ok: true, value: '2026-11-25' })
  })

  it.each(['31/11/2026', '2026-02-30', '11/25/2026', 'αύριο', '25/11', '12', '250000'])(
    'refuses %s',
    (text) => {
      expect(readDay(text)).toEqual(INVALID_DAY)
    },
  )

  it('counts serial numbers as spreadsheets do', () => {
    const first = day('1954-10-03')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const expected = addDays(first, days)
        const serial = daysBetween(day('1899-12-30'), expected)
        expect(readDay(String(serial))).toEqual({ ok: true, value: expected })
      }),
    )
  })

  it('reads back whatever way a day is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom('/', '.', '-'), (days, sign) => {
        const expected = addDays(day('1960-01-01'), days)
        const written = expected.split('-').toReversed().map(Number).join(sign)
        expect(readDay(written)).toEqual({ ok: true, value: expected })
      }),
    )
  })
})

describe('birthdays', () => {
  it.each([
    ['25/11', { day: 25, month: 11 }],
    ['25/11/', { day: 25, month: 11 }],
    ['11/1975', { month: 11, year: 1975 }],
    ['1975-11', { month: 11, year: 1975 }],
    ['1975', { year: 1975 }],
    ['--11-25', { day: 25, month: 11 }],
    ['25/11/1975', { day: 25, month: 11, year: 1975 }],
    ['1975-11-25', { day: 25, month: 11, year: 1975 }],
    ['29/2', { day: 29, month: 2 }],
  ])('reads %s', (text, value) => {
    expect(readBirthday(text)).toEqual({ ok: true, value })
  })

  it.each(['31/4', '29/2/1975', '13/1975'])('refuses %s, which never was', (text) => {
    expect(readBirthday(text)).toMatchObject({ ok: false })
  })

  it('does not guess the century of a birthday', () => {
    expect(readBirthday('25/11/75')).toEqual(INVALID_DAY)
  })
})

describe('money, numbers and words', () => {
  it.each([
    ['12.500,50', 1_250_050, 'EUR'],
    ['12,500.50', 1_250_050, 'EUR'],
    ['12500', 1_250_000, 'EUR'],
    ['12500.5', 1_250_050, 'EUR'],
    ['€ 12.500', 1_250_000, 'EUR'],
    ['12 500 ευρώ', 1_250_000, 'EUR'],
    ['$12,500.00', 1_250_000, 'USD'],
    ['£950', 95_000, 'GBP'],
  ])('reads %s', (text, minor, currency) => {
    expect(readMoney(text, 'el', null)).toEqual({ ok: true, value: { minor, currency } })
  })

  it('takes the currency of its own column, and its sign before that', () => {
    expect(readMoney('100', 'el', 'CHF')).toEqual({ ok: true, value: { minor: 10_000, currency: 'CHF' } })
    expect(readMoney('100 $', 'el', 'CHF')).toEqual({ ok: true, value: { minor: 10_000, currency: 'USD' } })
    expect(readCurrency('€')).toEqual({ ok: true, value: 'EUR' })
    expect(readCurrency('δραχμές')).toEqual({ ok: false, error: 'invalidCurrency' })
  })

  it.each(['δώδεκα', '=1+1', '12,500', '1.2.3'])('refuses the amount %s', (text) => {
    expect(readMoney(text, 'el', null)).toEqual({ ok: false, error: 'invalidAmount' })
  })

  it('reads whole numbers with groups', () => {
    expect(readWholeNumber('1.250')).toEqual({ ok: true, value: 1250 })
    expect(readWholeNumber('85')).toEqual({ ok: true, value: 85 })
    expect(readWholeNumber('12,5')).toEqual({ ok: false, error: 'invalidNumber' })
  })

  it('knows words of both languages, however they are accented', () => {
    expect(readWord('ΒΑΣΙΚΟΣ', CLASS_WORDS)).toEqual({ ok: true, value: 'key' })
    expect(readWord('prospect', CLASS_WORDS)).toEqual({ ok: true, value: 'prospect' })
    expect(readWord('Εστάλη', STATUS_WORDS)).toEqual({ ok: true, value: 'sent' })
    expect(readWord('In talks', STATUS_WORDS)).toEqual({ ok: true, value: 'inTalks' })
    expect(readWord('__proto__', STATUS_WORDS)).toEqual({ ok: false, error: 'unknownWord' })
  })

  it('takes several values apart', () => {
    expect(readList('ιστιοπλοΐα; σκάκι, , σκάκι')).toEqual(['ιστιοπλοΐα', 'σκάκι'])
  })
})

describe('the marker of formulas', () => {
  const signs = fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '＝', '＋', '－', '＠', 'α', ' ', '<')
  const texts = fc.array(signs, { maxLength: 6 }).map((parts) => parts.join(''))

  it('is taken off exactly where it was put on', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string()),
        (text) => withoutFormulaMarker(withFormulaMarker(text)) === text,
      ),
    )
  })

  it('leaves no text that a spreadsheet would compute', () => {
    fc.assert(fc.property(texts, (text) => !/^[=+\-@\t\r＝＋－＠]/.test(withFormulaMarker(text))))
  })

  it('does not touch an apostrophe that is part of a text', () => {
    expect(withoutFormulaMarker("'n' Roll")).toBe("'n' Roll")
    expect(withoutFormulaMarker("'+302101234567")).toBe('+302101234567')
  })
})
