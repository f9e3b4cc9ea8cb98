/** Reminders as the window sees them: what was missed, where a click leads, and the choices. */
export { MissedBanner } from './MissedBanner.tsx'
export { MissedReminders } from './MissedReminders.tsx'
export { NotificationTest } from './NotificationTest.tsx'
export { ReminderSettings } from './ReminderSettings.tsx'
export { useReminders } from './useReminders.ts'
