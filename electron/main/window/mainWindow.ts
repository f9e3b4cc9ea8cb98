import { BrowserWindow, nativeTheme } from 'electron'
import { sendEvent } from '../ipc/sendEvent.ts'
import { logger } from '../log.ts'
import { APP_ORIGIN } from '../protocol/origin.ts'
import { CloseHandshake } from './closeHandshake.ts'
import { CrashPolicy } from './crashPolicy.ts'
import { MIN_HEIGHT, MIN_WIDTH, type Place } from './place.ts'

const log = logger('window')

export interface MainWindowSettings {
  readonly preloadPath: string
  readonly place: Place
  readonly allowDevTools: boolean
  /** It takes the place of one that lay in the task bar. */
  readonly isMinimised: boolean
  /** Asks after repeated crashes. */
  readonly askAfterCrash: () => Promise<'reload' | 'quit'>
  readonly onQuit: () => void
  /** The page has something that would be lost with it. */
  readonly askBeforeLosing: (window: BrowserWindow) => 'stay' | 'leave'
  /** Somebody who wanted to close it stays after all. */
  readonly onStay: () => void
  /** Somebody closes the window; true if it stays, for now or for good. */
  readonly staysOpen: () => boolean
}

export interface MainWindow {
  readonly window: BrowserWindow
  readonly handshake: CloseHandshake
}

/** Opens the one window, closed to the outside in every way that Electron offers. */
export function openMainWindow(settings: MainWindowSettings): MainWindow {
  const { bounds, maximized } = settings.place
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    title: 'Keyfolio',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: backgroundColor(),
    webPreferences: {
      preload: settings.preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: settings.allowDevTools,
    },
  })
  let hasLoaded = false
  const handshake = new CloseHandshake({
    canAnswer: () => hasLoaded && !window.webContents.isDestroyed() && !window.webContents.isCrashed(),
    announce: () => {
      sendEvent(window.webContents, 'window.closing', undefined)
    },
    close: () => {
      if (!window.isDestroyed()) window.close()
    },
  })

  window.webContents.once('did-finish-load', () => {
    hasLoaded = true
  })
  window.once('ready-to-show', () => {
    if (settings.isMinimised) {
      window.minimize()
      return
    }
    if (maximized) window.maximize()
    window.show()
  })
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  window.on('close', (event) => {
    if (settings.staysOpen() || handshake.holdBack()) event.preventDefault()
  })
  window.webContents.on('will-prevent-unload', (event) => {
    if (settings.askBeforeLosing(window) === 'leave') {
      event.preventDefault()
      return
    }
    handshake.startAnew()
    settings.onStay()
  })
  const followTheme = () => {
    if (!window.isDestroyed()) window.setBackgroundColor(backgroundColor())
  }
  nativeTheme.on('updated', followTheme)
  window.once('closed', () => nativeTheme.off('updated', followTheme))
  watchPage(window, handshake, settings)

  void window.loadURL(`${APP_ORIGIN}/index.html`).catch(() => {
    log.error('pageNotLoaded')
    window.show()
  })
  return { window, handshake }
}

/** Shows a window that may be minimised or hidden. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#15181C' : '#F7F6F3'
}

function watchPage(window: BrowserWindow, handshake: CloseHandshake, settings: MainWindowSettings): void {
  const crashes = new CrashPolicy()
  const { webContents } = window

  webContents.on('preload-error', () => {
    log.error('preloadFailed')
  })
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log.error('pageGone', { reason })
    handshake.ready()
    void recover()
  })

  async function recover(): Promise<void> {
    const next = crashes.next(Date.now()) === 'reload' ? 'reload' : await settings.askAfterCrash()
    if (window.isDestroyed()) return
    if (next === 'reload') webContents.reload()
    else settings.onQuit()
  }
}
