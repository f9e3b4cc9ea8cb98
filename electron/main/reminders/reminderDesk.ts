import { app, type BrowserWindow, powerMonitor } from 'electron'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { ReminderPlace, ReminderState } from '#shared/ipc/schemas.ts'
import { localTimeOf } from '#shared/lib/localTimes.ts'
import { sendEvent } from '../ipc/sendEvent.ts'
import type { Launch } from '../launch.ts'
import { AppTray } from '../tray/appTray.ts'
import { hasOwner, isActivatable } from '../tray/sessionBus.ts'
import type { SealingKeys } from '../vault/sealing/sealedBytes.ts'
import type { Vault } from '../vault/vault.ts'
import { decideClosing } from '../window/closingPolicy.ts'
import { askBeforeClosing } from './askBeforeClosing.ts'
import { ClockWatch } from './clockWatch.ts'
import { reminderClock } from './reminderClock.ts'
import { ReminderFiles } from './reminderFiles.ts'
import { Reminders } from './reminders.ts'
import { wordsFile } from './reminderWords.ts'
import { showNotification } from './showNotification.ts'

export interface DeskSettings {
  readonly launch: Launch
  readonly vault: Pick<Vault, 'disk' | 'folder' | 'preferences'>
  readonly language: () => Language
  readonly window: () => BrowserWindow | null
  readonly showWindow: () => void
}

/** Everything about reminding that needs the operating system: clock, notifications, tray, closing the window. */
export class ReminderDesk {
  readonly reminders: Reminders
  readonly #settings: DeskSettings
  readonly #watch: ClockWatch
  readonly #tray: AppTray
  #place: ReminderPlace | null = null

  /** Reads what the last run left. Throws when the disk refuses. */
  static async open(settings: DeskSettings): Promise<ReminderDesk> {
    const { disk, folder } = settings.vault
    const files = await ReminderFiles.open(disk, folder, Date.now())
    return new ReminderDesk(settings, files, await files.read(Date.now()))
  }

  private constructor(
    settings: DeskSettings,
    files: ReminderFiles,
    memory: Awaited<ReturnType<ReminderFiles['read']>>,
  ) {
    const { launch, vault, language } = settings
    const clock = reminderClock(launch, () => vault.preferences.current())
    this.#settings = settings
    this.reminders = new Reminders({
      files,
      memory,
      language,
      now: () => localTimeOf(clock.nowMs(), clock.zone()),
      show: showNotification,
      onOpen: (place) => this.#open(place),
      onLockedClick: settings.showWindow,
      onChanged: () => this.#tell('reminders.changed'),
    })
    this.#watch = new ClockWatch(clock, () => void this.reminders.tick())
    this.#tray = new AppTray({
      t: () => translator(language()),
      onOpen: settings.showWindow,
      onQuickEntry: () => {
        settings.showWindow()
        sendEvent(settings.window()?.webContents ?? null, 'menu.command', 'quickEntry')
      },
      onQuit: () => app.quit(),
    })
  }

  /** The vault is open: reminders say again what they are about. */
  unlock(keys: SealingKeys): Promise<void> {
    const { disk, folder } = this.#settings.vault
    return this.reminders.unlock(wordsFile(disk, folder, { keys, nowMs: () => Date.now() }))
  }

  /** From now on reminders name nobody. A click before that is followed after unlocking. */
  lock(): void {
    this.reminders.lock()
  }

  /** Tells what was missed, then watches the clock. Waits for nothing. */
  start(): void {
    void this.reminders.start().then(() => this.#watch.start())
    // `resume` comes twice on Windows: the ledger makes the second one harmless.
    powerMonitor.on('resume', () => this.#watch.tick())
    powerMonitor.on('unlock-screen', () => this.#watch.tick())
    void this.#tray.refresh().then(() => this.#tell('reminders.changed'))
    void this.#lookForNotifications()
  }

  state(): ReminderState {
    return this.reminders.state(this.#tray.isShown)
  }

  /** Where the notification leads that was clicked last; once. */
  takePlace(): ReminderPlace | null {
    const place = this.#place
    this.#place = null
    return place
  }

  /** The language may be another. */
  followPreferences(): void {
    this.#tray.translate()
  }

  /** Somebody closes the window: what happens to it, and whether it may go. */
  async mayClose(window: BrowserWindow): Promise<boolean> {
    const isMac = process.platform === 'darwin'
    const hasTray = await this.#tray.refresh()
    const { reminders } = this.#settings.vault.preferences.current()
    const decision = decideClosing({ isMac, hasTray, preferences: reminders })
    if (window.isDestroyed()) return true
    switch (decision) {
      case 'close':
        return true
      case 'hide':
        // The page hands over what is pending, as if it were the end.
        sendEvent(window.webContents, 'window.closing', undefined)
        window.hide()
        return false
      case 'minimise':
        window.minimize()
        return false
      case 'ask':
        return this.#ask(window)
    }
  }

  async #ask(window: BrowserWindow): Promise<boolean> {
    const { choice, isForGood } = await askBeforeClosing(window, translator(this.#settings.language()))
    const { preferences } = this.#settings.vault
    if (isForGood && choice !== 'stay') {
      await preferences.update({ reminders: { ...preferences.current().reminders, withoutTray: choice } })
      sendEvent(window.webContents, 'preferences.changed', preferences.current())
    }
    if (choice === 'minimise' && !window.isDestroyed()) window.minimize()
    return choice === 'quit'
  }

  /** On Linux notifications need a service; elsewhere the first one shows whether they work. */
  async #lookForNotifications(): Promise<void> {
    if (process.platform !== 'linux') return
    const service = 'org.freedesktop.Notifications'
    if (await hasOwner(service)) this.reminders.expect('works')
    else if (!(await isActivatable(service))) this.reminders.expect('notFound')
  }

  /** Kept until the window asks for it: it may have to be opened first. */
  #open(place: ReminderPlace): void {
    this.#place = place
    this.#settings.showWindow()
    this.#tell('reminders.clicked')
  }

  #tell(event: 'reminders.changed' | 'reminders.clicked'): void {
    sendEvent(this.#settings.window()?.webContents ?? null, event, undefined)
  }
}
