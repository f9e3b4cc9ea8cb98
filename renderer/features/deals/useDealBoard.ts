import { create } from 'zustand'
import type { BoardFilters, BoardOrder } from './dealBoardView.ts'

interface DealBoard extends BoardFilters {
  readonly order: BoardOrder
}

/** No filter at all. */
export const ALL_DEALS: BoardFilters = { clientClass: null, source: null, kind: null }

/** How the board was left: coming back from a deal finds the same order and filters. */
export const useDealBoard = create<DealBoard>()(() => ({
  order: 'stages',
  ...ALL_DEALS,
}))

/** Changes what the board shows. */
export function changeDealBoard(change: Partial<DealBoard>): void {
  useDealBoard.setState(change)
}
