// @ts-check
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { run } from '../run.mjs'
import { PlainError } from '../say.mjs'

/**
 * The first of these programs that the search path holds.
 * @param {readonly string[]} names
 * @param {string} [searchPath]
 * @returns {Promise<string | null>} its whole path
 */
export async function findProgram(names, searchPath = process.env['PATH'] ?? '') {
  for (const name of names) {
    for (const folder of searchPath.split(delimiter).filter(Boolean)) {
      const path = join(folder, name)
      if (await isExecutable(path)) return path
    }
  }
  return null
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The Chromium for tests of components, or null: the one that the user names, or the first on the search path.
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function findChromium(env = process.env) {
  const named = env['KEYFOLIO_CHROMIUM']
  if (!named) return findProgram(CHROMIUM_NAMES, env['PATH'])
  if (await isExecutable(named)) return named
  throw new PlainError(
    `KEYFOLIO_CHROMIUM names ${named}, which cannot be executed: set it to a Chromium or a Chrome, or unset it.`,
  )
}

/**
 * Those of the programs that are not there.
 * @param {readonly import('./packages.mjs').Program[]} programs
 */
export async function missingPrograms(programs) {
  /** @type {import('./packages.mjs').Program[]} */
  const missing = []
  for (const program of programs) {
    const path = program === 'chromium' ? await findChromium() : await findProgram([program])
    if (path === null) missing.push(program)
  }
  return missing
}

/** What Electron opens only when it is wanted, so that the binary does not name it: notifications. */
const OPENED_LATER = ['libnotify.so.4']

/**
 * Shared libraries that a binary needs and the system lacks; none where there are no `ldd` and `ldconfig` to ask.
 * @param {string} executable
 */
export async function missingLibraries(executable) {
  const linked = await run('ldd', [executable], { quiet: true })
  const known = await run('/sbin/ldconfig', ['-p'], { quiet: true })
  const later = known.code === 0 ? OPENED_LATER.filter((name) => !known.output.includes(`\t${name} `)) : []
  return [...(linked.code === 127 ? [] : parseLdd(linked.output)), ...later]
}

/**
 * @param {string} output
 * @returns {string[]}
 */
export function parseLdd(output) {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
}

/** @param {string} path */
function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
