// @ts-check
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Where build stamps and reports lie; may be deleted at any time. */
export const LOCAL_CACHE = join(ROOT, '.cache')

/**
 * Keyfolio's cache of this user, shared by all checkouts.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function userCache(env = process.env, platform = process.platform) {
  const xdg = env['XDG_CACHE_HOME']
  if (xdg) return join(xdg, 'keyfolio')
  const local = env['LOCALAPPDATA']
  if (platform === 'win32' && local) return join(local, 'keyfolio', 'cache')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'keyfolio')
  return join(homedir(), '.cache', 'keyfolio')
}

/**
 * A path below the checkout.
 * @param {...string} parts
 */
export function inRoot(...parts) {
  return join(ROOT, ...parts)
}
