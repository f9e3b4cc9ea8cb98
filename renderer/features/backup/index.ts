/** Backups: where they lie, whether they are proven, and the way back from them. */
export { BackupBanner } from './BackupBanner.tsx'
export { BackupPage } from './BackupPage.tsx'
export { ForeignBackupSheet } from './ForeignBackupSheet.tsx'
export { RestoreLink } from './RestoreLink.tsx'
export { RestorePage } from './RestorePage.tsx'
