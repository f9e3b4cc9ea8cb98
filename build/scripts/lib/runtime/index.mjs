// @ts-check
import { userCache } from '../paths.mjs'
import { PlainError, say } from '../say.mjs'
import { EXPLICIT_VARIABLE, explicitRuntime } from './explicit.mjs'
import { failureMemory } from './failureMemory.mjs'
import { downloadOfficial, installedOfficial, officialVersion } from './official.mjs'
import { hasSecondSource, secondSourceRuntime } from './secondSource.mjs'
import { notFound } from './types.mjs'

/** @typedef {import('./types.mjs').Found} Found */
/** @typedef {import('./types.mjs').ElectronRuntime} ElectronRuntime */

/**
 * The places to look in; tests put their own here.
 * @typedef {object} RuntimeSources
 * @property {string | undefined} explicitPath
 * @property {(path: string) => Promise<Found>} explicit
 * @property {() => Promise<Found>} installed
 * @property {() => Promise<Found>} download
 * @property {{ recall: (now: number) => Promise<string | null>, remember: (now: number, reason: string) => Promise<void>, forget: () => Promise<void>, file: string }} memory
 * @property {(() => Promise<Found>) | null} second null where this machine has none
 * @property {() => number} now
 * @property {(line: string) => void} tell
 */

/**
 * An Electron for this machine: the one named by the user, the official one, the second source, in this order.
 * @returns {Promise<ElectronRuntime>}
 */
export async function findRuntime() {
  const cache = userCache()
  return chooseRuntime({
    explicitPath: process.env[EXPLICIT_VARIABLE],
    explicit: explicitRuntime,
    installed: installedOfficial,
    download: downloadOfficial,
    memory: failureMemory(cache, await officialVersion()),
    second: hasSecondSource() ? () => secondSourceRuntime(cache) : null,
    now: Date.now,
    tell: say,
  })
}

/**
 * @param {RuntimeSources} sources
 * @returns {Promise<ElectronRuntime>}
 */
export async function chooseRuntime(sources) {
  if (sources.explicitPath) return runtimeOf(await sources.explicit(sources.explicitPath))
  const installed = await sources.installed()
  if (installed.ok) return installed.runtime
  const failedToday = sources.second === null ? null : await sources.memory.recall(sources.now())
  const official = failedToday === null ? await downloadAndRemember(sources) : notFound(failedToday)
  if (official.ok) return official.runtime
  if (sources.second === null) return runtimeOf(official)
  sources.tell(
    failedToday === null
      ? `${official.reason} Taking the second source; the download is tried again tomorrow, or after deleting ${sources.memory.file}.`
      : 'Taking the second source of Electron, as the download of the official one failed today.',
  )
  const second = await sources.second()
  if (second.ok) return second.runtime
  throw new PlainError(`${second.reason} ${WAY_OUT}`)
}

const WAY_OUT = `Or unpack an Electron yourself and name its executable in ${EXPLICIT_VARIABLE}.`

/**
 * @param {RuntimeSources} sources
 * @returns {Promise<Found>}
 */
async function downloadAndRemember({ memory, download, now }) {
  const official = await download()
  if (official.ok) await memory.forget()
  else await memory.remember(now(), official.reason)
  return official
}

/** @param {Found} found */
function runtimeOf(found) {
  if (found.ok) return found.runtime
  throw new PlainError(`${found.reason} Check the network and try again. ${WAY_OUT}`)
}
