// @ts-check
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hashInputs, isUpToDate, writeStamp } from './inputs.mjs'
import { inRoot, LOCAL_CACHE, ROOT } from './paths.mjs'
import { PlainError, say } from './say.mjs'

/**
 * @typedef {object} Target
 * @property {'renderer' | 'main' | 'preload'} name
 * @property {readonly string[]} inputs
 * @property {string} output the file that proves the target was built
 */

const COMMON = [
  'shared',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'build/config',
  'build/scripts/lib/buildApp.mjs',
]

/** @type {readonly Target[]} */
const TARGETS = [
  { name: 'renderer', inputs: [...COMMON, 'renderer'], output: 'out/renderer/index.html' },
  { name: 'main', inputs: [...COMMON, 'electron', 'build/resources'], output: 'out/main/main.js' },
  { name: 'preload', inputs: [...COMMON, 'electron'], output: 'out/preload/preload.cjs' },
]

/**
 * Builds what changed since the last time.
 * @returns {Promise<number>} how many targets were built
 */
export async function buildApp() {
  let built = 0
  for (const target of TARGETS) if (await buildTarget(target)) built++
  return built
}

/** @param {Target} target */
async function buildTarget({ name, inputs, output }) {
  const stamp = join(LOCAL_CACHE, 'build', name)
  const digest = await hashInputs(ROOT, inputs)
  if (await isUpToDate(stamp, digest, [inRoot(output)])) return false
  say(`Building ${name} …`)
  await rm(stamp, { force: true })
  const { build } = await import('vite')
  try {
    await build({
      configFile: inRoot('build', 'config', `vite.${name}.ts`),
      logLevel: 'warn',
      mode: 'production',
    })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    throw new PlainError(`The application could not be built: ${name} has an error (see above).`)
  }
  await writeStamp(stamp, digest)
  return true
}
