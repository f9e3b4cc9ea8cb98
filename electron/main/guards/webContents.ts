import type { App, WebContents } from 'electron'
import { logger } from '../log.ts'
import { isSamePage } from './samePage.ts'

const log = logger('guard')

/** No page leads anywhere else, opens windows or holds other pages. */
export function guardWebContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    guard(contents)
  })
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(() => {
    log.warn('windowRefused')
    return { action: 'deny' }
  })
  contents.on('will-frame-navigate', (event) => {
    // After a backup was taken over the window begins anew, on the page where it is.
    if (event.isMainFrame && isSamePage(event.url, contents.getURL())) return
    log.warn('navigationRefused')
    event.preventDefault()
  })
  bringBackWhatEmptiesItself(contents)
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  // Even a peer connection, which no content policy covers, finds no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/**
 * Chromium asks nobody before a page leaves for `about:blank`, and stopping it on its way there is either too late or a
 * crash. So whoever arrives anywhere else than at its own page is sent back, and begins anew.
 */
function bringBackWhatEmptiesItself(contents: WebContents): void {
  let home = ''
  contents.on('did-navigate', (_event, address) => {
    if (home === '') home = address
    if (isSamePage(address, home)) return
    log.warn('pageBroughtBack')
    contents.loadURL(home).catch(() => log.error('pageNotBroughtBack'))
  })
}
