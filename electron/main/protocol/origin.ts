/** Fixed for ever: the window's database is keyed by its origin, so another one would hide it. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'keyfolio'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/** True for an address of our own page. */
export function isOwnAddress(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`)
}
