import type { RequestChannel } from '#shared/ipc/contract.ts'

const KB = 1 << 10
const MB = 1 << 20

/** Largest argument of each request, in characters; checked before anything looks at the content. */
export const ARGUMENT_LIMITS: Readonly<Record<RequestChannel, number>> = {
  'app.info': KB,
  'vault.state': KB,
  'vault.create': 4 * KB,
  'vault.unlock': 4 * KB,
  'vault.recover': 4 * KB,
  'vault.lock': KB,
  'vault.readyToLock': 64 * MB,
  'vault.takeDrafts': KB,
  'vault.databaseKeys': KB,
  'vault.dropPlainDatabase': KB,
  'vault.changePassphrase': 8 * KB,
  'vault.beginRecoveryKey': KB,
  'vault.confirmRecoveryKey': 4 * KB,
  'vault.printRecoveryKey': KB,
  'vault.useSystemKey': KB,
  'clipboard.copy': 16 * KB,
  'preferences.read': KB,
  'preferences.update': 256 * KB,
  'journal.head': KB,
  // Records carry photos, and an import comes in one request.
  'journal.append': 128 * MB,
  'journal.read': KB,
  'journal.setAside': 128 * MB,
  'journal.state': KB,
  'journal.repair': 128 * MB,
  'journal.closeGaps': KB,
  'snapshots.list': KB,
  'snapshots.take': KB,
  'snapshots.open': KB,
  'snapshots.read': KB,
  'backup.state': KB,
  'backup.now': KB,
  'backup.chooseFolder': KB,
  'backup.forgetFolder': KB,
  'backup.setLimit': KB,
  'backup.showFolder': KB,
  'backup.chooseFile': KB,
  'backup.openChosen': 4 * KB,
  'backup.adopt': KB,
  'health.report': KB,
  'database.setAside': KB,
  'storage.look': KB,
  'attachments.begin': 4 * KB,
  'attachments.chunk': 5 * MB,
  'attachments.finish': 4 * KB,
  'attachments.cancel': 4 * KB,
  'attachments.open': 4 * KB,
  'attachments.save': 4 * KB,
  'pdf.saveDossier': 128 * MB,
  // Two thousand letters of two pages.
  'pdf.saveLetters': 32 * MB,
  // A page, with a few dealings and topics at their longest.
  'pdf.saveBrief': 8 * MB,
  'files.saveText': 65 * MB,
  'files.open': KB,
  'files.showInFolder': KB,
  // A thousand reminders with two titles each at their longest.
  'reminders.replace': 4 * MB,
  'reminders.state': KB,
  'reminders.dismissMissed': KB,
  'reminders.test': KB,
  'reminders.takePlace': KB,
  'shell.openExternal': 4 * KB,
  'log.write': 8 * KB,
  'window.readyToClose': KB,
}

// A number or a bracket costs about this much in JSON.
const SCALAR_SIZE = 8
const DEPTH_LIMIT = 40

/** Whether a value is larger than `limit` characters, or nested so deeply that it is none of ours. */
export function isTooLarge(value: unknown, limit: number): boolean {
  let left = limit
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > DEPTH_LIMIT) return true
    left -= SCALAR_SIZE
    if (typeof next.value === 'string') left -= next.value.length
    else if (ArrayBuffer.isView(next.value)) left -= next.value.byteLength
    else if (typeof next.value === 'object' && next.value !== null) {
      for (const [key, inner] of Object.entries(next.value)) {
        left -= key.length
        open.push({ value: inner, depth: next.depth + 1 })
        if (left < 0) return true
      }
    }
    if (left < 0) return true
  }
  return false
}
