export { HandoverSheet } from './HandoverSheet.tsx'
