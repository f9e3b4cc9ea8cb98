// @ts-check

/**
 * An Electron that can be started.
 * @typedef {object} ElectronRuntime
 * @property {string} executable
 * @property {string} dist the folder that a packager can copy
 * @property {string} version
 * @property {'explicit' | 'official' | 'second'} source
 */

/**
 * What looking in one place gave: a runtime, or one sentence saying why not.
 * @typedef {{ ok: true, runtime: ElectronRuntime } | { ok: false, reason: string }} Found
 */

/**
 * @param {ElectronRuntime} runtime
 * @returns {Found}
 */
export function found(runtime) {
  return { ok: true, runtime }
}

/**
 * @param {string} reason
 * @returns {Found}
 */
export function notFound(reason) {
  return { ok: false, reason }
}

/**
 * Name and origin of a runtime for people.
 * @param {ElectronRuntime} runtime
 */
export function describeRuntime(runtime) {
  const origin = {
    explicit: 'from KEYFOLIO_ELECTRON',
    official: 'official binary',
    second: 'second source, for development and tests',
  }[runtime.source]
  return `Electron ${runtime.version} (${origin})`
}
