import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  complaintState,
  daysToSolve,
  isComplaintUrgent,
  lossesOf,
} from '#shared/domain/afterSale/complaintRules.ts'
import {
  contractEndsOn,
  contractState,
  contractValue,
  noticeBy,
} from '#shared/domain/afterSale/contractRules.ts'
import {
  delayDays,
  deliveriesInTime,
  deliveryState,
  isSuccess,
} from '#shared/domain/afterSale/deliveryRules.ts'
import { isPromiseOpen, promisesKept, promiseState } from '#shared/domain/afterSale/promiseRules.ts'
import { isTimeToAsk, satisfaction } from '#shared/domain/afterSale/reviewRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { anId, aRecord } from '../../builders.ts'

const TODAY = day('2026-11-23')
const aPromise = (over: object = {}) =>
  aRecord('promise', { what: 'Κατάλογος', madeOn: '2026-11-01', ...over })
const aDelivery = (over: object = {}) =>
  aRecord('delivery', { title: 'Θάλαμος', promisedOn: '2026-11-20', ...over })
const aComplaint = (over: object = {}) =>
  aRecord('complaint', { subject: 'Θόρυβος', receivedOn: '2026-11-20', ...over })
const aContract = (over: object = {}) =>
  aRecord('contract', { title: 'Συντήρηση', signedOn: '2025-01-10', ...over })

describe('a promise', () => {
  it('is open through its day, then overdue, until it is kept or withdrawn', () => {
    expect(promiseState(aPromise(), TODAY)).toBe('open')
    expect(promiseState(aPromise({ dueOn: addDays(TODAY, 1) }), TODAY)).toBe('open')
    expect(promiseState(aPromise({ dueOn: TODAY }), TODAY)).toBe('dueToday')
    expect(promiseState(aPromise({ dueOn: addDays(TODAY, -1) }), TODAY)).toBe('overdue')
    expect(promiseState(aPromise({ dueOn: '2026-11-10', keptOn: '2026-11-10' }), TODAY)).toBe('kept')
    expect(promiseState(aPromise({ dueOn: '2026-11-10', keptOn: '2026-11-11' }), TODAY)).toBe('keptLate')
    expect(promiseState(aPromise({ dueOn: '2026-11-10', withdrawnOn: '2026-11-11' }), TODAY)).toBe(
      'withdrawn',
    )
    expect(
      [aPromise(), aPromise({ keptOn: TODAY }), aPromise({ withdrawnOn: TODAY })].map(isPromiseOpen),
    ).toEqual([true, false, false])
  })

  it('counts for the side that gave it, once it was settled or is late', () => {
    const kept = { dueOn: '2026-11-10', keptOn: '2026-11-09' }
    const promises = [
      aPromise(kept),
      aPromise({ dueOn: '2026-11-10' }),
      aPromise({ dueOn: '2026-12-10' }),
      aPromise({ ...kept, side: 'theirs' }),
    ]
    expect(promisesKept(promises, TODAY)).toEqual({
      ours: { inTime: 1, of: 2 },
      theirs: { inTime: 1, of: 1 },
    })
  })
})

describe('a delivery', () => {
  it('is late from the day after the promised one', () => {
    expect(deliveryState(aDelivery({ promisedOn: addDays(TODAY, 1) }), TODAY)).toBe('planned')
    expect(deliveryState(aDelivery({ promisedOn: TODAY }), TODAY)).toBe('dueToday')
    expect(deliveryState(aDelivery(), TODAY)).toBe('late')
    expect(deliveryState(aDelivery({ deliveredOn: '2026-11-20' }), TODAY)).toBe('inTime')
    expect(deliveryState(aDelivery({ deliveredOn: '2026-11-21' }), TODAY)).toBe('deliveredLate')
  })

  it('has a delay exactly when it is late', () => {
    const offset = fc.integer({ min: -400, max: 400 })
    fc.assert(
      fc.property(offset, fc.option(offset), (promised, delivered) => {
        const delivery = aDelivery({
          promisedOn: addDays(TODAY, promised),
          deliveredOn: delivered === null ? null : addDays(TODAY, delivered),
        })
        const isLate = ['late', 'deliveredLate'].includes(deliveryState(delivery, TODAY))
        expect(delayDays(delivery, TODAY) > 0).toBe(isLate)
      }),
    )
  })

  it('counts for our punctuality once it was due, and is a success when it was in time and as expected', () => {
    const inTime = { deliveredOn: '2026-11-19' }
    const all = [aDelivery(inTime), aDelivery(), aDelivery({ promisedOn: addDays(TODAY, 9) })]
    expect(deliveriesInTime(all, TODAY)).toEqual({ inTime: 1, of: 2 })
    expect(isSuccess(aDelivery({ ...inTime, outcome: 'asExpected' }))).toBe(true)
    expect(isSuccess(aDelivery({ ...inTime, outcome: 'partly' }))).toBe(false)
    expect(isSuccess(aDelivery({ deliveredOn: '2026-11-22', outcome: 'asExpected' }))).toBe(false)
  })
})

