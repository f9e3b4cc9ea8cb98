export { DecisionTeam } from './DecisionTeam.tsx'
export { MemberCard } from './MemberCard.tsx'
export { PositionForm } from './PositionForm.tsx'
export { peopleOf, type Team, teamOf } from './teamView.ts'
