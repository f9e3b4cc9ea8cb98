import { appEn } from './en/app.ts'
import { calendarEn } from './en/calendar.ts'
import { clientsEn } from './en/clients.ts'
import { commandsEn } from './en/commands.ts'
import { dossierEn } from './en/dossier.ts'
import { importingEn } from './en/importing.ts'
import { mainEn } from './en/main.ts'
import { pdfEn } from './en/pdf.ts'
import { peopleEn } from './en/people.ts'
import { recordPagesEn } from './en/recordPages.ts'
import { recordsEn } from './en/records/index.ts'
import { recordFormEn } from './en/recordForm.ts'
import { quickEntryEn } from './en/quickEntry.ts'
import { remindersEn } from './en/reminders.ts'
import { proposalsEn } from './en/proposals.ts'
import { settingsEn } from './en/settings.ts'
import { tablesEn } from './en/tables.ts'
import { todayEn } from './en/today.ts'
import { uiEn } from './en/ui.ts'
import { validationEn } from './en/validation.ts'
import { vocabularyEn } from './en/vocabulary.ts'

/** Every sentence that a person reads. This is the schema; each other language satisfies it. */
export const en = {
  /** The frame: navigation, saved state, errors, About. */
  app: appEn,
  calendar: calendarEn,
  clients: clientsEn,
  /** Names of commands, for undo and history. */
  commands: commandsEn,
  dossier: dossierEn,
  /** Menu, operating-system dialogs: what the main process says. */
  importing: importingEn,
  main: mainEn,
  pdf: pdfEn,
  people: peopleEn,
  quickEntry: quickEntryEn,
  /** What every form of the trade says of itself. */
  recordForm: recordFormEn,
  /** The records of the trade, by kind: labels, titles, what happened to them. */
  recordPages: recordPagesEn,
  records: recordsEn,
  /** Notifications, the tray, and what closing the window means for both. */
  reminders: remindersEn,
  proposals: proposalsEn,
  settings: settingsEn,
  /** What can be done with any table. */
  tables: tablesEn,
  today: todayEn,
  /** Widgets: close, remove, clear. */
  ui: uiEn,
  validation: validationEn,
  /** Words for the codes of the domain: classes, roles, kinds. */
  vocabulary: vocabularyEn,
} as const
