/** The portfolio: sales, on whom they depend, what if somebody is lost; and what it knows of one client. */
export { ClientPortfolioCards } from './ClientPortfolioCards.tsx'
export { HowWeCount } from './HowWeCount.tsx'
export { PortfolioPage } from './PortfolioPage.tsx'
