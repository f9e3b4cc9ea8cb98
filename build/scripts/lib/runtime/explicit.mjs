// @ts-check
import { constants } from 'node:fs'
import { access, readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { PlainError } from '../say.mjs'
import { found } from './types.mjs'

export const EXPLICIT_VARIABLE = 'KEYFOLIO_ELECTRON'

/**
 * The Electron named by the user. A wrong name is an error, never a reason to take another one silently.
 * @param {string} path the executable
 */
export async function explicitRuntime(path) {
  const executable = resolve(path)
  const info = await stat(executable).catch(() => null)
  if (info === null) throw new PlainError(sentence(executable, 'does not exist'))
  if (info.isDirectory()) throw new PlainError(sentence(executable, 'is a folder'))
  if (!(await isExecutable(executable))) throw new PlainError(sentence(executable, 'may not be executed'))
  const dist = executable.includes('.app/')
    ? dirname(executable.split('.app/')[0] ?? executable)
    : dirname(executable)
  const version = await readFile(join(dist, 'version'), 'utf8').catch(() => null)
  if (version === null)
    throw new PlainError(sentence(executable, 'is not beside the file “version” of an Electron'))
  return found({ executable, dist, version: version.trim().replace(/^v/, ''), source: 'explicit' })
}

/**
 * @param {string} path
 * @param {string} problem
 */
function sentence(path, problem) {
  return `${EXPLICIT_VARIABLE} names ${path}, which ${problem}: set it to the executable of an unpacked Electron, or unset it.`
}

/** @param {string} path */
function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
