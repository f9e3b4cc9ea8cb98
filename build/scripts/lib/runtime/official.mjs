// @ts-check
import { spawn } from 'node:child_process'
import { access, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '../paths.mjs'
import { say } from '../say.mjs'
import { found, notFound } from './types.mjs'

const PACKAGE = inRoot('node_modules', 'electron')
const LOOK_EVERY_MS = 500

/**
 * How long a download may show no progress.
 * @typedef {object} DownloadLimits
 * @property {number} firstByteMs until its first byte
 * @property {number} stalledMs between two bytes, and for unpacking
 */

/** @type {DownloadLimits} */
export const DOWNLOAD_LIMITS = { firstByteMs: 20_000, stalledMs: 60_000 }

/** The version that package.json pins. */
export async function officialVersion(folder = PACKAGE) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return version
}

/** The official binary, when it lies complete in node_modules. */
export async function installedOfficial(folder = PACKAGE) {
  try {
    const dist = join(folder, 'dist')
    const version = await officialVersion(folder)
    const unpacked = (await readFile(join(dist, 'version'), 'utf8')).trim().replace(/^v/, '')
    const executable = join(dist, await readFile(join(folder, 'path.txt'), 'utf8'))
    await access(executable)
    if (unpacked === version) return found({ executable, dist, version, source: 'official' })
    return notFound(`The official binary in node_modules is version ${unpacked} instead of ${version}.`)
  } catch {
    return notFound('The official binary has not been downloaded.')
  }
}

/**
 * Downloads the official binary with the package's own installer (its mirrors, its checksums, its cache).
 * @param {string} [folder]
 * @param {DownloadLimits} [limits]
 * @param {(line: string) => void} [tell]
 */
export async function downloadOfficial(folder = PACKAGE, limits = DOWNLOAD_LIMITS, tell = say) {
  const version = await officialVersion(folder)
  tell(`Downloading Electron ${version} …`)
  // The installer downloads into a new folder below the system's temporary one: given our own, its growth is the progress.
  const temporary = await mkdtemp(join(tmpdir(), 'keyfolio-electron-'))
  try {
    const problem = await watchInstaller(join(folder, 'install.js'), temporary, limits, tell)
    if (problem !== null) return notFound(`Electron ${version} could not be downloaded (${problem}).`)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return installedOfficial(folder)
}

/**
 * @param {string} script
 * @param {string} temporary
 * @param {DownloadLimits} limits
 * @param {(line: string) => void} tell
 * @returns {Promise<string | null>} what went wrong
 */
async function watchInstaller(script, temporary, limits, tell) {
  const child = spawn(process.execPath, ['--no-warnings', script], {
    env: {
      ...process.env,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      ELECTRON_GET_NO_PROGRESS: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += String(chunk)))
  /** @type {Promise<string | null>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => resolve(code === 0 ? null : firstReason(errors)))
  })
  const watch = watchGrowth(temporary, limits, tell)
  const outcome = await Promise.race([ended, watch.stalled])
  watch.stop()
  child.kill('SIGKILL')
  return outcome
}

/**
 * @param {string} folder
 * @param {DownloadLimits} limits
 * @param {(line: string) => void} tell
 */
function watchGrowth(folder, limits, tell) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  /** @type {Promise<string>} */
  const stalled = new Promise((resolve) => {
    let size = 0
    let told = 0
    let grewAt = Date.now()
    timer = setInterval(async () => {
      const now = await folderSize(folder)
      if (now !== size) {
        size = now
        grewAt = Date.now()
        if (size - told >= 20_000_000) {
          told = size
          tell(`  ${Math.round(size / 1_000_000)} MB`)
        }
      }
      const limit = size === 0 && told === 0 ? limits.firstByteMs : limits.stalledMs
      if (Date.now() - grewAt > limit) resolve(`no answer within ${Math.round(limit / 1000)} s`)
    }, LOOK_EVERY_MS)
  })
  return { stalled, stop: () => clearInterval(timer) }
}

/** @param {string} folder */
async function folderSize(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => /** @type {string[]} */ ([]))
  let sum = 0
  for (const name of names) {
    const info = await stat(join(folder, name)).catch(() => null)
    if (info?.isFile()) sum += info.size
  }
  return sum
}

/**
 * The line that says why, out of the installer's stack.
 * @param {string} errors
 */
export function firstReason(errors) {
  const lines = errors.split('\n').map((line) => line.trim())
  const message = lines.find((line) => /^\w*Error: /.test(line))?.replace(/^\w*Error: /, '')
  const reason = message ?? lines.find((line) => line !== '') ?? 'no reason given'
  return reason === 'fetch failed' ? 'its release page could not be reached' : reason
}
