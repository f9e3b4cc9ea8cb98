import { describe, expect, it } from 'vitest'
import { formatDayText, monthNames, parseDayText } from '#renderer/ui/dayText.ts'
import { day } from '#shared/lib/days.ts'

const TODAY = day('2026-11-23')

describe('parseDayText', () => {
  it.each([
    ['25/11/2026', '2026-11-25'],
    ['5/1/2027', '2027-01-05'],
    ['25.11.2026', '2026-11-25'],
    ['25-11-26', '2026-11-25'],
    ['25 11 2026', '2026-11-25'],
    ['2026-11-25', '2026-11-25'],
    [' 25/11 ', '2026-11-25'],
    ['25/11.', '2026-11-25'],
  ])('reads %s in both languages, day before month', (text, expected) => {
    expect(parseDayText(text, 'el', TODAY)).toBe(expected)
    expect(parseDayText(text, 'en', TODAY)).toBe(expected)
  })

  it.each([
    ['25 Νοεμβρίου 2026', '2026-11-25'],
    ['25 νοε 2026', '2026-11-25'],
    ['25 Νοε.', '2026-11-25'],
    ['1 Μαΐου 2027', '2027-05-01'],
    ['1 μαι', '2027-05-01'],
    ['3 Μάρτιος 2027', '2027-03-03'],
    ['αύριο', '2026-11-24'],
    ['ΣΗΜΕΡΑ', '2026-11-23'],
    ['χθες', '2026-11-22'],
  ])('reads %s in Greek', (text, expected) => {
    expect(parseDayText(text, 'el', TODAY)).toBe(expected)
  })

  it.each([
    ['25 Nov 2026', '2026-11-25'],
    ['25 November', '2026-11-25'],
    ['25 nov, 2026', '2026-11-25'],
    ['tomorrow', '2026-11-24'],
    ['Yesterday', '2026-11-22'],
  ])('reads %s in English', (text, expected) => {
    expect(parseDayText(text, 'en', TODAY)).toBe(expected)
  })

  it('takes the nearest year when none is written', () => {
    expect(parseDayText('10/1', 'el', TODAY)).toBe('2027-01-10')
    expect(parseDayText('20/11', 'el', TODAY)).toBe('2026-11-20')
    expect(parseDayText('28/12', 'el', day('2026-01-03'))).toBe('2025-12-28')
  })

  it('finds 29 February in the leap year nearby', () => {
    expect(parseDayText('29/2', 'el', day('2027-06-01'))).toBe('2028-02-29')
    expect(parseDayText('29/2', 'el', day('2026-06-01'))).toBeNull()
  })

  it.each(['31/4/2026', '29/2/2027', '11/25/2026', '25/11/202', 'soon', '25', '25 xyz 2026', '0/1/2026', ''])(
    'refuses %j',
    (text) => {
      expect(parseDayText(text, 'en', TODAY)).toBeNull()
    },
  )

  it('reads back what it writes', () => {
    expect(parseDayText(formatDayText(TODAY), 'el', TODAY)).toBe(TODAY)
  })
})

describe('monthNames', () => {
  it('names Greek months in the nominative', () => {
    expect(monthNames('el')[10]).toBe('Νοέμβριος')
    expect(monthNames('en')[10]).toBe('November')
    expect(monthNames('el')).toHaveLength(12)
  })
})
