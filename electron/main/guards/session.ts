import type { Session } from 'electron'
import { logger } from '../log.ts'
import { isAllowedRequest } from './requestFilter.ts'

const log = logger('guard')

// Copying text on a click is the only thing that the page may ask the system for.
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** No permissions, no devices, no network, no downloads, no dictionaries fetched. */
export function guardSession(session: Session, { allowDevTools }: { readonly allowDevTools: boolean }): void {
  closeSession(session, ALLOWED_PERMISSIONS)
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isAllowedRequest(details.url, allowDevTools)
    if (!allowed) log.warn('requestRefused')
    answer({ cancel: !allowed })
  })
}

/** What every session has in common, whatever it shows: the page gets nothing of the system but what is named. */
export function closeSession(session: Session, allowed: ReadonlySet<string> = new Set()): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(allowed.has(permission))
  })
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => {
    event.preventDefault()
    log.warn('downloadRefused')
  })
}
