// @ts-check
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const REMEMBERED_MS = 24 * 60 * 60 * 1000

/**
 * Remembers for a day that a download failed, so that each start does not wait for it again.
 * @param {string} cache
 * @param {string} version
 */
export function failureMemory(cache, version) {
  const file = join(cache, 'electron', `download-failed-${version}.json`)
  return {
    file,
    /**
     * The reason of a failure less than a day old.
     * @param {number} now
     * @returns {Promise<string | null>}
     */
    async recall(now) {
      try {
        /** @type {{ at?: unknown, reason?: unknown }} */
        const { at, reason } = JSON.parse(await readFile(file, 'utf8'))
        const isFresh = typeof at === 'number' && at <= now && now - at < REMEMBERED_MS
        return isFresh && typeof reason === 'string' ? reason : null
      } catch {
        return null
      }
    },
    /**
     * @param {number} now
     * @param {string} reason
     */
    async remember(now, reason) {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, JSON.stringify({ at: now, reason }))
    },
    async forget() {
      await rm(file, { force: true })
    },
  }
}
