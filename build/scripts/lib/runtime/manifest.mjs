// @ts-check
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { hashFile } from '../hash.mjs'

/**
 * Writes size and SHA-256 of every file of a folder into a file outside of it.
 * @param {string} folder
 * @param {string} manifest
 */
export async function writeManifest(folder, manifest) {
  /** @type {Record<string, { size: number, sha256: string }>} */
  const files = {}
  for (const name of await listFiles(folder)) {
    const path = join(folder, name)
    files[name] = { size: (await stat(path)).size, sha256: await hashFile(path) }
  }
  await writeFile(manifest, `${JSON.stringify({ files }, null, 1)}\n`)
}

/**
 * Compares a folder with its manifest: every file there, of its size and content.
 * @param {string} folder
 * @param {string} manifest
 * @returns {Promise<string | null>} what is wrong, or null
 */
export async function manifestProblem(folder, manifest) {
  const expected = await readManifest(manifest)
  if (expected === null) return 'its manifest is missing or unreadable'
  for (const [name, { size, sha256 }] of Object.entries(expected)) {
    const path = join(folder, name)
    const info = await stat(path).catch(() => null)
    if (info === null) return `${name} is missing`
    if (info.size !== size) return `${name} has another size`
    if ((await hashFile(path)) !== sha256) return `${name} was changed`
  }
  return null
}

/**
 * @param {string} manifest
 * @returns {Promise<Record<string, { size: number, sha256: string }> | null>}
 */
async function readManifest(manifest) {
  try {
    const { files } = JSON.parse(await readFile(manifest, 'utf8'))
    return typeof files === 'object' && files !== null && Object.keys(files).length > 0 ? files : null
  } catch {
    return null
  }
}

/** @param {string} folder */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
