export { InteractionForm } from './InteractionForm.tsx'
export { InteractionSummary } from './InteractionSummary.tsx'
export { PeoplePicker } from './PeoplePicker.tsx'
export { Timeline } from './Timeline.tsx'
