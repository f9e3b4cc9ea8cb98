/** Account plans: what only the page of a plan has. */
export { PlanParts } from './PlanParts.tsx'
