export { takeMail } from './mailReview.ts'
export { MailSheet } from './MailSheet.tsx'
export { isMailFile } from './reading/readMail.ts'
