import { describe, expect, it } from 'vitest'
import { complaintState, isComplaintUrgent } from '#shared/domain/afterSale/complaintRules.ts'
import { CONTRACT_STATES, contractState } from '#shared/domain/afterSale/contractRules.ts'
import { DELIVERY_STATES, deliveryState } from '#shared/domain/afterSale/deliveryRules.ts'
import { PROMISE_SIDES } from '#shared/domain/afterSale/promise.ts'
import { PROMISE_STATES, promiseState } from '#shared/domain/afterSale/promiseRules.ts'
import { REFERRAL_STATES, referralState } from '#shared/domain/referrals/referralRules.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { day } from '#shared/lib/days.ts'
import { aDemo, brokenReferences, invalidRows, strangers, TODAY, wornSentences } from './tradeChecks.ts'

const KINDS = [
  'contract',
  'delivery',
  'promise',
  'complaint',
  'review',
  'feedback',
  'referral',
] as const satisfies readonly TradeKind[]

describe.each(['el', 'en'] as const)('after the signature in the demonstration, told in %s', (language) => {
  const demo = aDemo(language)
  const { trade, told } = demo
  const {
    contract = [],
    delivery = [],
    promise = [],
    complaint = [],
    review = [],
    feedback = [],
    referral = [],
  } = trade

  it('is valid, names what is there, and people who work there', () => {
    expect(invalidRows(trade, KINDS)).toEqual([])
    expect(brokenReferences(demo, KINDS)).toEqual([])
    expect(strangers(demo, KINDS)).toEqual([])
  })

  it('has enough of everything, in every state', () => {
    expect(contract.length).toBeGreaterThanOrEqual(14)
    expect(delivery.length).toBeGreaterThanOrEqual(40)
    expect(promise.length).toBeGreaterThanOrEqual(45)
    expect([complaint.length, review.length, feedback.length, referral.length]).toEqual([20, 14, 18, 14])
    const states = {
      contract: new Set(contract.map((row) => contractState(row, TODAY))),
      delivery: new Set(delivery.map((row) => deliveryState(row, TODAY))),
      promise: new Set(promise.map((row) => promiseState(row, TODAY))),
      referral: new Set(referral.map((row) => referralState(row, TODAY))),
    }
    expect(states.contract).toEqual(new Set(CONTRACT_STATES))
    expect(states.delivery).toEqual(new Set(DELIVERY_STATES))
    expect(states.promise).toEqual(new Set(PROMISE_STATES))
    expect([...states.referral].toSorted()).toEqual([...REFERRAL_STATES].toSorted())
    for (const side of PROMISE_SIDES)
      expect(promise.filter((row) => row.side === side).length).toBeGreaterThanOrEqual(20)
  })

  it('keeps its days in order, and after we met', () => {
    const metOn = new Map(told.clients.map(({ id, createdOn }) => [id, createdOn]))
    for (const { clientId, signedOn } of contract) expect(signedOn > (metOn.get(clientId) ?? '9')).toBe(true)
    for (const { promisedOn, deliveredOn, contractId } of delivery) {
      const signedOn = contract.find(({ id }) => id === contractId)?.signedOn ?? promisedOn
      expect(signedOn <= promisedOn && (deliveredOn ?? TODAY) <= TODAY).toBe(true)
    }
    for (const { madeOn, dueOn, keptOn, withdrawnOn } of promise) {
      expect(madeOn <= (dueOn ?? madeOn) && madeOn <= (keptOn ?? withdrawnOn ?? TODAY)).toBe(true)
      expect((keptOn ?? withdrawnOn ?? TODAY) <= TODAY).toBe(true)
    }
    for (const { receivedOn, acknowledgedOn, resolvedOn } of complaint)
      expect(
        receivedOn <= (acknowledgedOn ?? TODAY) && (acknowledgedOn ?? TODAY) <= (resolvedOn ?? TODAY),
      ).toBe(true)
    for (const row of review) expect(row.day <= TODAY && row.day < (row.nextOn ?? TODAY)).toBe(true)
  })

  it('says what solved each complaint, and leaves one that should hurt', () => {
    for (const row of complaint) expect(row.solution !== '').toBe(complaintState(row) === 'resolved')
    expect(complaint.some((row) => isComplaintUrgent(row, TODAY))).toBe(true)
  })

  it('publishes only what was allowed', () => {
    const published = referral.filter((row) => row.publishedOn !== null)
    expect(published.length).toBeGreaterThanOrEqual(3)
    for (const row of published) expect([row.mayPublish, row.text !== '']).toEqual([true, true])
  })

  it('says nothing more than three times', () => {
    expect(wornSentences(trade, KINDS)).toEqual([])
  })
})

describe('after the signature in the demonstration', () => {
  it('can be told on any day of the year', () => {
    for (const today of ['2026-01-01', '2027-05-02', '2028-02-29']) {
      const demo = aDemo('el', day(today))
      expect([today, invalidRows(demo.trade, KINDS), brokenReferences(demo, KINDS)]).toEqual([today, [], []])
    }
  })
})
