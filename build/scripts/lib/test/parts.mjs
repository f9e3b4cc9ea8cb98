// @ts-check
import { PlainError } from '../say.mjs'

/** The parts of `npm test`, in the order in which they run. */
export const PARTS = /** @type {const} */ (['check', 'unit', 'browser', 'faults', 'e2e', 'package'])

/** @typedef {typeof PARTS[number]} Part */

/**
 * The parts and the arguments for their runners: `npm run test:unit -- test/shared` runs some of them only.
 * @param {readonly string[]} args
 * @returns {{ parts: readonly Part[], rest: string[] }}
 */
export function chooseParts(args) {
  const parts = PARTS.filter((part) => args.includes(part))
  const rest = args.filter((arg) => !isPart(arg))
  if (parts.length !== 1 && rest.length > 0) {
    throw new PlainError(
      `“${rest[0]}” is no part of the tests: name one or more of ${PARTS.join(', ')}, or none for all.`,
    )
  }
  return { parts: parts.length === 0 ? PARTS : parts, rest }
}

/**
 * @param {string} name
 * @returns {name is Part}
 */
function isPart(name) {
  return PARTS.some((part) => part === name)
}
