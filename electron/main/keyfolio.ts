import { join } from 'node:path'
import { app, clipboard, nativeTheme, powerMonitor } from 'electron'
import type { Language } from '#shared/i18n/messages.ts'
import { languageOf } from '#shared/i18n/translate.ts'
import type { Preferences } from '#shared/ipc/preferences.ts'
import type { Result } from '#shared/lib/result.ts'
import { PassingClipboard } from './clipboard/passingClipboard.ts'
import { OpenedCopies } from './files/openedCopies.ts'
import type { VaultBase } from './gate/base.ts'
import { FileDrafts } from './gate/fileDrafts.ts'
import { Gate, type NotOpened } from './gate/gate.ts'
import { Locking } from './gate/locking.ts'
import { LockWatch } from './gate/lockWatch.ts'
import type { SomeHandlers } from './ipc/answerRequest.ts'
import { makeHandlers, makeLockedHandlers, type Services } from './ipc/handlers/handlers.ts'
import { registerRequests } from './ipc/registerRequests.ts'
import { sendEvent } from './ipc/sendEvent.ts'
import type { Launch } from './launch.ts'
import { logger } from './log.ts'
import { applyMenu } from './menu/applyMenus.ts'
import { printRecoveryKey } from './pdf/printRecoveryKey.ts'
import { ReminderDesk } from './reminders/reminderDesk.ts'
import { systemKeyStore } from './vault/keys/systemKeyStore.ts'
import type { VaultKeys } from './vault/keys/vaultKeys.ts'
import type { VaultLock } from './vault/lock/vaultLock.ts'
import type { Vault } from './vault/vault.ts'
import { AppWindow, preloadPath } from './window/appWindow.ts'

const log = logger('main')

/** So long quitting waits for the last snapshot; what is not done by then is done at the next start. */
const LAST_SNAPSHOT_MS = 5000

export interface KeyfolioParts {
  readonly base: VaultBase
  readonly lock: VaultLock
  /** Opens everything behind the keys; what fails was logged. */
  readonly openVault: (
    keys: VaultKeys,
    onProgress: (share: number) => void,
  ) => Promise<Result<Vault, NotOpened>>
}

/** The running application: one vault, open or locked, and at most one window. */
export class Keyfolio {
  readonly #launch: Launch
  readonly #parts: KeyfolioParts
  readonly #allowDevTools: boolean
  readonly #gate: Gate<Vault>
  readonly #locking: Locking
  readonly #window: AppWindow
  readonly #copies: OpenedCopies
  readonly #clipboard = new PassingClipboard(clipboard)
  readonly #lockWatch: LockWatch
  #desk: ReminderDesk | null = null
  #services: Services | null = null
  #locked: SomeHandlers = {}
  #handlers: SomeHandlers = {}

