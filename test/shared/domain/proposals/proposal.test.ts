import { describe, expect, it } from 'vitest'
import { isAwaiting, isExpired, PROPOSAL_STATUSES } from '#shared/domain/proposals/proposal.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aProposal } from '../../builders.ts'

const LAST_DAY = day('2026-11-25')

describe('a proposal', () => {
  it('is valid through the end of its last day', () => {
    const proposal = aProposal({ validUntil: LAST_DAY })
    expect(isExpired(proposal, addDays(LAST_DAY, -1))).toBe(false)
    expect(isExpired(proposal, LAST_DAY)).toBe(false)
    expect(isExpired(proposal, addDays(LAST_DAY, 1))).toBe(true)
  })

  it('does not expire without a last day', () => {
    expect(isExpired(aProposal({ validUntil: null }), LAST_DAY)).toBe(false)
  })

  it('expires only while an answer is awaited', () => {
    const afterwards = addDays(LAST_DAY, 30)
    const expiring = PROPOSAL_STATUSES.filter((status) =>
      isExpired({ status, validUntil: LAST_DAY }, afterwards),
    )
    expect(expiring).toEqual(['sent', 'received', 'inTalks'])
    expect(PROPOSAL_STATUSES.filter((status) => isAwaiting({ status }))).toEqual(expiring)
  })
})
