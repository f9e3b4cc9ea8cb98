import { z } from 'zod'
import {
  ReminderSchema,
  ReminderSubjectSchema,
  ReminderWordsSchema,
} from '#shared/domain/reminders/reminder.ts'
import { PrintedBriefSchema } from '#shared/formats/brief.ts'
import { DossierSchema } from '#shared/formats/dossier.ts'
import { LettersSchema } from '#shared/formats/letters.ts'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { IdSchema } from '#shared/lib/ids.ts'
import { PreferencesPatchSchema, PreferencesSchema } from './preferences.ts'
import { SAVE_ERRORS, SavedFileSchema } from './savedFile.ts'
import { StorageStateSchema } from './storage.ts'
import { keyRequests } from './keyRequests.ts'
import { VaultProgressSchema } from './vault.ts'
import { vaultRequests } from './vaultRequests.ts'

export { type JournalEntry, JournalEntrySchema, type JournalHead } from './journal.ts'

const nothing = z.undefined()
const never = z.never()

export const AppInfoSchema = z
  .object({
    version: z.string(),
    electron: z.string(),
    chromium: z.string(),
    node: z.string(),
    platform: z.string(),
    /** Random id of this copy of Keyfolio, as in its change records. */
    deviceId: IdSchema,
    /** Language of the system, already reduced to one of ours. */
    systemLanguage: z.enum(LANGUAGES),
    /** IANA name of the system's zone; a home zone chosen in the preferences goes before it. */
    zone: z.string(),
    /** Milliseconds to add to the wall clock; other than 0 only in tests and in the tour. */
    clockOffsetMs: z.number(),
    /** True when the separate demo folder is open: the window fills it if it is empty. */
    demo: z.boolean(),
    /** Where the data lies, for people to read; no request takes a path. */
    dataFolder: z.string(),
  })
  .readonly()
export type AppInfo = z.infer<typeof AppInfoSchema>

/** A reminder with its words, as it crosses the boundary. */
export const WordedReminderSchema = z
  .object({ reminder: ReminderSchema, words: ReminderWordsSchema })
  .readonly()
export type WordedReminder = z.infer<typeof WordedReminderSchema>

/** Most reminders in one message; a longer schedule comes in several. */
export const REMINDERS_PER_MESSAGE = 1000

/** Where a click on a notification leads: to its subject, or to the list of what was missed, or to the day. */
export const ReminderPlaceSchema = z.union([
  ReminderSubjectSchema,
  z.object({ kind: z.enum(['missed', 'today']) }).readonly(),
])
export type ReminderPlace = z.infer<typeof ReminderPlaceSchema>

/** How reminding works on this machine, and what was not told in time. */
export const ReminderStateSchema = z
  .object({
    /** `unknown`: nothing was shown yet, and the system does not say. */
    notifications: z.enum(['works', 'notFound', 'unknown']),
    hasTray: z.boolean(),
    missed: z.array(WordedReminderSchema).readonly(),
  })
  .readonly()
export type ReminderState = z.infer<typeof ReminderStateSchema>

/** Commands of the application menu that the window carries out. */
export const MENU_COMMANDS = [
  'undo',
  'redo',
  'newClient',
  'newPerson',
  'quickEntry',
  'search',
  'goToday',
  'goClients',
  'goPeople',
  'goCalendar',
  'goProspecting',
  'goDeals',
  'goService',
  'goPortfolio',
  'goHouse',
  'goSettings',
  'goBackup',
  'goHealth',
  'about',
  'printDossier',
  'import',
  'toggleSidebar',
] as const

