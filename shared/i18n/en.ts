import { afterSendingEn } from './en/afterSending.ts'
import { appEn } from './en/app.ts'
import { attachmentsEn } from './en/attachments.ts'
import { backupEn } from './en/backup.ts'
import { backupFilesEn } from './en/backupFiles.ts'
import { briefEn } from './en/brief.ts'
import { calendarEn } from './en/calendar.ts'
import { clientsEn } from './en/clients.ts'
import { commandsEn } from './en/commands.ts'
import { contactEn } from './en/contact.ts'
import { cureEn } from './en/cure.ts'
import { dealsEn } from './en/deals.ts'
import { dossierEn } from './en/dossier.ts'
import { houseEn } from './en/house.ts'
import { handoverEn } from './en/handover.ts'
import { healthEn } from './en/health.ts'
import { importingEn } from './en/importing.ts'
import { lockEn } from './en/lock.ts'
import { mailEn } from './en/mail.ts'
import { mainEn } from './en/main.ts'
import { marketEn } from './en/market.ts'
import { pdfEn } from './en/pdf.ts'
import { peopleEn } from './en/people.ts'
import { recordPagesEn } from './en/recordPages.ts'
import { recordsEn } from './en/records/index.ts'
import { recordFormEn } from './en/recordForm.ts'
import { quickEntryEn } from './en/quickEntry.ts'
import { remindersEn } from './en/reminders.ts'
import { proposalsEn } from './en/proposals.ts'
import { planEn } from './en/plan.ts'
import { portfolioEn } from './en/portfolio.ts'
import { prospectingEn } from './en/prospecting.ts'
import { serviceEn } from './en/service.ts'
import { settingsEn } from './en/settings.ts'
import { storageEn } from './en/storage.ts'
import { tablesEn } from './en/tables.ts'
import { tendersEn } from './en/tenders.ts'
import { todayEn } from './en/today.ts'
import { uiEn } from './en/ui.ts'
import { vaultEn } from './en/vault.ts'
import { validationEn } from './en/validation.ts'
import { vocabularyEn } from './en/vocabulary.ts'
import { whitespaceEn } from './en/whitespace.ts'

/** Every sentence that a person reads. This is the schema; each other language satisfies it. */
export const en = {
  /** The steps after a proposal was sent, and its arguments. */
  afterSending: afterSendingEn,
  /** The frame: navigation, saved state, errors, About. */
  app: appEn,
  attachments: attachmentsEn,
  /** Backups, the second folder, and the way back from them. */
  backup: backupEn,
  /** The main process where backups lie: dialogs, the note in the folder. */
  backupFiles: backupFilesEn,
  /** The brief of a meeting. */
  brief: briefEn,
  calendar: calendarEn,
  clients: clientsEn,
  /** Names of commands, for undo and history. */
  commands: commandsEn,
  /** How contact with a client stands. */
  contact: contactEn,
  /** What was healed at a start. */
  cure: cureEn,
  /** The board of deals, and the page of one. */
  deals: dealsEn,
  dossier: dossierEn,
  handover: handoverEn,
  /** The page for support. */
  health: healthEn,
  /** The own house: how a product question finds its answer. */
  house: houseEn,
  /** Menu, operating-system dialogs: what the main process says. */
  importing: importingEn,
  /** One writer in a data folder. */
  lock: lockEn,
  /** E-mails that become interactions. */
  mail: mailEn,
  main: mainEn,
  /** The market of a client, in its dossier. */
  market: marketEn,
  pdf: pdfEn,
  people: peopleEn,
  quickEntry: quickEntryEn,
  /** What every form of the trade says of itself. */
  recordForm: recordFormEn,
  /** What every list, page and section of the trade says of itself. */
  recordPages: recordPagesEn,
  /** The records of the trade, by kind: labels, titles, what happened to them. */
  records: recordsEn,
  /** Notifications, the tray, and what closing the window means for both. */
  reminders: remindersEn,
  proposals: proposalsEn,
  plan: planEn,
  portfolio: portfolioEn,
  /** How a client is served after the signature. */
  service: serviceEn,
  prospecting: prospectingEn,
  settings: settingsEn,
  /** Trouble with the disk of the data folder, and what waits because of it. */
  storage: storageEn,
  /** What can be done with any table. */
  tables: tablesEn,
  /** The page of a tender. */
  tenders: tendersEn,
  today: todayEn,
  /** Widgets: close, remove, clear. */
  ui: uiEn,
  /** Passphrase, recovery key, lock. */
  vault: vaultEn,
  validation: validationEn,
  /** Words for the codes of the domain: classes, roles, kinds. */
  vocabulary: vocabularyEn,
  whitespace: whitespaceEn,
} as const
