import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countByFilter,
  filterProposalRows,
  type ProposalFilter,
  type ProposalRow,
  proposalRows,
  totals,
} from '#renderer/features/proposals/ProposalView.ts'
import { PROPOSAL_STATUSES, type Proposal } from '#shared/domain/proposals/proposal.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aClient, aProposal } from '../../../shared/builders.ts'
import { atOnce } from '#shared/lib/slices.ts'

const TODAY = day('2026-11-25')
const CLIENT = aClient({ name: 'Ψυγεία Αιγαίου Α.Ε.' })

function rowsOf(...proposals: readonly Partial<Proposal>[]): readonly ProposalRow[] {
  const all = proposals.map((over) => aProposal({ clientId: CLIENT.id, ...over }))
  return proposalRows(all, [CLIENT], TODAY)
}

describe('the rows of the list', () => {
  it('know client, days left and how near the end is', () => {
    const [row] = rowsOf({ status: 'sent', validUntil: addDays(TODAY, 3) })
    expect(row).toMatchObject({ clientName: 'Ψυγεία Αιγαίου Α.Ε.', daysLeft: 3, expiry: 'soon' })
  })

  it('are there also when their client is not', () => {
    expect(proposalRows([aProposal()], [], TODAY)[0]).toMatchObject({ clientName: '' })
  })
})

describe('a saved filter', () => {
  const rows = rowsOf(
    { title: 'draft', status: 'draft', validUntil: addDays(TODAY, 2) },
    { title: 'soon', status: 'sent', validUntil: addDays(TODAY, 14) },
    { title: 'last day', status: 'received', validUntil: TODAY },
    { title: 'expired', status: 'inTalks', validUntil: addDays(TODAY, -1) },
    { title: 'later', status: 'sent', validUntil: addDays(TODAY, 15) },
    { title: 'won', status: 'accepted', validUntil: addDays(TODAY, 2) },
    { title: 'declined', status: 'declined' },
    { title: 'withdrawn', status: 'withdrawn' },
  )
  const titles = (filter: ProposalFilter) =>
    atOnce(filterProposalRows(rows, filter, '')).map(({ proposal }) => proposal.title)

  it.each([
    ['awaiting', ['soon', 'last day', 'expired', 'later']],
    ['expiring', ['soon', 'last day']],
    ['drafts', ['draft']],
    ['won', ['won']],
    ['lost', ['declined', 'withdrawn']],
    ['all', rows.map(({ proposal }) => proposal.title)],
  ] as const)('%s', (filter, expected) => {
    expect(titles(filter)).toEqual(expected)
    expect(countByFilter(rows)[filter]).toBe(expected.length)
  })

  it('leaves every proposal in exactly one of awaiting, drafts, won and lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROPOSAL_STATUSES), (status) => {
        const { awaiting, drafts, won, lost } = countByFilter(rowsOf({ status }))
        expect(awaiting + drafts + won + lost).toBe(1)
      }),
    )
  })

  it('is searched by title and client, without accents', () => {
    const found = (search: string) =>
      atOnce(filterProposalRows(rowsOf({ title: 'Θάλαμος' }), 'all', search)).length
    expect(found('θαλαμος')).toBe(1)
    expect(found('αιγαιου θαλ')).toBe(1)
    expect(found('ηπείρου')).toBe(0)
  })
})

describe('the totals', () => {
  it('are one for each currency, never converted; without an amount nothing is added', () => {
    const euro = (minor: number) => ({ amount: { minor, currency: 'EUR' } })
    const rows = rowsOf({ amount: { minor: 9_999_999, currency: 'USD' } }, euro(100_050), euro(200_000), {})
    expect(totals(rows)).toEqual([
      { minor: 300_050, currency: 'EUR' },
      { minor: 9_999_999, currency: 'USD' },
    ])
    expect(totals(rowsOf({}))).toEqual([])
  })

  it('do not depend on the order of the rows', () => {
    const amounts = fc.record({
      minor: fc.integer({ min: 0, max: 1_000_000 }),
      currency: fc.constantFrom('EUR', 'USD', 'GBP'),
    })
    fc.assert(
      fc.property(fc.array(amounts), (all) => {
        const rows = rowsOf(...all.map((amount) => ({ amount })))
        expect(totals(rows.toReversed())).toEqual(totals(rows))
      }),
    )
  })
})
