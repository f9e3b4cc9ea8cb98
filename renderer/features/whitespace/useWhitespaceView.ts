import { create } from 'zustand'
import type { Spot, WhitespaceFilter } from './whitespaceView.ts'

interface WhitespaceChoice {
  readonly filter: WhitespaceFilter
  /** The field whose details stand at the side; null: none yet. */
  readonly spot: Spot | null
}

/** How the matrix was left. */
export const useWhitespaceView = create<WhitespaceChoice>()(() => ({ filter: 'all', spot: null }))

/** Looks for something else. */
export function lookFor(filter: WhitespaceFilter): void {
  useWhitespaceView.setState({ filter })
}

/** Goes to a field. */
export function goTo(spot: Spot): void {
  useWhitespaceView.setState({ spot })
}
