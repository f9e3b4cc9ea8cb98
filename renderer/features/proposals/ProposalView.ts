import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { isAwaiting, type Proposal, type ProposalId } from '#shared/domain/proposals/proposal.ts'
import { daysLeft, type ExpiryState, expiryState } from '#shared/domain/proposals/proposalRules.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Money } from '#shared/lib/fields.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { filterInSlices, type Sliced } from '#shared/lib/slices.ts'
import { matchesText, searchText } from '#shared/lib/textMatch.ts'

/** One proposal as the list shows it. */
export interface ProposalRow {
  readonly id: ProposalId
  readonly proposal: Proposal
  readonly clientName: string
  /** Null where the end of the terms matters to nobody. */
  readonly daysLeft: number | null
  readonly expiry: ExpiryState | null
}

/** The saved filters of the list, as tabs. */
export const PROPOSAL_FILTERS = ['awaiting', 'expiring', 'drafts', 'won', 'lost', 'all'] as const
export type ProposalFilter = (typeof PROPOSAL_FILTERS)[number]

/** The rows of the list, in the order of the proposals. */
export function proposalRows(
  proposals: readonly Proposal[],
  clients: readonly Client[],
  today: Day,
): readonly ProposalRow[] {
  const names = new Map<ClientId, string>(clients.map(({ id, name }) => [id, name]))
  return proposals.map((proposal) => ({
    id: proposal.id,
    proposal,
    clientName: names.get(proposal.clientId) ?? '',
    daysLeft: daysLeft(proposal, today),
    expiry: expiryState(proposal, today),
  }))
}

/** The rows of a saved filter that match what was typed; accents and case do not matter. */
export function filterProposalRows(
  rows: readonly ProposalRow[],
  filter: ProposalFilter,
  search: string,
): Sliced<readonly ProposalRow[]> {
  const key = searchKey(search)
  return filterInSlices(
    rows,
    (row) => IS_IN[filter](row) && (key === '' || matchesText(searchTextOf(row), key)),
  )
}

/** How many proposals each saved filter holds. */
export function countByFilter(rows: readonly ProposalRow[]): Readonly<Record<ProposalFilter, number>> {
  const counts = { awaiting: 0, expiring: 0, drafts: 0, won: 0, lost: 0, all: 0 }
  for (const row of rows) {
    for (const filter of PROPOSAL_FILTERS) if (IS_IN[filter](row)) counts[filter] += 1
  }
  return counts
}

/** The sum of the amounts in each currency, the one used most often first; amounts are never converted. */
export function totals(rows: readonly ProposalRow[]): readonly Money[] {
  const sums = new Map<string, { readonly minor: number; readonly count: number }>()
  for (const { proposal } of rows) {
    if (proposal.amount === null) continue
    const { minor, currency } = proposal.amount
    const known = sums.get(currency) ?? { minor: 0, count: 0 }
    sums.set(currency, { minor: known.minor + minor, count: known.count + 1 })
  }
  return [...sums]
    .sort(([one, { count: ones }], [other, { count: others }]) => others - ones || (one < other ? -1 : 1))
    .map(([currency, { minor }]) => ({ minor, currency }))
}

const IS_IN = {
  awaiting: ({ proposal }) => isAwaiting(proposal),
  expiring: ({ expiry }) => expiry === 'lastDay' || expiry === 'soon',
  drafts: ({ proposal }) => proposal.status === 'draft',
  won: ({ proposal }) => proposal.status === 'accepted',
  lost: ({ proposal }) => proposal.status === 'declined' || proposal.status === 'withdrawn',
  all: () => true,
} as const satisfies Record<ProposalFilter, (row: ProposalRow) => boolean>

// Rows never change, so what a row is found by is worked out once, not on every key stroke.
const searchTexts = new WeakMap<ProposalRow, string>()

function searchTextOf(row: ProposalRow): string {
  const known = searchTexts.get(row)
  if (known !== undefined) return known
  const made = searchText([row.proposal.title, row.clientName])
  searchTexts.set(row, made)
  return made
}
