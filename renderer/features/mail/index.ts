export { MailSheet } from './MailSheet.tsx'
export { startMail } from './startMail.ts'
