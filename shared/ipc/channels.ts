import type { EventChannel, RequestChannel } from './contract.ts'

// The channels by name, for the preload: it has to stay small, so it may not import the schemas. A channel that
// is missing here, or too many, does not compile.
const requestNames = {
  'app.info': true,
  'preferences.read': true,
  'preferences.update': true,
  'journal.head': true,
  'journal.append': true,
  'journal.read': true,
  'journal.setAside': true,
  'journal.state': true,
  'journal.repair': true,
  'journal.closeGaps': true,
  'snapshots.list': true,
  'snapshots.take': true,
  'snapshots.open': true,
  'snapshots.read': true,
  'backup.state': true,
  'backup.now': true,
  'backup.chooseFolder': true,
  'backup.forgetFolder': true,
  'backup.setLimit': true,
  'backup.showFolder': true,
  'backup.chooseFile': true,
  'backup.adopt': true,
  'health.report': true,
  'database.setAside': true,
  'storage.look': true,
  'attachments.begin': true,
  'attachments.chunk': true,
  'attachments.finish': true,
  'attachments.cancel': true,
  'attachments.open': true,
  'attachments.save': true,
  'pdf.saveDossier': true,
  'pdf.saveLetters': true,
  'pdf.saveBrief': true,
  'files.saveText': true,
  'files.open': true,
  'files.showInFolder': true,
  'reminders.replace': true,
  'reminders.state': true,
  'reminders.dismissMissed': true,
  'reminders.test': true,
  'reminders.takePlace': true,
  'shell.openExternal': true,
  'log.write': true,
  'window.readyToClose': true,
} as const satisfies Record<RequestChannel, true>

const eventNames = {
  'menu.command': true,
  'preferences.changed': true,
  'reminders.clicked': true,
  'reminders.changed': true,
  'backup.changed': true,
  'storage.changed': true,
  'window.closing': true,
} as const satisfies Record<EventChannel, true>

// The keys are exactly the channels: that is what `satisfies` has checked.
export const REQUEST_CHANNELS = Object.keys(requestNames) as readonly RequestChannel[]
export const EVENT_CHANNELS = Object.keys(eventNames) as readonly EventChannel[]
