/** How well we serve: figures in the dossier, the moment to ask, what colleagues owe. */
export { AllowancePart } from './AllowancePart.tsx'
export { ClientServiceCards } from './ClientServiceCards.tsx'
export { DebtsPart } from './DebtsPart.tsx'
