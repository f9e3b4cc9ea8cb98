import { Menu, Tray } from 'electron'
import type { Translate } from '#shared/i18n/translate.ts'
import { logger } from '../log.ts'
import { trayIcon } from './appIcon.ts'
import { hasOwner } from './sessionBus.ts'
import { type TrayActions, trayTemplate } from './trayTemplate.ts'

const log = logger('tray')

/** Who shows icons on a Linux desktop. Without an owner of this name `new Tray` succeeds, and nobody sees it. */
const WATCHER = 'org.kde.StatusNotifierWatcher'

export interface TraySettings extends TrayActions {
  readonly t: () => Translate
}

/** The icon in the tray, where there is a tray: asked anew whenever that matters, since panels come and go. */
export class AppTray {
  readonly #settings: TraySettings
  #tray: Tray | null = null

  constructor(settings: TraySettings) {
    this.#settings = settings
  }

  /** Whether the icon is there for people to see, as far as is known now. */
  get isShown(): boolean {
    return this.#tray !== null
  }

  /** Shows the icon if there is a tray, takes it away if there is none; answers whether it is shown. */
  async refresh(): Promise<boolean> {
    const isPossible = await canShowTray()
    if (!isPossible) this.close()
    else if (this.#tray === null) this.#open()
    return this.isShown
  }

  /** Says its words in the language of the moment. */
  translate(): void {
    this.#tray?.setToolTip(this.#settings.t()('reminders.tray.tooltip'))
    this.#tray?.setContextMenu(Menu.buildFromTemplate(trayTemplate(this.#settings.t(), this.#settings)))
  }

  close(): void {
    this.#tray?.destroy()
    this.#tray = null
  }

  #open(): void {
    try {
      this.#tray = new Tray(trayIcon())
      // Elsewhere a click opens the menu by itself.
      if (process.platform !== 'darwin') this.#tray.on('click', this.#settings.onOpen)
      this.translate()
    } catch {
      log.warn('notOpened')
      this.#tray = null
    }
  }
}

/** macOS keeps an application without windows in its Dock, so it needs no icon in the menu bar. */
async function canShowTray(platform = process.platform): Promise<boolean> {
  if (platform === 'darwin') return false
  return platform === 'linux' ? hasOwner(WATCHER) : true
}
