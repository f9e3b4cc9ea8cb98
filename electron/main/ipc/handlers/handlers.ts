import { app, shell } from 'electron'
import { languageOf } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { AppInfo } from '#shared/ipc/schemas.ts'
import type { Preferences } from '#shared/ipc/preferences.ts'
import { err, ok } from '#shared/lib/result.ts'
import type { OpenedCopies } from '../../files/openedCopies.ts'
import { saveText } from '../../files/saveText.ts'
import { WrittenFiles } from '../../files/writtenFiles.ts'
import type { VaultBase } from '../../gate/base.ts'
import { openExternal } from '../../guards/openExternal.ts'
import type { Launch } from '../../launch.ts'
import { logger } from '../../log.ts'
import { saveBrief } from '../../pdf/saveBrief.ts'
import { saveDossier } from '../../pdf/saveDossier.ts'
import { saveLetters } from '../../pdf/saveLetters.ts'
import { documentDisk } from '../../vault/disk.ts'
import type { ReminderDesk } from '../../reminders/reminderDesk.ts'
import type { Vault } from '../../vault/vault.ts'
import type { MainWindow } from '../../window/mainWindow.ts'
import type { Handlers, SomeHandlers } from '../answerRequest.ts'
import { attachmentHandlers } from './attachmentHandlers.ts'
import { backupHandlers } from './backupHandlers.ts'
import { databaseHandlers } from './databaseHandlers.ts'
import { healthHandlers } from './healthHandlers.ts'
import { journalHandlers } from './journalHandlers.ts'
import { insideHandlers, type KeyServices, outsideHandlers } from './keyHandlers.ts'
import { storageHandlers } from './storageHandlers.ts'

const windowLog = logger('renderer')

/** What the handlers work with. */
export interface Services {
  readonly launch: Launch
  readonly base: VaultBase
  readonly keys: KeyServices
  readonly desk: ReminderDesk
  readonly copies: OpenedCopies
  readonly mainWindow: () => MainWindow | null
  readonly language: () => Language
  readonly onPreferencesChanged: (preferences: Preferences) => void
}

/** What is answered while the vault is locked: nothing of what is in it. */
export function makeLockedHandlers(services: Services): SomeHandlers {
  const { base, mainWindow } = services
  return {
    'app.info': () => ok(appInfo(services)),
    'preferences.read': () => ok(base.preferences.current()),
    ...outsideHandlers(services.keys),
    'log.write': ({ level, event, counts }) => {
      windowLog[level](event, counts)
      return ok(undefined)
    },
    'window.readyToClose': () => {
      mainWindow()?.handshake.ready()
      return ok(undefined)
    },
  }
}

/** What each request of the window does while the vault is open. */
export function makeHandlers(services: Services, vault: Vault): Handlers {
  const { desk, mainWindow, language, copies } = services
  const written = new WrittenFiles()
  const window = () => mainWindow()?.window ?? null
  const saving = { language, window, written }
  return {
    // Safe: these are the channels that answer in any case; the compiler sees to the rest.
    ...(makeLockedHandlers(services) as Pick<Handlers, LockedChannel>),
    ...insideHandlers(services.keys),
    'preferences.update': async (patch) => {
      const updated = await vault.preferences.update(patch)
      if (updated.ok) services.onPreferencesChanged(updated.value)
      return updated
    },
    ...journalHandlers(vault),
    ...backupHandlers(vault, services.base.keyFile, { window, language }),
    ...attachmentHandlers({ store: vault.attachments, copies, ...saving }),
    ...databaseHandlers(vault, services.launch.userDataFolder),
    ...storageHandlers(vault),
    ...healthHandlers(vault, desk),
    'pdf.saveDossier': (dossier) =>
      saveDossier(dossier, { window: window(), language: language(), disk: documentDisk, written }),
    'pdf.saveBrief': (brief) =>
      saveBrief(brief, { window: window(), language: language(), disk: documentDisk, written }),
    'pdf.saveLetters': (letters) =>
      saveLetters(letters, { window: window(), language: language(), disk: documentDisk, written }),
    'files.saveText': (argument) =>
      saveText(argument, { window: window(), language: language(), disk: documentDisk, written }),
    'files.open': async ({ fileId }) => {
      const path = written.pathOf(fileId)
      if (path === null) return err('unknownFile')
      return (await shell.openPath(path)) === '' ? ok(undefined) : err('notOpened')
    },
    'files.showInFolder': ({ fileId }) => {
      const path = written.pathOf(fileId)
      if (path === null) return err('unknownFile')
      shell.showItemInFolder(path)
      return ok(undefined)
    },
    'reminders.replace': (message) => desk.reminders.replace(message),
    'reminders.state': () => ok(desk.state()),
    'reminders.dismissMissed': async () => {
      await desk.reminders.dismissMissed()
      return ok(undefined)
    },
    'reminders.test': () => desk.reminders.test(),
    'reminders.takePlace': () => ok(desk.takePlace()),
    'shell.openExternal': ({ url }) => openExternal(url, window(), language()),
  }
}

type LockedChannel =
  | 'app.info'
  | 'preferences.read'
  | 'log.write'
  | 'window.readyToClose'
  | keyof ReturnType<typeof outsideHandlers>

function appInfo({ launch, base }: Services): AppInfo {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    platform: process.platform,
    deviceId: base.identity.deviceId,
    systemLanguage: languageOf(app.getLocale()),
    zone: launch.zone,
    clockOffsetMs: launch.clockOffsetMs,
    demo: launch.demo,
    dataFolder: base.folder,
  }
}
