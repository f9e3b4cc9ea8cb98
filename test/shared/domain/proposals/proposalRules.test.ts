import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAwaiting, isExpired, PROPOSAL_STATUSES, type Proposal } from '#shared/domain/proposals/proposal.ts'
import {
  awaitingFirst,
  daysLeft,
  EXPIRES_SOON_DAYS,
  expiryState,
  extended,
  withSentDay,
  withStatus,
} from '#shared/domain/proposals/proposalRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aProposal } from '../../builders.ts'

const TODAY = day('2026-11-25')
const REASON = 'Έως τότε ισχύουν οι τιμές των προμηθευτών.'

const statuses = fc.constantFrom(...PROPOSAL_STATUSES)
const awaiting = fc.constantFrom(...PROPOSAL_STATUSES.filter((status) => isAwaiting({ status })))
const distances = fc.integer({ min: -400, max: 400 })
const proposals: fc.Arbitrary<Proposal> = fc
  .record({
    status: statuses,
    sent: fc.option(distances),
    until: fc.option(distances),
  })
  .map(({ status, sent, until }) =>
    aProposal({
      status,
      sentOn: sent === null ? null : addDays(TODAY, sent),
      validUntil: until === null ? null : addDays(TODAY, until),
    }),
  )

describe('the days left', () => {
  it.each([
    [30, 'later'],
    [EXPIRES_SOON_DAYS + 1, 'later'],
    [EXPIRES_SOON_DAYS, 'soon'],
    [1, 'soon'],
    [0, 'lastDay'],
    [-1, 'expired'],
  ] as const)('%i days before the end it is %s', (days, state) => {
    const proposal = aProposal({ validUntil: addDays(TODAY, days) })
    expect(daysLeft(proposal, TODAY)).toBe(days)
    expect(expiryState(proposal, TODAY)).toBe(state)
  })

  it('are told only while an answer is awaited, and only with a last day', () => {
    const told = PROPOSAL_STATUSES.filter((status) => daysLeft({ status, validUntil: TODAY }, TODAY) !== null)
    expect(told).toEqual(['sent', 'received', 'inTalks'])
    expect(expiryState(aProposal({ validUntil: null }), TODAY)).toBeNull()
  })

  it('say expired exactly when the proposal is', () => {
    fc.assert(
      fc.property(proposals, (proposal) => {
        expect(expiryState(proposal, TODAY) === 'expired').toBe(isExpired(proposal, TODAY))
      }),
    )
  })

  it('go down by one each day', () => {
    fc.assert(
      fc.property(awaiting, distances, (status, until) => {
        const proposal = { status, validUntil: addDays(TODAY, until) }
        expect(daysLeft(proposal, addDays(TODAY, 1))).toBe(until - 1)
      }),
    )
  })
})

describe('a status', () => {
  it('may follow any other, however long the proposal has been expired', () => {
    fc.assert(
      fc.property(proposals, statuses, (proposal, status) => {
        const changed = withStatus(proposal, status, TODAY)
        expect(changed.status).toBe(status)
        expect({ ...changed, status: proposal.status, sentOn: proposal.sentOn }).toEqual(proposal)
      }),
    )
  })

  it('of sent brings the day of sending along, unless it is known', () => {
    expect(withStatus(aProposal({ status: 'draft' }), 'sent', TODAY).sentOn).toBe(TODAY)
    const known = aProposal({ status: 'draft', sentOn: day('2026-11-20') })
    expect(withStatus(known, 'sent', TODAY).sentOn).toBe('2026-11-20')
    for (const status of PROPOSAL_STATUSES.filter((other) => other !== 'sent'))
      expect(withSentDay(aProposal({ status }), TODAY).sentOn).toBeNull()
  })
})

describe('an extension', () => {
  it('makes an expired proposal valid again through its new last day', () => {
    fc.assert(
      fc.property(awaiting, distances, fc.nat(400), (status, until, more) => {
        const proposal = aProposal({ status, validUntil: addDays(TODAY, until) })
        const newDay = addDays(TODAY, Math.max(until + 1, 0) + more)
        const later = extended(proposal, newDay, REASON, TODAY)
        expect(later).toEqual({
          ok: true,
          value: { ...proposal, validUntil: newDay, validityReason: REASON },
        })
        expect(later.ok && isExpired(later.value, newDay)).toBe(false)
      }),
    )
  })

  it('is refused where it would shorten, or end in the past', () => {
    const proposal = aProposal({ validUntil: TODAY })
    expect(extended(proposal, TODAY, '', TODAY)).toEqual({ ok: false, error: 'notLater' })
    expect(extended(proposal, addDays(TODAY, -1), '', TODAY)).toEqual({ ok: false, error: 'notLater' })
    const expired = aProposal({ validUntil: addDays(TODAY, -10) })
    expect(extended(expired, addDays(TODAY, -1), '', TODAY)).toEqual({ ok: false, error: 'alreadyPast' })
    expect(extended(expired, TODAY, '', TODAY).ok).toBe(true)
  })

  it('gives a last day to a proposal that had none', () => {
    expect(extended(aProposal({ validUntil: null }), TODAY, REASON, TODAY)).toMatchObject({
      ok: true,
      value: { validUntil: TODAY },
    })
  })
})

describe('the order of a client’s proposals', () => {
  it('begins with those that await an answer, the next to expire first', () => {
    const accepted = aProposal({ status: 'accepted', validUntil: day('2026-01-01') })
    const later = aProposal({ status: 'inTalks', validUntil: day('2026-12-31') })
    const endless = aProposal({ status: 'sent', validUntil: null })
    const next = aProposal({ status: 'sent', validUntil: day('2026-11-30') })
    const ordered = [accepted, endless, later, next].toSorted(awaitingFirst)
    expect(ordered).toEqual([next, later, endless, accepted])
  })
})
