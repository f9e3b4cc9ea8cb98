export { InteractionForm } from './InteractionForm.tsx'
export { InteractionSummary } from './InteractionSummary.tsx'
export { Timeline } from './Timeline.tsx'
