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
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  // Even a peer connection, which no content policy covers, finds no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
