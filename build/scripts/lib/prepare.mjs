// @ts-check
import { buildApp } from './buildApp.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { requireNode } from './nodeVersion.mjs'
import { findRuntime } from './runtime/index.mjs'
import { ensureSystem } from './system/ensure.mjs'
import { sandboxFacts, sandboxSwitches } from './system/sandbox.mjs'

/**
 * An Electron that is ready to open a window here.
 * @typedef {object} Prepared
 * @property {import('./runtime/types.mjs').ElectronRuntime} runtime
 * @property {string[]} switches what has to come before the application's folder
 */

/** Node and the locked dependencies. */
export async function prepareDependencies() {
  requireNode()
  await ensureDependencies()
}

/**
 * The Electron, its libraries and the programs around it.
 * @param {readonly import('./system/packages.mjs').Program[]} programs
 * @returns {Promise<Prepared>}
 */
export async function prepareElectron(programs) {
  const runtime = await findRuntime()
  await ensureSystem(programs, runtime.executable)
  return { runtime, switches: sandboxSwitches(await sandboxFacts(runtime.dist), runtime.dist) }
}

/**
 * All that a window with the current source needs.
 * @param {readonly import('./system/packages.mjs').Program[]} programs
 */
export async function prepareApp(programs) {
  await prepareDependencies()
  const prepared = await prepareElectron(programs)
  await buildApp()
  return prepared
}

/**
 * How tests learn which Electron to drive.
 * @param {Prepared} prepared
 * @returns {Record<string, string>}
 */
export function testEnvironment({ runtime, switches }) {
  return {
    KEYFOLIO_ELECTRON_PATH: runtime.executable,
    KEYFOLIO_ELECTRON_ARGS: switches.join(' '),
  }
}
