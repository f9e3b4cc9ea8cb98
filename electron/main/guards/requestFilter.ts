import { APP_ORIGIN } from '../protocol/origin.ts'

/**
 * Whether a request may leave the window: only our own scheme and what the page made itself (pictures as
 * `data:` and `blob:`). The developer tools load from their own scheme, in development only.
 */
export function isAllowedRequest(url: string, allowDevTools: boolean): boolean {
  return (
    url.startsWith(`${APP_ORIGIN}/`) ||
    url.startsWith('data:image/') ||
    url.startsWith(`blob:${APP_ORIGIN}/`) ||
    (allowDevTools && url.startsWith('devtools://'))
  )
}
