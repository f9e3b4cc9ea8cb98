// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOf } from './hash.mjs'
import { ROOT } from './paths.mjs'
import { runNpm } from './run.mjs'
import { PlainError, say } from './say.mjs'

const STAMP = join('node_modules', '.keyfolio-lock')

/**
 * Whether node_modules is missing or was made from another lock file.
 * @param {string} root
 * @returns {Promise<'missing' | 'stale' | 'fresh'>}
 */
export async function dependencyState(root) {
  const stamp = await readFile(join(root, STAMP), 'utf8').catch(() => null)
  if (stamp === null) return (await wasInstalledByHand(root)) ? 'fresh' : 'missing'
  return stamp.trim() === (await lockHash(root)) ? 'fresh' : 'stale'
}

/**
 * Notes which lock file node_modules was made from.
 * @param {string} root
 */
export async function stampDependencies(root) {
  await writeFile(join(root, STAMP), `${await lockHash(root)}\n`)
}

/** Installs the locked dependencies when they are missing or stale. */
export async function ensureDependencies(root = ROOT) {
  const state = await dependencyState(root)
  if (state === 'fresh') return
  say(
    state === 'missing'
      ? 'Installing the locked dependencies (about 350 MB, once) …'
      : 'The lock file changed: installing the locked dependencies …',
  )
  // Electron and browsers are found by our own rules, so no package may download one.
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', ELECTRON_SKIP_BINARY_DOWNLOAD: '1' }
  const installed = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: root,
    env,
    quiet: true,
  })
  if (installed.code !== 0) {
    process.stderr.write(`${installed.output.trim()}\n`)
    throw new PlainError(
      'npm could not install the dependencies (see above): check the network and npm’s registry setting, then try again.',
    )
  }
  await stampDependencies(root)
}

/** @param {string} root */
async function lockHash(root) {
  return hashOf([await readFile(join(root, 'package-lock.json'))])
}

/**
 * npm writes a copy of what it installed; the same packages as in the lock file mean that somebody ran it without us.
 * @param {string} root
 */
async function wasInstalledByHand(root) {
  const wanted = await packagesOf(join(root, 'package-lock.json'))
  const installed = await packagesOf(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === null || installed === null) return false
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || installed[path]?.version === entry.version,
  )
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }> | null>}
 */
async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}
