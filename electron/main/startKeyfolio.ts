import { join } from 'node:path'
import { app, nativeTheme, session } from 'electron'
import { languageOf } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Preferences } from '#shared/ipc/preferences.ts'
import { guardSession } from './guards/session.ts'
import { makeHandlers } from './ipc/handlers/handlers.ts'
import { registerRequests } from './ipc/registerRequests.ts'
import { sendEvent } from './ipc/sendEvent.ts'
import { debuggerAttached } from './debuggerAttached.ts'
import type { Launch } from './launch.ts'
import { lockVaultOrSayWho } from './lockVault.ts'
import { logger } from './log.ts'
import { applyMenu, offerContextMenu } from './menu/applyMenus.ts'
import { ReminderDesk } from './reminders/reminderDesk.ts'
import { serveApp } from './protocol/appScheme.ts'
import { askAfterCrash, askBeforeLosing, sayNewer, sayNoFolder, sayStartFailed } from './startProblems.ts'
import { realDisk } from './vault/disk.ts'
import { lockedDisk } from './vault/lock/lockedDisk.ts'
import { machineMark } from './vault/lock/ourself.ts'
import type { VaultLock } from './vault/lock/vaultLock.ts'
import { openVault, type Vault } from './vault/vault.ts'
import { bringToFront, type MainWindow, openMainWindow } from './window/mainWindow.ts'
import { readPlace, rememberPlace } from './window/rememberPlace.ts'

const log = logger('main')

/** So long quitting waits for the last snapshot; what is not done by then is done at the next start. */
const LAST_SNAPSHOT_MS = 5000

/** Everything that happens once Electron is ready: guards, vault, requests, menu, window. */
export async function startKeyfolio(
  launch: Launch,
  { allowDevTools }: { readonly allowDevTools: boolean },
): Promise<void> {
  // Begun before Electron is ready: the debugger may be there earlier.
  const attached = launch.waitsForDebugger ? debuggerAttached() : null
  await app.whenReady()
  await attached
  const logFolder = join(launch.userDataFolder, 'logs')
  try {
    guardSession(session.defaultSession, { allowDevTools })
    serveApp(session.defaultSession.protocol, join(app.getAppPath(), 'out', 'renderer'))
    const lock = await lockVaultOrSayWho(join(launch.userDataFolder, 'vault'), launch.zone)
    if (lock === null) return app.exit(1)
    const vault = await openVaultOrSayWhy(launch, lock)
    if (vault === null) {
      await lock.release().catch(() => undefined)
      app.exit(1)
    } else await new Keyfolio(launch, { vault, lock }, allowDevTools).start()
  } catch (error) {
    log.error('startFailed', { error: error instanceof Error ? error.name : 'unknown' })
    sayStartFailed(languageOf(app.getLocale()), logFolder)
    app.exit(1)
  }
}

async function openVaultOrSayWhy(
  { userDataFolder, clockOffsetMs }: Launch,
  lock: VaultLock,
): Promise<Vault | null> {
  const folder = join(userDataFolder, 'vault')
  const language = languageOf(app.getLocale())
  try {
    const opened = await openVault(folder, {
      disk: lockedDisk(realDisk, folder, lock),
      nowMs: () => Date.now() + clockOffsetMs,
      appVersion: app.getVersion(),
      machine: machineMark(),
      workerPath: join(app.getAppPath(), 'out', 'main', 'snapshotWorker.js'),
    })
    if (!opened.ok) {
      log.error('newerVault')
      sayNewer(language, { newer: opened.error.appVersion, current: app.getVersion(), folder })
      return null
    }
    const { journalReport, preferences, deviceIdOrigin } = opened.value
    log.info('vaultOpened', { ...journalReport, preferences: preferences.found, deviceId: deviceIdOrigin })
    return opened.value
  } catch (error) {
    log.error('vaultNotOpened')
    sayNoFolder(language, folder, error)
    return null
  }
}

/** The running application: one vault, at most one window. */
class Keyfolio {
  readonly #launch: Launch
  readonly #vault: Vault
  readonly #lock: VaultLock
  readonly #allowDevTools: boolean
  #mainWindow: MainWindow | null = null
  #desk: ReminderDesk | null = null
  #isOpening = false
  #isQuitting = false

  constructor(
    launch: Launch,
    { vault, lock }: { readonly vault: Vault; readonly lock: VaultLock },
    allowDevTools: boolean,
  ) {
    this.#launch = launch
    this.#vault = vault
    this.#lock = lock
    this.#allowDevTools = allowDevTools
  }

