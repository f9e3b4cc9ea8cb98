import { z } from 'zod'
import { LeadDaysSchema } from './reminder.ts'

/** What the manager wants to be reminded of, and how. */
export const ReminderPreferencesSchema = z
  .object({
    isOn: z.boolean().default(true),
    /** The hour (0–23) at which whatever has no time of its own is told. */
    hour: z.int().min(0).max(23).default(9),
    /** Days before the expiry of a proposal. */
    leadDays: z.array(LeadDaysSchema).max(5).readonly().default([14, 7, 3, 1, 0]),
    birthdays: z.boolean().default(true),
    followUps: z.boolean().default(true),
    /** Closing the window leaves Keyfolio in the tray, where there is one. */
    keepInTray: z.boolean().default(true),
    /** What closing the window does where there is no tray. */
    withoutTray: z.enum(['ask', 'quit', 'minimise']).default('ask'),
  })
  .readonly()
export type ReminderPreferences = z.infer<typeof ReminderPreferencesSchema>
