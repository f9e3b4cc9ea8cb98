// @ts-check

/**
 * A package that is built into Keyfolio, as the lock file has it.
 * @typedef {object} LockedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression; empty if the lock file has none
 * @property {boolean} hasInstallScript
 * @property {boolean} hasIntegrity
 */

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {boolean} [hasInstallScript]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {boolean} [link]
 */

/** @typedef {{ packages: Record<string, LockEntry> }} Lock package-lock.json */

/**
 * Every package that Keyfolio has at run time: those it names and all below them. What only tools need, and what is
 * there for an optional wish of some package, is none.
 * @param {Lock} lock
 * @returns {readonly LockedPackage[]}
 */
export function runtimePackages(lock) {
  return lockedPackages(lock, ({ dev, devOptional }) => dev !== true && devOptional !== true)
}

/**
 * All packages of the lock file, tools included.
 * @param {Lock} lock
 */
export function allPackages(lock) {
  return lockedPackages(lock, () => true)
}

/**
 * @param {Lock} lock
 * @param {(entry: LockEntry) => boolean} isWanted
 * @returns {readonly LockedPackage[]}
 */
function lockedPackages(lock, isWanted) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && isWanted(entry))
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? '',
      hasInstallScript: entry.hasInstallScript === true,
      hasIntegrity: entry.integrity !== undefined,
    }))
}
