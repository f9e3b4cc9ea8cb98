/** Deals: the board, the reason at the end, and what the page of a deal has of its own. */
export { CloseDeal } from './CloseDeal.tsx'
export { DealBoardPage } from './DealBoardPage.tsx'
export { DealParts } from './DealParts.tsx'
