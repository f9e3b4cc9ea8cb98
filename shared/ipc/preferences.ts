import { z } from 'zod'
import { HANDOVER_CHAPTERS } from '#shared/domain/dossier/handover.ts'
import { CALENDAR_KINDS } from '#shared/domain/followUps/calendarEntries.ts'
import { ReminderPreferencesSchema } from '#shared/domain/reminders/reminderPreferences.ts'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { IdSchema } from '#shared/lib/ids.ts'
import { isZone } from '#shared/lib/zones.ts'

export const THEMES = ['system', 'light', 'dark'] as const

export const DENSITIES = ['comfortable', 'dense'] as const

/** `system`, or the IANA name of a zone that this machine knows. */
const HomeZoneSchema = z
  .string()
  .max(60)
  .refine((zone) => zone === 'system' || isZone(zone), { message: 'unknownZone' })

const HiddenKindsSchema = z.array(z.enum(CALENDAR_KINDS)).max(20).readonly()

const HandoversSchema = z.record(IdSchema, z.array(z.enum(HANDOVER_CHAPTERS)).max(10).readonly())

/** After so many minutes without a key or a click the vault is locked; null: never by itself. */
export const LOCK_MINUTES = [1, 5, 10, 30, 60] as const

const SecurityPreferencesSchema = z
  .object({
    lockAfterMinutes: z.literal(LOCK_MINUTES).nullable().default(10),
    /** Keeps the window out of screen shots and shared screens, where the system can. */
    hidesFromCapture: z.boolean().default(false),
    /** The day for which the advice on passphrase and recovery key was put away. */
    advicePutAwayOn: DaySchema.nullable().default(null).catch(null),
  })
  .readonly()
export type SecurityPreferences = z.infer<typeof SecurityPreferencesSchema>

/** How one table was left: columns in order and hidden, widths in pixels, sorting. */
export const TableViewSchema = z
  .object({
    columnOrder: z.array(z.string().max(60)).max(60).readonly().default([]),
    hiddenColumns: z.array(z.string().max(60)).max(60).readonly().default([]),
    columnWidths: z.record(z.string().max(60), z.number().min(20).max(2000)).default({}),
    sorting: z
      .array(z.object({ id: z.string().max(60), desc: z.boolean() }))
      .max(5)
      .readonly()
      .default([]),
  })
  .readonly()
export type TableView = z.infer<typeof TableViewSchema>

/** Choices of the person at this machine; kept by the main process in a small file, not in the records. */
export const PreferencesSchema = z
  .object({
    /** `system` follows the language of the operating system. */
    language: z.enum(['system', ...LANGUAGES]).default('system'),
    theme: z.enum(THEMES).default('system'),
    density: z.enum(DENSITIES).default('comfortable'),
    sidebarFolded: z.boolean().default(false),
    /** The manager's own name, printed on dossiers; may be empty. */
    managerName: z.string().trim().max(200).default(''),
    /** The zone in which the manager's days begin and end; `system` follows the operating system. */
    homeZone: HomeZoneSchema.default('system').catch('system'),
    reminders: ReminderPreferencesSchema.prefault({}),
    security: SecurityPreferencesSchema.prefault({}),
    /** What the calendar leaves out; a kind that a later version knows is shown at first. */
    calendarHidden: HiddenKindsSchema.default([]).catch([]),
    /** Which chapters of a dossier that was taken over are read, by id of the client. */
    handovers: HandoversSchema.default({}).catch({}),
    /** By name of the table. */
    tables: z.record(z.string().max(60), TableViewSchema).default({}),
  })
  .readonly()
export type Preferences = z.infer<typeof PreferencesSchema>

/** Only what is to change; `tables` is merged by name. No defaults here, or an absent key would reset its value. */
export const PreferencesPatchSchema = z
  .object({
    language: z.enum(['system', ...LANGUAGES]),
    theme: z.enum(THEMES),
    density: z.enum(DENSITIES),
    sidebarFolded: z.boolean(),
    managerName: z.string().trim().max(200),
    /** Whole, not merged. */
    reminders: ReminderPreferencesSchema,
    /** Whole, not merged. */
    security: SecurityPreferencesSchema,
    homeZone: HomeZoneSchema,
    calendarHidden: HiddenKindsSchema,
    /** Whole, not merged. */
    handovers: HandoversSchema,
    tables: z.record(z.string().max(60), TableViewSchema),
  })
  .partial()
  .readonly()
export type PreferencesPatch = z.infer<typeof PreferencesPatchSchema>
