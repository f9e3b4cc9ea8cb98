import type { Messages } from './messages.ts'
import { afterSendingEl } from './el/afterSending.ts'
import { appEl } from './el/app.ts'
import { attachmentsEl } from './el/attachments.ts'
import { backupEl } from './el/backup.ts'
import { backupFilesEl } from './el/backupFiles.ts'
import { briefEl } from './el/brief.ts'
import { calendarEl } from './el/calendar.ts'
import { clientsEl } from './el/clients.ts'
import { commandsEl } from './el/commands.ts'
import { contactEl } from './el/contact.ts'
import { cureEl } from './el/cure.ts'
import { dealsEl } from './el/deals.ts'
import { dossierEl } from './el/dossier.ts'
import { houseEl } from './el/house.ts'
import { handoverEl } from './el/handover.ts'
import { healthEl } from './el/health.ts'
import { importingEl } from './el/importing.ts'
import { lockEl } from './el/lock.ts'
import { mailEl } from './el/mail.ts'
import { mainEl } from './el/main.ts'
import { marketEl } from './el/market.ts'
import { pdfEl } from './el/pdf.ts'
import { peopleEl } from './el/people.ts'
import { recordPagesEl } from './el/recordPages.ts'
import { recordsEl } from './el/records/index.ts'
import { recordFormEl } from './el/recordForm.ts'
import { quickEntryEl } from './el/quickEntry.ts'
import { remindersEl } from './el/reminders.ts'
import { proposalsEl } from './el/proposals.ts'
import { planEl } from './el/plan.ts'
import { portfolioEl } from './el/portfolio.ts'
import { prospectingEl } from './el/prospecting.ts'
import { serviceEl } from './el/service.ts'
import { settingsEl } from './el/settings.ts'
import { storageEl } from './el/storage.ts'
import { tablesEl } from './el/tables.ts'
import { tendersEl } from './el/tenders.ts'
import { todayEl } from './el/today.ts'
import { uiEl } from './el/ui.ts'
import { vaultEl } from './el/vault.ts'
import { validationEl } from './el/validation.ts'
import { vocabularyEl } from './el/vocabulary.ts'
import { whitespaceEl } from './el/whitespace.ts'

export const el = {
  afterSending: afterSendingEl,
  app: appEl,
  attachments: attachmentsEl,
  backup: backupEl,
  backupFiles: backupFilesEl,
  brief: briefEl,
  calendar: calendarEl,
  clients: clientsEl,
  commands: commandsEl,
  contact: contactEl,
  cure: cureEl,
  deals: dealsEl,
  dossier: dossierEl,
  handover: handoverEl,
  health: healthEl,
  house: houseEl,
  importing: importingEl,
  lock: lockEl,
  mail: mailEl,
  main: mainEl,
  market: marketEl,
  pdf: pdfEl,
  people: peopleEl,
  quickEntry: quickEntryEl,
  recordForm: recordFormEl,
  recordPages: recordPagesEl,
  records: recordsEl,
  reminders: remindersEl,
  proposals: proposalsEl,
  plan: planEl,
  portfolio: portfolioEl,
  service: serviceEl,
  prospecting: prospectingEl,
  settings: settingsEl,
  storage: storageEl,
  tables: tablesEl,
  tenders: tendersEl,
  today: todayEl,
  ui: uiEl,
  vault: vaultEl,
  validation: validationEl,
  vocabulary: vocabularyEl,
  whitespace: whitespaceEl,
} as const satisfies Messages
