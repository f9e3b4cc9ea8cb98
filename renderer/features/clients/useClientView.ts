import { create } from 'zustand'
import type { ClientFilter } from './ClientView.ts'

interface ClientListView {
  readonly filter: ClientFilter
  readonly search: string
}

/** How the list was left: coming back from a dossier finds the same filter and search. */
export const useClientView = create<ClientListView>()(() => ({ filter: 'all', search: '' }))

/** Shows another saved filter. */
export function showClients(filter: ClientFilter): void {
  useClientView.setState({ filter })
}

/** Searches among the clients of the filter. */
export function searchClients(search: string): void {
  useClientView.setState({ search })
}
