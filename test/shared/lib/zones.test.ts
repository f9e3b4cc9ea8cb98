import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { isExpired } from '#shared/domain/proposals/proposal.ts'
import { daysLeft } from '#shared/domain/proposals/proposalRules.ts'
import { PreferencesPatchSchema, PreferencesSchema } from '#shared/ipc/preferences.ts'
import { addDays, day, type Day, dayOfInstant } from '#shared/lib/days.ts'
import { everyZone, homeZoneOf, isZone } from '#shared/lib/zones.ts'

describe('the home zone', () => {
  it('is the one chosen, or the system’s', () => {
    expect(homeZoneOf({ homeZone: 'system' }, 'Europe/Athens')).toBe('Europe/Athens')
    expect(homeZoneOf({ homeZone: 'America/New_York' }, 'Europe/Athens')).toBe('America/New_York')
  })

  it('can be any zone that this machine knows', () => {
    expect(everyZone()).toEqual(expect.arrayContaining(['Europe/Athens', 'Europe/London']))
    expect(everyZone().filter((zone) => !isZone(zone))).toEqual([])
    expect(isZone('')).toBe(false)
    expect(isZone('Europe/Atlantis')).toBe(false)
  })

  it('falls back to the system’s when the stored one is not known here, and keeps the other choices', () => {
    const stored = { homeZone: 'Europe/Atlantis', theme: 'dark' }
    expect(PreferencesSchema.parse(stored)).toMatchObject({ homeZone: 'system', theme: 'dark' })
    expect(PreferencesSchema.parse({}).homeZone).toBe('system')
    expect(PreferencesPatchSchema.safeParse({ homeZone: 'Europe/Atlantis' }).success).toBe(false)
    expect(PreferencesPatchSchema.parse({ homeZone: 'Asia/Tokyo' })).toEqual({ homeZone: 'Asia/Tokyo' })
  })
})

// Zones with summer time, with quarters of an hour, far from Greenwich, and one that once left out a whole day.
const ZONES = [
  'Europe/Athens',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
]
const zones = fc.constantFrom(...ZONES)
const days = fc.integer({ min: 0, max: 20_000 }).map((after) => addDays(day('1995-01-01'), after))

describe('the last day of a proposal', () => {
  it('holds until its last millisecond in the home zone, and not one longer', () => {
    fc.assert(
      fc.property(days, zones, (lastDay, zone) => {
        const end = startOf(addDays(lastDay, 1), zone)
        fc.pre(dayOfInstant(end - 1, zone) === lastDay)
        expect(isExpiredAt(end - 1, lastDay, zone)).toBe(false)
        expect(isExpiredAt(end, lastDay, zone)).toBe(true)
      }),
    )
  })

  it('is never expired during the day itself, wherever the clock was changed', () => {
    fc.assert(
      fc.property(days, zones, fc.integer({ min: 0, max: 86_399_999 }), (lastDay, zone, into) => {
        const instant = startOf(lastDay, zone) + into
        fc.pre(dayOfInstant(instant, zone) === lastDay)
        expect(isExpiredAt(instant, lastDay, zone)).toBe(false)
        expect(daysLeft({ status: 'sent', validUntil: lastDay }, dayOfInstant(instant, zone))).toBe(0)
      }),
    )
  })

  it.each([
    ['2026-03-29', 'Europe/Athens', 23],
    ['2026-10-25', 'Europe/Athens', 25],
    ['2026-03-29', 'Asia/Beirut', 23],
    ['2018-11-04', 'America/Sao_Paulo', 23],
  ] as const)('is as long as the day is: %s in %s has %i hours', (text, zone, hours) => {
    const lastDay = day(text)
    const start = startOf(lastDay, zone)
    const lastMoment = start + hours * 3_600_000 - 1
    expect(isExpiredAt(lastMoment, lastDay, zone)).toBe(false)
    expect(isExpiredAt(lastMoment + 1, lastDay, zone)).toBe(true)
  })

  it('is another day in another zone', () => {
    const lateInAthens = Date.parse('2026-11-25T22:30:00Z')
    expect(isExpiredAt(lateInAthens, day('2026-11-25'), 'Europe/Athens')).toBe(true)
    expect(isExpiredAt(lateInAthens, day('2026-11-25'), 'Europe/London')).toBe(false)
  })
})

function isExpiredAt(instantMs: number, validUntil: Day, zone: string): boolean {
  return isExpired({ status: 'sent', validUntil }, dayOfInstant(instantMs, zone))
}

function startOf(of: Day, zone: string): number {
  return Temporal.PlainDate.from(of).toZonedDateTime(zone).epochMilliseconds
}
