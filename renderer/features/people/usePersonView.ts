import { create } from 'zustand'
import type { PersonFilter } from './PersonView.ts'

interface PersonListView {
  readonly filter: PersonFilter
  readonly search: string
}

/** How the list was left: coming back from a card finds the same filter and search. */
export const usePersonView = create<PersonListView>()(() => ({ filter: 'all', search: '' }))

/** Shows another saved filter. */
export function showPeople(filter: PersonFilter): void {
  usePersonView.setState({ filter })
}

/** Searches among the people of the filter. */
export function searchPeople(search: string): void {
  usePersonView.setState({ search })
}
