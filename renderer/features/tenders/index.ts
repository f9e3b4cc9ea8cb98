/** Tenders: what the page of one has of its own. */
export { TenderParts } from './TenderParts.tsx'