  constructor(launch: Launch, parts: KeyfolioParts, allowDevTools: boolean) {
    this.#launch = launch
    this.#parts = parts
    this.#allowDevTools = allowDevTools
    this.#copies = new OpenedCopies(launch.userDataFolder)
    this.#gate = new Gate<Vault>({
      keyFile: parts.base.keyFile,
      systemKeyProtects: () => systemKeyStore.protects(),
      open: (keys) => this.#open(keys),
      onKeysChanged: () => void this.#followKeys(),
    })
    this.#window = new AppWindow({
      preloadPath: preloadPath(),
      placePath: join(launch.userDataFolder, 'window.json'),
      allowDevTools: this.#allowDevTools,
      language: () => this.#language(),
      hidesFromCapture: () => this.#preferences().security.hidesFromCapture,
      mayClose: async (window) => (await this.#desk?.mayClose(window)) ?? true,
    })
    this.#locking = new Locking({
      gate: this.#gate,
      window: {
        holdsSomething: () => {
          const contents = this.#window.contents()
          return contents !== null && !contents.isDestroyed() && !contents.isCrashed()
        },
        announce: () => sendEvent(this.#window.contents(), 'vault.locking', undefined),
        replace: () => this.#window.replace(),
        cover: () => this.#window.cover(),
        uncover: () => this.#window.uncover(),
      },
      drafts: () => {
        const keys = this.#gate.keys()
        return keys === null ? null : new FileDrafts({ ...parts.base, keys })
      },
      onLocked: () => this.#onLocked(),
      onUncovered: () => {
        const keys = this.#gate.keys()
        if (keys !== null) void this.#desk?.unlock(keys)
      },
    })
    this.#lockWatch = new LockWatch({
      idleSeconds: () => powerMonitor.getSystemIdleTime(),
      lockAfterMinutes: () => this.#preferences().security.lockAfterMinutes,
      lock: (reason) => void this.#locking.lock(reason),
    })
  }

  async start(): Promise<void> {
    nativeTheme.themeSource = this.#preferences().theme
    this.#applyMenu()
    void this.#copies.clear()
    const desk = await ReminderDesk.open({
      launch: this.#launch,
      vault: this.#parts.base,
      language: () => this.#language(),
      window: () => this.#window.current()?.window ?? null,
      showWindow: () => void this.#window.show(),
    })
    this.#desk = desk
    const services: Services = {
      launch: this.#launch,
      base: this.#parts.base,
      keys: {
        gate: this.#gate,
        locking: this.#locking,
        clipboard: this.#clipboard,
        printRecoveryKey: () => printRecoveryKey(this.#gate.newRecoveryKey(), this.#language()),
      },
      desk,
      copies: this.#copies,
      mainWindow: () => this.#window.current(),
      language: () => this.#language(),
      onPreferencesChanged: (changed) => this.#followPreferences(changed),
    }
    this.#services = services
    this.#locked = makeLockedHandlers(services)
    this.#handlers = this.#locked
    registerRequests(
      () => (this.#locking.isCovering ? this.#locked : this.#handlers),
      () => this.#window.contents(),
    )
    this.#listen()
    // First: reminders of a vault that needs nobody name whom they are about.
    await this.#openUnasked()
    desk.start()
    await this.#window.show()
    this.#lockWatch.start()
    log.info('started', { demo: this.#launch.demo })
  }

  /** A vault that needs nobody is open before its window is there. */
  async #openUnasked(): Promise<void> {
    const { state } = this.#parts.base.keyFile.state()
    if (state === 'read') await this.#gate.openUnasked()
    else if (state === 'missing' && !this.#launch.asksForPassphrase) await this.#gate.create(null)
  }

  async #open(keys: VaultKeys): Promise<Result<Vault, NotOpened>> {
    const { base, openVault } = this.#parts
    const tell = (step: 'converting' | 'opening', share: number): void =>
      sendEvent(this.#window.contents(), 'vault.progress', { step, share })
    tell('opening', 0)
    const opened = await openVault(keys, (share) => tell('converting', share))
    if (!opened.ok || this.#services === null) return opened
    const vault = opened.value
    await base.preferences.openPrivate(keys)
    await this.#desk?.unlock(keys)
    this.#handlers = makeHandlers(this.#services, vault)
    vault.diskWatch.start((state) => {
      log[state.trouble === null ? 'info' : 'warn']('storage', {
        trouble: state.trouble ?? 'none',
        isLow: state.isLow,
      })
      sendEvent(this.#window.contents(), 'storage.changed', state)
    })
    vault.backups.subscribe(() => sendEvent(this.#window.contents(), 'backup.changed', undefined))
    vault.backups.start()
    return opened
  }

  /** Nothing that names anybody stays in sight, in memory, or where other programs find it. */
  #onLocked(): void {
    void this.#clipboard.clear()
    this.#copies.clearNow()
    this.#desk?.lock()
    if (this.#locking.isCovering) return
    this.#handlers = this.#locked
    this.#parts.base.preferences.closePrivate()
  }

  #listen(): void {
    app.on('second-instance', () => void this.#window.show())
    app.on('activate', () => void this.#window.show())
    powerMonitor.on('lock-screen', () => void this.#locking.lock('screen'))
    powerMonitor.on('suspend', () => void this.#locking.lock('suspend'))
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
      this.#lockWatch.stop()
      void this.#clipboard.clear()
      this.#copies.clearNow()
      const written = [
        this.#parts.base.preferences.settled(),
        this.#desk?.reminders.settled() ?? Promise.resolve(),
        this.#gate.vault()?.backups.finish(LAST_SNAPSHOT_MS) ?? Promise.resolve(),
      ]
      void Promise.allSettled(written).then(async () => {
        await this.#parts.lock.release().catch(() => undefined)
        hasSettled = true
        // Not in this turn: while the event is still being told, Electron takes no second wish to quit.
        setImmediate(() => app.quit())
      })
    })
  }

  #preferences(): Preferences {
    return this.#parts.base.preferences.current()
  }

  /** The header beside backups is the new one at once, and what older keys have sealed is sealed anew in the background. */
  async #followKeys(): Promise<void> {
    try {
      await this.#gate.vault()?.backups.now()
      await this.#gate.vault()?.attachments.reseal()
    } catch (error) {
      log.warn('keysNotFollowed', { error: error instanceof Error ? error.name : 'unknown' })
    }
  }

  #followPreferences(preferences: Preferences): void {
    nativeTheme.themeSource = preferences.theme
    this.#applyMenu()
    this.#window.followPreferences()
    this.#desk?.followPreferences()
    sendEvent(this.#window.contents(), 'preferences.changed', preferences)
  }

  #applyMenu(): void {
    applyMenu(this.#language(), {
      allowDevTools: this.#allowDevTools,
      lock: () => void this.#locking.lock('asked'),
      send: (command) => {
        if (this.#window.current() === null) void this.#window.show()
        else sendEvent(this.#window.contents(), 'menu.command', command)
      },
    })
  }

  #language(): Language {
    const { language } = this.#preferences()
    return language === 'system' ? languageOf(app.getLocale()) : language
  }
}
