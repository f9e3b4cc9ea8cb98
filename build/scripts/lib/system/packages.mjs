// @ts-check

/** Libraries that Electron loads, as Debian and Ubuntu call them. */
const ELECTRON_LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libnotify4',
]

/** Names that got the ending `t64` in Debian 13 and Ubuntu 24.04. */
const RENAMED_T64 = new Set(['libgtk-3-0', 'libasound2', 'libatk-bridge2.0-0', 'libcups2'])

/** Programs, and the package that brings each; Chromium has several names. */
const PROGRAM_PACKAGES = {
  Xvfb: 'xvfb',
  'xvfb-run': 'xvfb',
  xauth: 'xauth',
  'dbus-run-session': 'dbus',
  dunst: 'dunst',
  'gnome-keyring-daemon': 'gnome-keyring',
  'secret-tool': 'libsecret-tools',
  pdftotext: 'poppler-utils',
  strace: 'strace',
  age: 'age',
  chromium: 'chromium',
}

/** @typedef {keyof typeof PROGRAM_PACKAGES} Program */

/**
 * The distribution, as /etc/os-release tells it.
 * @typedef {object} Distribution
 * @property {string} id
 * @property {string[]} like
 * @property {number} version
 */

/**
 * @param {string} osRelease
 * @returns {Distribution}
 */
export function parseOsRelease(osRelease) {
  /** @param {string} key */
  const field = (key) => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? ''
  return {
    id: field('ID'),
    like: field('ID_LIKE').split(' ').filter(Boolean),
    version: Number.parseFloat(field('VERSION_ID')) || 0,
  }
}

/**
 * Whether apt-get is this distribution's way to install.
 * @param {Distribution} distribution
 */
export function isAptBased({ id, like }) {
  return [id, ...like].some((name) => name === 'debian' || name === 'ubuntu')
}

/**
 * The packages for missing programs and libraries, each once, under this distribution's names.
 * @param {{ programs: readonly Program[], libraries: boolean }} missing
 * @param {Distribution} distribution
 * @returns {string[]}
 */
export function packagesFor({ programs, libraries }, distribution) {
  const plain = [
    ...programs.map((program) => PROGRAM_PACKAGES[program]),
    ...(libraries ? ELECTRON_LIBRARIES : []),
  ]
  const names = plain.map((name) => (usesT64(distribution) && RENAMED_T64.has(name) ? `${name}t64` : name))
  return [...new Set(names)]
}

/**
 * The one command that installs packages.
 * @param {readonly string[]} packages
 */
export function installCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`
}

/** @param {Distribution} distribution */
function usesT64({ id, version }) {
  if (id === 'ubuntu') return version >= 24.04
  if (id === 'debian') return version >= 13 || version === 0
  return false
}
