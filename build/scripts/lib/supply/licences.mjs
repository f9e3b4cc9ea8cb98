// @ts-check

/**
 * Licences under which a package may be built into Keyfolio: they ask for no more than their text, and bind nothing of
 * ours. The Open Font License is for fonts.
 */
export const ALLOWED_LICENCES = /** @type {const} */ ([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
])

/** @type {ReadonlySet<string>} */
const ALLOWED = new Set(ALLOWED_LICENCES)

/**
 * One sentence for each package whose licence is not on the list.
 * @param {readonly import('./runtimePackages.mjs').LockedPackage[]} packages
 * @returns {readonly string[]}
 */
export function licenceProblems(packages) {
  return packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) =>
      licence === ''
        ? `${name} ${version} names no licence.`
        : `${name} ${version} has the licence ${licence}, which is not on the list of those allowed.`,
    )
}

/**
 * Whether an SPDX expression leaves a choice of which everything is allowed.
 * @param {string} expression
 */
export function isAllowed(expression) {
  return expression
    .replaceAll(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((licence) => ALLOWED.has(licence.trim())))
}
