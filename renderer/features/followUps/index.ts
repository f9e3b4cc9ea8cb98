export { FollowUpList } from './FollowUpList.tsx'
export { planFollowUp } from './followUpForm.ts'
