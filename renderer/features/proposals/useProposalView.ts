import { create } from 'zustand'
import type { ProposalFilter } from './ProposalView.ts'

interface ProposalListView {
  readonly filter: ProposalFilter
  readonly search: string
}

/** How the list was left: coming back from a dossier finds the same filter and search. */
export const useProposalView = create<ProposalListView>()(() => ({ filter: 'awaiting', search: '' }))

/** Shows another saved filter. */
export function showProposals(filter: ProposalFilter): void {
  useProposalView.setState({ filter })
}

/** Searches among the proposals of the filter. */
export function searchProposals(search: string): void {
  useProposalView.setState({ search })
}