/** Every request of the window: argument, value and expected errors. Both sides parse with these. */
export const requests = {
  'app.info': { argument: nothing, value: AppInfoSchema, error: never },
  ...keyRequests,
  ...vaultRequests,
  'preferences.read': { argument: nothing, value: PreferencesSchema, error: never },
  'preferences.update': {
    argument: PreferencesPatchSchema,
    value: PreferencesSchema,
    error: z.enum(['notSaved']),
  },
  /** Prints a dossier, asks where to, writes it. The answer's id stands for the file afterwards. */
  'pdf.saveDossier': {
    argument: DossierSchema,
    value: SavedFileSchema,
    error: z.enum([...SAVE_ERRORS, 'renderFailed']),
  },
  /** Prints letters, each on a page of its own, into one file; otherwise as a dossier. */
  'pdf.saveLetters': {
    argument: LettersSchema,
    value: SavedFileSchema,
    error: z.enum([...SAVE_ERRORS, 'renderFailed']),
  },
  /** Prints the brief of a meeting on one page; otherwise as a dossier. */
  'pdf.saveBrief': {
    argument: PrintedBriefSchema,
    value: SavedFileSchema,
    error: z.enum([...SAVE_ERRORS, 'renderFailed']),
  },
  /** Asks where a text should go, and writes it. The name has no ending yet. */
  'files.saveText': {
    argument: z
      .object({ kind: z.enum(['csv']), name: z.string().max(200), text: z.string().max(64 << 20) })
      .readonly(),
    value: SavedFileSchema,
    error: z.enum(SAVE_ERRORS),
  },
  /** Opens a file written earlier in this run with the system's program for it. */
  'files.open': {
    argument: z.object({ fileId: IdSchema }).readonly(),
    value: nothing,
    error: z.enum(['unknownFile', 'notOpened']),
  },
  'files.showInFolder': {
    argument: z.object({ fileId: IdSchema }).readonly(),
    value: nothing,
    error: z.enum(['unknownFile']),
  },
  /**
   * What to be reminded of in the coming weeks, instead of what was handed over before. A long one comes in
   * several messages; it holds from the last of them on.
   */
  'reminders.replace': {
    argument: z
      .object({
        from: DaySchema,
        through: DaySchema,
        reminders: z.array(WordedReminderSchema).max(REMINDERS_PER_MESSAGE).readonly(),
        isFirst: z.boolean(),
        isLast: z.boolean(),
      })
      .readonly(),
    value: nothing,
    error: z.enum(['outOfOrder', 'notStored']),
  },
  'reminders.state': { argument: nothing, value: ReminderStateSchema, error: never },
  /** Puts away the list of what was missed. */
  'reminders.dismissMissed': { argument: nothing, value: nothing, error: never },
  /** Shows a notification at once, to see whether it works. */
  'reminders.test': { argument: nothing, value: nothing, error: z.enum(['notShown']) },
  /** Where the notification leads that was clicked last; once. */
  'reminders.takePlace': { argument: nothing, value: ReminderPlaceSchema.nullable(), error: never },
  /** Asks the person, then hands an https, mailto or tel address to the system. */
  'shell.openExternal': {
    argument: z.object({ url: z.string().max(2000) }).readonly(),
    value: nothing,
    error: z.enum(['refused', 'cancelled']),
  },
  /** Ids and counts only; never what people wrote. */
  'log.write': {
    argument: z
      .object({
        level: z.enum(['info', 'warn', 'error']),
        event: z.string().regex(/^[a-z][A-Za-z0-9.]{0,79}$/),
        counts: z.record(z.string().max(40), z.union([z.number(), z.boolean(), IdSchema])).optional(),
      })
      .readonly(),
    value: nothing,
    error: never,
  },
  /** The answer to `window.closing`: everything is journalled, or the person wants to leave all the same. */
  'window.readyToClose': { argument: nothing, value: nothing, error: never },
} as const

/** What the main process tells the window. */
export const events = {
  'menu.command': z.enum(MENU_COMMANDS),
  'preferences.changed': PreferencesSchema,
  /** A notification was clicked: ask `reminders.takePlace` where it leads. */
  'reminders.clicked': nothing,
  /** Something was missed, or notifications began or ceased to work: ask `reminders.state`. */
  'reminders.changed': nothing,
  /** A backup began, went on, ended or failed: ask `backup.state`. */
  'backup.changed': nothing,
  /** The disk of the data folder refuses, takes again what is written, or is nearly full. */
  'storage.changed': StorageStateSchema,
  /** Unlocking takes a while: older data is being sealed. */
  'vault.progress': VaultProgressSchema,
  /** The vault is about to be locked: hand over what is pending, then answer `vault.readyToLock`. */
  'vault.locking': nothing,
  /** The window is about to close: hand over what is pending, then answer `window.readyToClose`. */
  'window.closing': nothing,
} as const
