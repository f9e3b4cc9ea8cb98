import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNextDay } from '#shared/i18n/parseNextDay.ts'
import { addDays, day } from '#shared/lib/days.ts'

/** A Wednesday. */
const TODAY = day('2026-11-25')

describe('the day of a next step as it is typed', () => {
  it.each([
    ['today', '2026-11-25'],
    ['tomorrow', '2026-11-26'],
    ['tom', '2026-11-26'],
    ['αύριο', '2026-11-26'],
    ['ΑΥΡΙΟ', '2026-11-26'],
    ['μεθαύριο', '2026-11-27'],
    ['fri', '2026-11-27'],
    ['Friday', '2026-11-27'],
    ['παρ', '2026-11-27'],
    ['Παρασκευή', '2026-11-27'],
    ['wed', '2026-12-02'],
    ['Τετ.', '2026-12-02'],
    ['tu', '2026-12-01'],
    ['3d', '2026-11-28'],
    ['3δ', '2026-11-28'],
    ['+5', '2026-11-30'],
    ['in 3 days', '2026-11-28'],
    ['σε 3 μέρες', '2026-11-28'],
    ['10 ημέρες', '2026-12-05'],
    ['2w', '2026-12-09'],
    ['2ς', '2026-12-09'],
    ['2 εβδομάδες', '2026-12-09'],
    ['1m', '2026-12-25'],
    ['1 μήνα', '2026-12-25'],
    ['12/12', '2026-12-12'],
    ['12.12.', '2026-12-12'],
    ['12-12-27', '2027-12-12'],
    ['25/11', '2026-11-25'],
    ['24/11', '2027-11-24'],
    ['29/2', '2028-02-29'],
    ['12 Dec', '2026-12-12'],
    ['12 Δεκεμβρίου', '2026-12-12'],
    ['5 Μαΐου 2027', '2027-05-05'],
    ['2027-01-15', '2027-01-15'],
  ])('reads %s', (typed, expected) => {
    expect(parseNextDay(typed, TODAY, 'en')).toBe(expected)
    expect(parseNextDay(typed, TODAY, 'el')).toBe(expected)
  })

  it.each([
    '',
    'soon',
    '3',
    '32/1',
    '30/2',
    '1/13',
    '3x',
    '12/12/2025',
    'yesterday',
    'χθες',
    '5 Foo',
    '31 Nov',
  ])('refuses %s', (typed) => {
    expect(parseNextDay(typed, TODAY, 'en')).toBeNull()
    expect(parseNextDay(typed, TODAY, 'el')).toBeNull()
  })

  it('never lies in the past, whatever the day of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 365 }), (start, ahead) => {
        const today = addDays(TODAY, start)
        const wanted = addDays(today, ahead)
        const [, month, date] = wanted.split('-')
        const read = parseNextDay(`${date ?? ''}/${month ?? ''}`, today, 'el')
        expect(read).not.toBeNull()
        // One that comes twice within 366 days is the first of the two.
        expect(read !== null && read >= today && read <= wanted && read.endsWith(wanted.slice(4))).toBe(true)
      }),
    )
  })

  it('takes a weekday for the next one, never for today', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('mon', 'κυρ', 'sat', 'τρι'),
        (start, typed) => {
          const today = addDays(TODAY, start)
          const read = parseNextDay(typed, today, 'en')
          expect(read !== null && read > today && read <= addDays(today, 7)).toBe(true)
        },
      ),
    )
  })
})
