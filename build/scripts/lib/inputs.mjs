// @ts-check
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { hashOf } from './hash.mjs'

/**
 * The digest of names and contents of files and folders; a missing one counts as empty.
 * @param {string} root
 * @param {readonly string[]} inputs
 */
export async function hashInputs(root, inputs) {
  /** @type {(string | Buffer)[]} */
  const parts = []
  for (const input of inputs) {
    for (const file of await filesBelow(join(root, input))) {
      parts.push(relative(root, file).split(sep).join('/'), await readFile(file))
    }
  }
  return hashOf(parts)
}

/**
 * Whether the outputs exist and were made from inputs of this digest.
 * @param {string} stamp
 * @param {string} digest
 * @param {readonly string[]} outputs
 */
export async function isUpToDate(stamp, digest, outputs) {
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== digest) return false
  for (const output of outputs) if ((await stat(output).catch(() => null)) === null) return false
  return true
}

/**
 * @param {string} stamp
 * @param {string} digest
 */
export async function writeStamp(stamp, digest) {
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, digest)
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesBelow(path) {
  const info = await stat(path).catch(() => null)
  if (info === null) return []
  if (info.isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
