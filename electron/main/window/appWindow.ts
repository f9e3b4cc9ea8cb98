import { join } from 'node:path'
import { app, type WebContents } from 'electron'
import type { Language } from '#shared/i18n/messages.ts'
import { offerContextMenu } from '../menu/applyMenus.ts'
import { askAfterCrash, askBeforeLosing } from '../startProblems.ts'
import { realDisk } from '../vault/disk.ts'
import { bringToFront, type MainWindow, openMainWindow } from './mainWindow.ts'
import { readPlace, rememberPlace } from './rememberPlace.ts'

export interface AppWindowSettings {
  readonly preloadPath: string
  /** Where the place of the window is remembered. */
  readonly placePath: string
  readonly allowDevTools: boolean
  readonly language: () => Language
  /** Keeps the window out of screen shots, where the system can. */
  readonly hidesFromCapture: () => boolean
  /** Somebody closes it: whether it may go. */
  readonly mayClose: (window: MainWindow['window']) => Promise<boolean>
}

/** A window that is there, and what follows from its going. */
interface Shown extends MainWindow {
  /** It goes to make room for another, not because somebody leaves. */
  isReplaced: boolean
  readonly stopRemembering: () => void
}

/** The one window: opened, brought to the front, replaced when the vault is locked, or covered by a lock screen. */
export class AppWindow {
  readonly #settings: AppWindowSettings
  #shown: Shown | null = null
  /** Holds what could be stored nowhere; hidden behind a lock screen. */
  #covered: Shown | null = null
  #isOpening = false
  #isQuitting = false

  constructor(settings: AppWindowSettings) {
    this.#settings = settings
    app.on('before-quit', () => {
      this.#isQuitting = true
      this.#bringBack()
    })
  }

  current(): MainWindow | null {
    return this.#shown
  }

  contents(): WebContents | null {
    return this.#shown?.window.webContents ?? null
  }

  get isCovered(): boolean {
    return this.#covered !== null
  }

  /** Shows the window that is there, or opens one. */
  async show(): Promise<void> {
    if (this.#shown !== null) return bringToFront(this.#shown.window)
    await this.#openOnce('shown')
  }

  /** The page goes with everything that it holds in memory, and another one takes its place, as it was on the screen. */
  async replace(): Promise<void> {
    const old = this.#shown
    if (old === null) return
    const appearance = appearanceOf(old)
    old.isReplaced = true
    old.stopRemembering()
    this.#shown = null
    old.window.destroy()
    if (appearance !== 'hidden') await this.#openOnce(appearance)
  }

  /** Hides the window, with all that it holds, behind one that shows the lock screen. */
  async cover(): Promise<void> {
    const old = this.#shown
    if (old === null || this.#covered !== null) return
    const appearance = appearanceOf(old)
    this.#covered = old
    this.#shown = null
    old.window.hide()
    if (appearance !== 'hidden') await this.#openOnce(appearance)
  }

  /** The lock screen goes, and what it covered is shown again. */
  uncover(): void {
    this.#bringBack()
    if (this.#shown !== null) bringToFront(this.#shown.window)
  }

  followPreferences(): void {
    const hides = this.#settings.hidesFromCapture()
    for (const shown of [this.#shown, this.#covered]) shown?.window.setContentProtection(hides)
  }

  #bringBack(): void {
    const covered = this.#covered
    if (covered === null) return
    const screen = this.#shown
    this.#covered = null
    this.#shown = covered
    if (screen === null) return
    screen.isReplaced = true
    screen.stopRemembering()
    screen.window.destroy()
  }

  async #openOnce(appearance: 'shown' | 'minimised'): Promise<void> {
    if (this.#isOpening) return
    this.#isOpening = true
    try {
      await this.#open(appearance)
    } finally {
      this.#isOpening = false
    }
  }

  async #open(appearance: 'shown' | 'minimised'): Promise<void> {
    const { placePath, language, allowDevTools, preloadPath } = this.#settings
    const closing = { isDecided: false, isAsking: false }
    const opened = openMainWindow({
      preloadPath,
      place: await readPlace(realDisk, placePath, Date.now()),
      allowDevTools,
      isMinimised: appearance === 'minimised',
      askAfterCrash: () => askAfterCrash(language()),
      onQuit: () => app.quit(),
      askBeforeLosing: (window) => askBeforeLosing(language(), window),
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
      closing.isDecided = await this.#settings.mayClose(opened.window)
      closing.isAsking = false
      if (closing.isDecided && !opened.window.isDestroyed()) opened.window.close()
    }
    const stopRemembering = rememberPlace(opened.window, realDisk, placePath)
    const shown: Shown = { ...opened, isReplaced: false, stopRemembering }
    this.#shown = shown
    opened.window.setContentProtection(this.#settings.hidesFromCapture())
    offerContextMenu(opened.window.webContents, language)
    opened.window.on('close', stopRemembering)
    opened.window.once('closed', () => {
      if (shown.isReplaced) return
      this.#shown = null
      if (process.platform !== 'darwin' || this.#isQuitting) app.quit()
    })
  }
}

/** Where the pages of Keyfolio get their bridge from. */
export function preloadPath(): string {
  return join(app.getAppPath(), 'out', 'preload', 'preload.cjs')
}

function appearanceOf({ window }: MainWindow): 'shown' | 'minimised' | 'hidden' {
  if (window.isMinimized()) return 'minimised'
  return window.isVisible() ? 'shown' : 'hidden'
}