describe('a complaint', () => {
  it('is acknowledged, then resolved, and speaks up when nobody listens or it drags on', () => {
    const acknowledged = { acknowledgedOn: '2026-11-20' }
    expect(complaintState(aComplaint())).toBe('received')
    expect(complaintState(aComplaint(acknowledged))).toBe('acknowledged')
    expect(complaintState(aComplaint({ resolvedOn: '2026-11-21' }))).toBe('resolved')
    expect(isComplaintUrgent(aComplaint({ receivedOn: TODAY }), TODAY)).toBe(false)
    expect(isComplaintUrgent(aComplaint({ receivedOn: addDays(TODAY, -1) }), TODAY)).toBe(true)
    expect(isComplaintUrgent(aComplaint(acknowledged), TODAY)).toBe(false)
    expect(isComplaintUrgent(aComplaint({ ...acknowledged, receivedOn: addDays(TODAY, -8) }), TODAY)).toBe(
      true,
    )
    expect(isComplaintUrgent(aComplaint({ receivedOn: '2026-01-01', resolvedOn: TODAY }), TODAY)).toBe(false)
  })

  it('keeps how long it took and what it cost, a currency apart', () => {
    expect(daysToSolve(aComplaint({ resolvedOn: '2026-11-23' }))).toBe(3)
    expect(daysToSolve(aComplaint())).toBeNull()
    const loss = (minor: number, currency: string) => aComplaint({ loss: { minor, currency } })
    expect(lossesOf([loss(100, 'EUR'), loss(50, 'USD'), loss(20, 'EUR'), aComplaint()])).toEqual([
      { minor: 120, currency: 'EUR' },
      { minor: 50, currency: 'USD' },
    ])
  })
})

describe('a contract', () => {
  const amendment = (over: object) => ({ id: anId(), day: '2026-01-01', title: 'Παράταση', ...over })

  it('holds through its last day, and is spoken of before notice is due', () => {
    const ends = (endsOn: string, over: object = {}) => contractState(aContract({ endsOn, ...over }), TODAY)
    expect(contractState(aContract(), TODAY)).toBe('running')
    expect(contractState(aContract({ startsOn: addDays(TODAY, 1) }), TODAY)).toBe('notStarted')
    expect(ends(TODAY)).toBe('endsSoon')
    expect(ends(addDays(TODAY, -1))).toBe('ended')
    expect(ends(addDays(TODAY, 61))).toBe('running')
    expect(ends(addDays(TODAY, 60 + 30), { noticeDays: 30 })).toBe('endsSoon')
    expect(noticeBy(aContract({ endsOn: '2026-12-31', noticeDays: 30 }))).toBe('2026-12-01')
    expect(noticeBy(aContract({ endsOn: '2026-12-31' }))).toBeNull()
  })

  it('follows its amendments by their day, whatever the order in which they were written down', () => {
    const later = amendment({
      day: '2026-06-01',
      endsOn: '2028-12-31',
      change: { minor: 500, currency: 'EUR' },
    })
    const sooner = amendment({
      day: '2026-02-01',
      endsOn: '2027-12-31',
      change: { minor: -200, currency: 'EUR' },
    })
    const contract = aContract({
      endsOn: '2026-12-31',
      value: { minor: 1000, currency: 'EUR' },
      amendments: [later, sooner],
    })
    expect(contractEndsOn(contract)).toBe('2028-12-31')
    expect(contractValue(contract)).toEqual([{ minor: 1300, currency: 'EUR' }])
    expect(contractValue(aContract())).toEqual([])
  })
})

describe('how satisfied they are', () => {
  const aReview = (on: string, rating: number | null) =>
    aRecord('review', { title: 'Τρίμηνο', day: on, rating })

  it('is the mean of the ratings of the last year', () => {
    const reviews = [
      aReview('2026-10-01', 5),
      aReview('2026-05-01', 4),
      aReview('2025-11-23', 1),
      aReview('2026-11-01', null),
    ]
    expect(satisfaction(reviews, TODAY)).toBe(4.5)
    expect(satisfaction([], TODAY)).toBeNull()
    expect(satisfaction([aReview('2026-12-01', 1)], TODAY)).toBeNull()
  })

  it('is asked again after half a year', () => {
    const asked = aRecord('feedback', { day: '2026-06-01', text: 'Καλή δουλειά', isAsked: true })
    const unasked = { ...asked, day: TODAY, isAsked: false }
    expect(isTimeToAsk([], [], TODAY)).toBe(true)
    expect(isTimeToAsk([], [asked], TODAY)).toBe(false)
    expect(isTimeToAsk([], [asked], addDays(TODAY, 30))).toBe(true)
    expect(isTimeToAsk([], [unasked], TODAY)).toBe(true)
    expect(isTimeToAsk([aReview('2026-10-01', null)], [], TODAY)).toBe(false)
  })
})
