// @ts-check
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageApp } from '../packageApp.mjs'
import { inRoot, LOCAL_CACHE } from '../paths.mjs'
import { PlainError, say } from '../say.mjs'
import { writeSbom } from '../supply/sbom.mjs'

const FOLDER = join(LOCAL_CACHE, 'package')

/**
 * Packs the application twice: as it is released, and with a main process that a debugger may drive, since a release
 * refuses to start with one.
 * @param {{ dist: string, version: string }} runtime
 * @returns {Promise<{ KEYFOLIO_PACKAGE: string, KEYFOLIO_TEST_PACKAGE: string }>} the two unpacked folders
 */
export async function makeTestPackages(runtime) {
  await removeTestPackages()
  say('Packing the application …')
  const released = await pack(join(FOLDER, 'release'), [], runtime)
  await writeSbom(join(FOLDER, 'release'), runtime.version)
  const app = join(FOLDER, 'app')
  await stageTestApp(app)
  const testable = await pack(join(FOLDER, 'test'), [`-c.directories.app=${app}`], runtime)
  return { KEYFOLIO_PACKAGE: released, KEYFOLIO_TEST_PACKAGE: testable }
}

/** Half a gigabyte that nobody needs after the tests. */
export async function removeTestPackages() {
  await rm(FOLDER, { recursive: true, force: true })
}

/**
 * @param {string} output
 * @param {readonly string[]} args
 * @param {{ dist: string, version: string }} runtime
 */
async function pack(output, args, runtime) {
  const packed = await packageApp(['--dir', `-c.directories.output=${output}`, ...args], runtime, true)
  const names = packed.code === 0 ? await readdir(output) : []
  const folder = names.find((name) => name.endsWith('unpacked') || name.startsWith('mac'))
  if (folder !== undefined) return join(output, folder)
  process.stderr.write(packed.output)
  throw new PlainError('electron-builder could not pack the application (see above).')
}

/**
 * An application folder like the built one, with the main process of a test build.
 * @param {string} app
 */
async function stageTestApp(app) {
  await mkdir(join(app, 'out'), { recursive: true })
  for (const part of ['preload', 'renderer'])
    await cp(inRoot('out', part), join(app, 'out', part), { recursive: true })
  const { name, productName, version, description, author, license, type, main, imports } = JSON.parse(
    await readFile(inRoot('package.json'), 'utf8'),
  )
  const manifest = { name, productName, version, description, author, license, type, main, imports }
  await writeFile(join(app, 'package.json'), JSON.stringify(manifest))
  const { build } = await import('vite')
  await build({
    configFile: inRoot('build', 'config', 'vite.main.ts'),
    logLevel: 'warn',
    mode: 'production',
    define: { __TEST_BUILD__: 'true' },
    build: { outDir: join(app, 'out', 'main') },
  })
}
