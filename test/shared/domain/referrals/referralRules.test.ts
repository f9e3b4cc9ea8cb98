import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import {
  askAllowance,
  publishReferral,
  referralState,
  successesToAskAbout,
} from '#shared/domain/referrals/referralRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { anId, aRecord } from '../../builders.ts'

const TODAY = day('2026-11-23')
const ADVOCATE = PersonIdSchema.parse(anId())
const aReferral = (over: object = {}) =>
  aRecord('referral', { subject: 'Συστατική επιστολή', personId: ADVOCATE, ...over })

describe('a recommendation', () => {
  it('goes from an idea to a published letter, or is declined', () => {
    const asked = { askedOn: '2026-11-01' }
    const received = { ...asked, receivedOn: '2026-11-20' }
    expect(referralState(aReferral(), TODAY)).toBe('idea')
    expect(referralState(aReferral(asked), TODAY)).toBe('asked')
    expect(referralState(aReferral({ ...asked, promisedFor: TODAY }), TODAY)).toBe('promised')
    expect(referralState(aReferral({ ...asked, promisedFor: '2026-11-22' }), TODAY)).toBe('late')
    expect(referralState(aReferral(received), TODAY)).toBe('received')
    expect(referralState(aReferral({ ...received, publishedOn: TODAY }), TODAY)).toBe('published')
    expect(referralState(aReferral({ ...asked, declinedOn: TODAY }), TODAY)).toBe('declined')
  })

  it('is published only when it is there and they allowed it', () => {
    const received = { receivedOn: '2026-11-20' }
    expect(publishReferral(aReferral({ mayPublish: true }), TODAY)).toEqual({
      ok: false,
      error: 'notReceived',
    })
    expect(publishReferral(aReferral(received), TODAY)).toEqual({ ok: false, error: 'notAllowed' })
    expect(publishReferral(aReferral({ ...received, mayPublish: false }), TODAY)).toMatchObject({ ok: false })
    expect(publishReferral(aReferral({ ...received, mayPublish: true }), TODAY)).toMatchObject({
      value: { publishedOn: TODAY },
    })
  })
})

describe('asking an advocate', () => {
  const settings = usualTradeSettings()

  it('is left alone after two asks in a quarter, until the next one begins', () => {
    const asks = [aReferral({ askedOn: '2026-10-01' }), aReferral({ askedOn: '2026-11-20' })]
    expect(askAllowance(ADVOCATE, asks.slice(1), settings, TODAY)).toEqual({
      isAllowed: true,
      asks: 1,
      from: TODAY,
    })
    expect(askAllowance(ADVOCATE, asks, settings, TODAY)).toEqual({
      isAllowed: false,
      asks: 2,
      from: '2027-01-01',
    })
    expect(askAllowance(ADVOCATE, asks, settings, day('2027-01-01')).isAllowed).toBe(true)
    expect(askAllowance(ADVOCATE, asks, { asksPerQuarter: 3 }, TODAY).isAllowed).toBe(true)
  })

  it('does not mix advocates or quarters', () => {
    const asks = [
      aReferral({ askedOn: '2026-09-30' }),
      aReferral({ askedOn: '2026-11-02', personId: anId() }),
      aReferral({ askedOn: null }),
    ]
    expect(askAllowance(ADVOCATE, asks, settings, TODAY).asks).toBe(0)
  })

  it('is always allowed on the day it names', () => {
    const days = fc.array(fc.integer({ min: -200, max: 0 }), { maxLength: 9 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 4 }), (offsets, asksPerQuarter) => {
        const asks = offsets.map((offset) => aReferral({ askedOn: addDays(TODAY, offset) }))
        const { from } = askAllowance(ADVOCATE, asks, { asksPerQuarter }, TODAY)
        expect(askAllowance(ADVOCATE, asks, { asksPerQuarter }, from).isAllowed).toBe(true)
      }),
    )
  })
})

describe('the moment to ask', () => {
  it('is after a delivery in time and as expected of which nobody has spoken yet', () => {
    const success = {
      title: 'Θάλαμος',
      promisedOn: '2026-11-10',
      deliveredOn: '2026-11-09',
      outcome: 'asExpected',
    }
    const fresh = aRecord('delivery', success)
    const older = aRecord('delivery', { ...success, deliveredOn: '2026-10-20' })
    const forgotten = aRecord('delivery', { ...success, promisedOn: '2026-06-01', deliveredOn: '2026-06-01' })
    const poor = aRecord('delivery', { ...success, outcome: 'notAsExpected' })
    const all = [older, poor, forgotten, fresh]
    expect(successesToAskAbout(all, [], TODAY)).toEqual([fresh, older])
    expect(successesToAskAbout(all, [aReferral({ deliveryId: fresh.id })], TODAY)).toEqual([older])
  })
})
