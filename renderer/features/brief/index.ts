export { MeetingBriefSheet } from './MeetingBriefSheet.tsx'
