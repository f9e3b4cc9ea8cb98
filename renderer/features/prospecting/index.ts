/** Calling down a list, the cards of a stand, a letter to many. */
export { CallListFilter } from './CallListFilter.tsx'
export { CallRun } from './CallRun.tsx'
export { LetterRun } from './LetterRun.tsx'
export { StandCards } from './StandCards.tsx'