  async start(): Promise<void> {
    const preferences = this.#vault.preferences.current()
    nativeTheme.themeSource = preferences.theme
    this.#applyMenu()
    const desk = await this.#openDesk()
    const handlers = makeHandlers({
      launch: this.#launch,
      vault: this.#vault,
      desk,
      mainWindow: () => this.#mainWindow,
      language: () => this.#language(),
      onPreferencesChanged: (changed) => this.#followPreferences(changed),
    })
    registerRequests(handlers, () => this.#mainWindow?.window.webContents ?? null)
    this.#listen()
    this.#watchDisk()
    desk.start()
    await this.#showWindow()
    this.#vault.backups.subscribe(() =>
      sendEvent(this.#mainWindow?.window.webContents ?? null, 'backup.changed', undefined),
    )
    this.#vault.backups.start()
    log.info('started', { demo: this.#launch.demo })
  }

  #watchDisk(): void {
    this.#vault.diskWatch.start((state) => {
      log[state.trouble === null ? 'info' : 'warn']('storage', {
        trouble: state.trouble ?? 'none',
        isLow: state.isLow,
      })
      sendEvent(this.#mainWindow?.window.webContents ?? null, 'storage.changed', state)
    })
  }

  async #openDesk(): Promise<ReminderDesk> {
    this.#desk = await ReminderDesk.open({
      launch: this.#launch,
      vault: this.#vault,
      language: () => this.#language(),
      window: () => this.#mainWindow?.window ?? null,
      showWindow: () => void this.#showWindow(),
    })
    return this.#desk
  }

  #listen(): void {
    app.on('second-instance', () => void this.#showWindow())
    app.on('activate', () => void this.#showWindow())
    app.on('before-quit', () => {
      this.#isQuitting = true
    })
    this.#waitForWritesBeforeQuitting()
    // Quitting is decided where the main window closes: the hidden window of a PDF does not count.
    app.on('window-all-closed', () => undefined)
  }

  /** A choice made a moment before quitting is still on its way to the disk. */
  #waitForWritesBeforeQuitting(): void {
    let hasSettled = false
    app.on('will-quit', (event) => {
      if (hasSettled) return
      event.preventDefault()
      const written = [
        this.#vault.preferences.settled(),
        this.#desk?.reminders.settled() ?? Promise.resolve(),
        this.#vault.backups.finish(LAST_SNAPSHOT_MS),
      ]
      void Promise.allSettled(written).then(async () => {
        await this.#lock.release().catch(() => undefined)
        hasSettled = true
        // Not in this turn: while the event is still being told, Electron takes no second wish to quit.
        setImmediate(() => app.quit())
      })
    })
  }

  /** Shows the window that is there, or opens one. */
  async #showWindow(): Promise<void> {
    if (this.#mainWindow !== null) {
      bringToFront(this.#mainWindow.window)
      return
    }
    if (this.#isOpening) return
    this.#isOpening = true
    try {
      await this.#openWindow()
    } finally {
      this.#isOpening = false
    }
  }

  async #openWindow(): Promise<void> {
    const placePath = join(this.#launch.userDataFolder, 'window.json')
    const closing = { isDecided: false, isAsking: false }
    const opened = openMainWindow({
      preloadPath: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      place: await readPlace(realDisk, placePath, Date.now()),
      allowDevTools: this.#allowDevTools,
      askAfterCrash: () => askAfterCrash(this.#language()),
      onQuit: () => app.quit(),
      askBeforeLosing: (window) => askBeforeLosing(this.#language(), window),
      onStay: () => {
        closing.isDecided = false
        this.#isQuitting = false
      },
      staysOpen: () => {
        if (this.#isQuitting || closing.isDecided) return false
        if (!closing.isAsking) void askWhetherToClose()
        return true
      },
    })
    const askWhetherToClose = async (): Promise<void> => {
      closing.isAsking = true
      closing.isDecided = (await this.#desk?.mayClose(opened.window)) ?? true
      closing.isAsking = false
      if (closing.isDecided && !opened.window.isDestroyed()) opened.window.close()
    }
    this.#mainWindow = opened
    offerContextMenu(opened.window.webContents, () => this.#language())
    const stopRemembering = rememberPlace(opened.window, realDisk, placePath)
    opened.window.on('close', stopRemembering)
    opened.window.once('closed', () => {
      this.#mainWindow = null
      if (process.platform !== 'darwin' || this.#isQuitting) app.quit()
    })
  }

  #followPreferences(preferences: Preferences): void {
    nativeTheme.themeSource = preferences.theme
    this.#applyMenu()
    this.#desk?.followPreferences()
    sendEvent(this.#mainWindow?.window.webContents ?? null, 'preferences.changed', preferences)
  }

  #applyMenu(): void {
    applyMenu(this.#language(), {
      allowDevTools: this.#allowDevTools,
      send: (command) => {
        if (this.#mainWindow === null) void this.#showWindow()
        else sendEvent(this.#mainWindow.window.webContents, 'menu.command', command)
      },
    })
  }

  #language(): Language {
    const { language } = this.#vault.preferences.current()
    return language === 'system' ? languageOf(app.getLocale()) : language
  }
}
