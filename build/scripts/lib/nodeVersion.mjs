// @ts-check
import { PlainError } from './say.mjs'

const OLDEST = /** @type {const} */ ([20, 19, 0])

/**
 * Refuses a Node that is too old, before anything else can fail because of it.
 * @param {string} [version]
 */
export function requireNode(version = process.versions.node) {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10))
  for (const [index, wanted] of OLDEST.entries()) {
    const has = parts[index] ?? 0
    if (has > wanted) return
    if (has < wanted) {
      throw new PlainError(
        `Keyfolio needs Node ${OLDEST.join('.')} or newer, and this is ${version}: install a newer one from https://nodejs.org and try again.`,
      )
    }
  }
}
