export { FollowUpForm } from './FollowUpForm.tsx'
export { FollowUpList } from './FollowUpList.tsx'
