// @ts-check
import { readFile } from 'node:fs/promises'
import { run } from '../run.mjs'
import { PlainError, say } from '../say.mjs'
import { missingLibraries, missingPrograms } from './missing.mjs'
import { installCommand, isAptBased, packagesFor, parseOsRelease } from './packages.mjs'

/** @typedef {import('./packages.mjs').Program} Program */

/** What a window without a display needs. */
export const DISPLAY_PROGRAMS = /** @type {const} */ (['Xvfb', 'xvfb-run', 'xauth'])

/** What all tests need. */
export const TEST_PROGRAMS = /** @type {const} */ ([
  ...DISPLAY_PROGRAMS,
  'dbus-run-session',
  'dunst',
  'gnome-keyring-daemon',
  'secret-tool',
  'pdftotext',
  'age',
  'strace',
  'chromium',
])

/**
 * Sees to it, on Linux, that programs and Electron's libraries are there: installs them as root where apt-get is
 * known, otherwise names the one command.
 * @param {readonly Program[]} programs
 * @param {string | null} electron executable whose libraries count, or null
 */
export async function ensureSystem(programs, electron) {
  if (process.platform !== 'linux') return
  const missing = await look(programs, electron)
  if (missing === null) return
  const distribution = parseOsRelease(await readFile('/etc/os-release', 'utf8').catch(() => ''))
  const packages = packagesFor(missing, distribution)
  if (!isAptBased(distribution)) {
    throw new PlainError(
      `Missing on this system: ${missing.names.join(', ')}. Install them with your package manager.`,
    )
  }
  if (process.getuid?.() !== 0) {
    throw new PlainError(
      `Missing on this system: ${missing.names.join(', ')}. Install with: ${installCommand(packages)}`,
    )
  }
  await installAsRoot(packages)
  const still = await look(programs, electron)
  if (still !== null) {
    throw new PlainError(`Still missing after installing ${packages.join(' ')}: ${still.names.join(', ')}.`)
  }
}

/**
 * @param {readonly Program[]} programs
 * @param {string | null} electron
 */
async function look(programs, electron) {
  const missing = await missingPrograms(programs)
  const libraries = electron === null ? [] : await missingLibraries(electron)
  if (missing.length === 0 && libraries.length === 0) return null
  return { programs: missing, libraries: libraries.length > 0, names: [...missing, ...libraries] }
}

/** @param {readonly string[]} packages */
async function installAsRoot(packages) {
  say(`Installing system packages: ${packages.join(' ')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  // Waits for another apt instead of failing; without recommendations it is a fifth of the size.
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-q']
  const update = await run('apt-get', [...patience, 'update'], { env, quiet: true })
  const install = await run(
    'apt-get',
    [...patience, 'install', '-y', '--no-install-recommends', ...packages],
    { env, quiet: true },
  )
  if (install.code === 0) return
  process.stderr.write(`${update.code === 0 ? '' : update.output}${install.output}`)
  throw new PlainError(
    `apt-get could not install them (see above): check the network, then run: apt-get update && apt-get install -y ${packages.join(' ')}`,
  )
}
