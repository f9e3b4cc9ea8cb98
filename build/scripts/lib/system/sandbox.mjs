// @ts-check
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PlainError } from '../say.mjs'

/**
 * What decides whether Chromium's sandbox can work here.
 * @typedef {object} SandboxFacts
 * @property {boolean} isLinux
 * @property {boolean} isRoot
 * @property {boolean} hasSetuidHelper the helper beside Electron belongs to root and has its bit
 * @property {boolean} allowsUserNamespaces
 */

/**
 * The switches an Electron in development needs for its sandbox; root gets none of it, as Chromium refuses.
 * @param {SandboxFacts} facts
 * @param {string} dist
 * @returns {string[]}
 */
export function sandboxSwitches({ isLinux, isRoot, hasSetuidHelper, allowsUserNamespaces }, dist) {
  if (!isLinux) return []
  if (isRoot) return ['--no-sandbox']
  if (hasSetuidHelper || allowsUserNamespaces) return []
  const helper = join(dist, 'chrome-sandbox')
  throw new PlainError(
    `This system keeps Electron from making its sandbox; allow it once with: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  )
}

/**
 * @param {string} dist
 * @returns {Promise<SandboxFacts>}
 */
export async function sandboxFacts(dist) {
  const helper = await stat(join(dist, 'chrome-sandbox')).catch(() => null)
  return {
    isLinux: process.platform === 'linux',
    isRoot: process.getuid?.() === 0,
    hasSetuidHelper: helper !== null && helper.uid === 0 && (helper.mode & 0o4000) !== 0,
    allowsUserNamespaces:
      (await kernelSays('kernel/apparmor_restrict_unprivileged_userns')) !== '1' &&
      (await kernelSays('kernel/unprivileged_userns_clone')) !== '0' &&
      (await kernelSays('user/max_user_namespaces')) !== '0',
  }
}

/** @param {string} name */
async function kernelSays(name) {
  const value = await readFile(`/proc/sys/${name}`, 'utf8').catch(() => null)
  return value?.trim() ?? null
}
