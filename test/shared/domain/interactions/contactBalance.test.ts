import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLIENT_CLASSES } from '#shared/domain/clients/client.ts'
import {
  type Contact,
  contactBalance,
  pushyFrom,
  silenceOf,
  unansweredContacts,
} from '#shared/domain/interactions/contactBalance.ts'
import { DIRECTIONS, INTERACTION_KINDS } from '#shared/domain/interactions/interaction.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { TimeOfDaySchema } from '#shared/lib/fields.ts'
import { workingDaysBetween } from '#shared/lib/workingDays.ts'
import { aClient, anInteraction } from '#test/shared/builders.ts'

/** A Monday. */
const TODAY = day('2026-11-23')
const SETTINGS = usualTradeSettings()

const out = (daysAgo: number, over: Partial<Contact> = {}): Contact =>
  anInteraction({ kind: 'email', day: addDays(TODAY, -daysAgo), ...over })
const answer = (daysAgo: number, over: Partial<Contact> = {}): Contact =>
  out(daysAgo, { direction: 'incoming', ...over })
const greeting = (daysAgo: number): Contact => out(daysAgo, { isGreeting: true })

const stateOf = (recent: readonly Contact[], silentDays: number | null = 1): string =>
  contactBalance(
    aClient({ class: 'regular', createdOn: addDays(TODAY, -200) }),
    silentDays === null ? null : addDays(TODAY, -silentDays),
    recent,
    SETTINGS,
    TODAY,
  ).state

describe('silence', () => {
  it.each([
    ['key', 30],
    ['prospect', 45],
    ['regular', 60],
    ['former', 180],
  ] as const)('of a %s client is too long after %i days', (clientClass, limit) => {
    const client = aClient({ class: clientClass })
    const after = (days: number) => silenceOf(client, addDays(TODAY, -days), SETTINGS, TODAY)
    expect(after(limit)).toMatchObject({ days: limit, limitDays: limit, isTooLong: false })
    expect(after(limit + 1)).toMatchObject({ days: limit + 1, isTooLong: true })
  })

  it('goes by what the house has set', () => {
    const settings = { ...SETTINGS, silentAfterKey: 7 }
    expect(silenceOf(aClient({ class: 'key' }), addDays(TODAY, -8), settings, TODAY).isTooLong).toBe(true)
  })

  it('counts from the day the client was written down when nothing has happened yet', () => {
    const client = aClient({ class: 'prospect', createdOn: addDays(TODAY, -46) })
    expect(silenceOf(client, null, SETTINGS, TODAY)).toEqual({
      lastDealingDay: null,
      days: 46,
      limitDays: 45,
      isTooLong: true,
    })
  })

  it('never shrinks as days pass', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLIENT_CLASSES), fc.nat(400), fc.nat(400), (clientClass, one, more) => {
        const client = aClient({ class: clientClass })
        const before = silenceOf(client, addDays(TODAY, -one), SETTINGS, TODAY)
        const after = silenceOf(client, addDays(TODAY, -one), SETTINGS, addDays(TODAY, more))
        expect(after.days - before.days).toBe(more)
        expect(before.isTooLong && !after.isTooLong).toBe(false)
      }),
    )
  })
})

describe('the balance of contact', () => {
  it('is too pushy from the third contact without an answer', () => {
    expect(stateOf([out(1), out(2)])).toBe('fine')
    expect(stateOf([out(1), out(2), out(3)])).toBe('tooPushy')
    expect(stateOf([out(1), out(2), out(3, { kind: 'note' })])).toBe('fine')
  })

  it('counts what happened within ten working days, through today', () => {
    expect(pushyFrom(SETTINGS, TODAY)).toBe('2026-11-10')
    expect(stateOf([out(0), out(1), out(13)])).toBe('tooPushy')
    expect(stateOf([out(0), out(1), out(14)])).toBe('fine')
    expect(stateOf([out(0), out(1), out(-1)])).toBe('fine')
  })

  it('counts a greeting half', () => {
    expect(stateOf([out(1), out(2), greeting(3)])).toBe('fine')
    expect(stateOf([out(1), out(2), greeting(3), greeting(4)])).toBe('tooPushy')
  })

  it('is restored by what comes in or is done together, not by what was before', () => {
    expect(stateOf([out(3), out(4), out(5), answer(2)])).toBe('fine')
    expect(stateOf([out(3), out(4), out(5), out(2, { kind: 'visit' })])).toBe('fine')
    expect(stateOf([out(3), out(4), out(5), answer(6)])).toBe('tooPushy')
    expect(stateOf([out(3), out(4), out(5), out(2, { kind: 'meeting', direction: 'outgoing' })])).toBe(
      'tooPushy',
    )
  })

  it('takes an answer of the same day for one, unless the contact is known to be later', () => {
    const at = (time: string) => ({ time: TimeOfDaySchema.parse(time) })
    expect(unansweredContacts([out(1), answer(1)], SETTINGS, TODAY)).toHaveLength(0)
    expect(unansweredContacts([out(1, at('09:00')), answer(1, at('10:00'))], SETTINGS, TODAY)).toHaveLength(0)
    expect(unansweredContacts([out(1, at('11:00')), answer(1, at('10:00'))], SETTINGS, TODAY)).toHaveLength(1)
  })

  it('is too silent when the last real dealing is long past, whoever was greeted', () => {
    expect(stateOf([], 60)).toBe('fine')
    expect(stateOf([], 61)).toBe('tooSilent')
    expect(stateOf([greeting(1)], 61)).toBe('tooSilent')
    expect(stateOf([], null)).toBe('tooSilent')
  })

  it('says pushy first: one more call would not help', () => {
    expect(stateOf([1, 2, 3, 4, 5, 6].map(greeting), 61)).toBe('tooPushy')
  })

  const aContact = fc
    .record({
      kind: fc.constantFrom(...INTERACTION_KINDS),
      direction: fc.option(fc.constantFrom(...DIRECTIONS)),
      isGreeting: fc.boolean(),
      daysAgo: fc.integer({ min: -3, max: 30 }),
    })
    .map(({ daysAgo, ...rest }): Contact => ({ ...rest, day: addDays(TODAY, -daysAgo), time: null }))
  const contacts = fc.array(aContact, { maxLength: 14 })

  it('does not depend on the order in which contacts were written down', () => {
    fc.assert(
      fc.property(contacts, (drawn) => {
        expect(stateOf(drawn.toReversed())).toBe(stateOf(drawn))
      }),
    )
  })

  it('never becomes pushy by an answer of today, nor calm by one more contact', () => {
    fc.assert(
      fc.property(contacts, (drawn) => {
        expect(stateOf([...drawn, answer(0)])).not.toBe('tooPushy')
        if (stateOf(drawn) === 'tooPushy') expect(stateOf([...drawn, out(0)])).not.toBe('tooSilent')
        const before = unansweredContacts(drawn, SETTINGS, TODAY).length
        const isAnsweredToday = unansweredContacts([...drawn, out(0)], SETTINGS, TODAY).length === before
        expect(unansweredContacts([...drawn, out(0)], SETTINGS, TODAY).length).toBe(
          isAnsweredToday ? before : before + 1,
        )
      }),
    )
  })

  it('looks at exactly so many working days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(30), (pushyWorkingDays, offset) => {
        const today = addDays(TODAY, offset)
        const from = pushyFrom({ pushyWorkingDays }, today)
        expect(workingDaysBetween(addDays(from, -1), today)).toBe(pushyWorkingDays)
      }),
    )
  })
})
