/** The portfolio: sales, on whom they depend, and what if somebody is lost. */
export { PortfolioPage } from './PortfolioPage.tsx'
