import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Lays out an application folder with the built main process and preload of Keyfolio and a window without screens.
 * Answers the folder; whoever asked removes it.
 */
export async function makeFaultApp(): Promise<string> {
  const cache = join(ROOT, '.cache', 'faults')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'app-'))
  const facts = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly productName: string
    readonly version: string
    readonly main: string
  }
  const { name, productName, version, main } = facts
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name, productName, version, main, type: 'module' }),
  )
  for (const part of ['main', 'preload']) {
    await cp(join(ROOT, 'out', part), join(folder, 'out', part), { recursive: true })
  }
  await build({
    configFile: false,
    root: join(ROOT, 'test', 'faults', 'window'),
    base: './',
    publicDir: false,
    cacheDir: join(cache, 'vite'),
    logLevel: 'error',
    build: {
      outDir: join(folder, 'out', 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      minify: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  })
  return folder
}

/** Removes a folder of `makeFaultApp`. */
export async function removeFaultApp(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
