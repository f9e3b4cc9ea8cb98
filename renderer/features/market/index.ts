/** The market of a client, in its dossier. */
export { ClientMarketCards } from './ClientMarketCards.tsx'
