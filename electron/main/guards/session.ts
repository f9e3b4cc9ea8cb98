import type { Session } from 'electron'
import { logger } from '../log.ts'
import { isAllowedRequest } from './requestFilter.ts'

const log = logger('guard')

// Copying text on a click is the only thing that the page may ask the system for.
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** No permissions, no devices, no network, no downloads, no dictionaries fetched. */
export function guardSession(session: Session, { allowDevTools }: { readonly allowDevTools: boolean }): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(ALLOWED_PERMISSIONS.has(permission))
  })
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => {
    event.preventDefault()
    log.warn('downloadRefused')
  })
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isAllowedRequest(details.url, allowDevTools)
    if (!allowed) log.warn('requestRefused')
    answer({ cancel: !allowed })
  })
}
