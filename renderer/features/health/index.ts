/** How Keyfolio is: for the one who uses it and for the one who helps. */
export { HealthPage } from './HealthPage.tsx'
