import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import { formatAgo, formatInstant, formatTime } from '#shared/i18n/formatInstant.ts'

const NOW = Date.parse('2026-11-25T07:30:00Z')
const ZONE = 'Europe/Athens'
const MINUTE = 60_000
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a size', () => {
  it.each([
    [0, '0 bytes', '0 byte'],
    [1023, '1 kB', '1 kB'],
    [120 << 10, '120 kB', '120 kB'],
    [3_565_158, '3.4 MB', '3,4 MB'],
    [2 * 2 ** 30, '2 GB', '2 GB'],
    [123_456_789_012, '115 GB', '115 GB'],
  ])('of %d bytes is %s', (bytes, en, el) => {
    expect(plain(formatBytes(bytes, 'en'))).toBe(en)
    expect(plain(formatBytes(bytes, 'el'))).toBe(el)
  })

  it('has at most three digits before its unit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 900 * 2 ** 40, noNaN: true }), (bytes) => {
        expect(plain(formatBytes(bytes, 'en'))).toMatch(/^\d{1,3}(\.\d)? (bytes?|kB|MB|GB|TB)$/)
      }),
    )
  })
})

describe('an instant', () => {
  it('is a day and a time in the zone', () => {
    expect(formatTime(NOW, ZONE, 'en')).toBe('09:30')
    expect(formatTime(NOW, ZONE, 'el')).toBe('09:30')
    expect(formatInstant(NOW, ZONE, 'en', 'withWeekday')).toBe('Wednesday 25 November 2026, 09:30')
    expect(formatInstant(NOW, ZONE, 'el', 'long')).toBe('25 Νοεμβρίου 2026, 09:30')
  })

  it.each([
    [0, null, null],
    [-5 * MINUTE, null, null],
    [5 * MINUTE, '5 minutes ago', 'πριν από 5 λεπτά'],
    [3 * 60 * MINUTE, '3 hours ago', 'πριν από 3 ώρες'],
    [11 * 60 * MINUTE, 'yesterday', 'χθες'],
    [12 * 24 * 60 * MINUTE, '12 days ago', 'πριν από 12 ημέρες'],
    [60 * 24 * 60 * MINUTE, '26 Sept', '26 Σεπ'],
  ])('%d ms ago is said as %s', (ago, en, el) => {
    expect(formatAgo(NOW - ago, NOW, ZONE, 'en')).toBe(en)
    expect(formatAgo(NOW - ago, NOW, ZONE, 'el')).toBe(el)
  })
})
