import { listPackage } from '@electron/asar'
import { chromium, expect, test } from '@playwright/test'
import { access, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFuses } from '../../build/scripts/lib/fuses.mjs'
import { packageApp } from '../../build/scripts/lib/packageApp.mjs'
import { executableIn, resourcesIn } from '../../build/scripts/lib/packaged.mjs'
import { startPackaged } from './packagedProcess.ts'

const PRODUCT = 'Keyfolio'
const FUSES_OF_THE_PRODUCT = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}
const NINTH_FUSE = { WasmTrapHandlers: true }

test.describe.configure({ mode: 'serial' })

let folder = ''
let app = ''

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyfolio-package-'))
  const { KEYFOLIO_ELECTRON_DIST: dist, KEYFOLIO_ELECTRON_VERSION: version } = process.env
  if (!dist || !version) throw new Error('Run this through npm test: it names the Electron to pack.')
  const packed = await packageApp(['--dir', `-c.directories.output=${folder}`], { dist, version }, true)
  expect(packed.code, packed.output).toBe(0)
  const unpacked = (await readdir(folder)).find((name) => name.endsWith('unpacked') || name.startsWith('mac'))
  app = join(folder, unpacked ?? '')
})

test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('every fuse of the binary stands where the product wants it', async () => {
  const fuses = await readFuses(executableIn(app, process.platform, PRODUCT))
  const hasNine = 'WasmTrapHandlers' in fuses
  expect(fuses).toEqual({ ...FUSES_OF_THE_PRODUCT, ...(hasNine ? NINTH_FUSE : {}) })
})

test('the archive holds the built application and nothing else', () => {
  const files = listPackage(join(resourcesIn(app, process.platform, PRODUCT), 'app.asar'), {
    isPack: false,
  }).map((path) => path.replaceAll('\\', '/'))
  expect(files).toEqual(
    expect.arrayContaining([
      '/package.json',
      '/out/main/main.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
    ]),
  )
  const stray = files.filter(
    (path) => !/^\/(package\.json|out(\/(main|preload|renderer)(\/.*)?)?)$/.test(path),
  )
  expect(stray).toEqual([])
  expect(files.filter((path) => /\.(map|tsx?)$|node_modules/.test(path))).toEqual([])
})

test('no application but ours lies beside it', async () => {
  const resources = resourcesIn(app, process.platform, PRODUCT)
  await expect(access(join(resources, 'default_app.asar'))).rejects.toThrow('ENOENT')
  await expect(access(join(resources, 'app'))).rejects.toThrow('ENOENT')
})

test('the packaged application starts and shows its first screen', async () => {
  const data = await mkdtemp(join(tmpdir(), 'keyfolio-packaged-data-'))
  const started = await startPackaged(executableIn(app, process.platform, PRODUCT), data)
  try {
    const browser = await chromium.connectOverCDP(started.endpoint)
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (!page) throw new Error('The packaged application opened no window.')
    await expect(page.locator('[data-screen="clients"]')).toBeVisible({ timeout: 30_000 })
    expect(new URL(page.url()).protocol).toBe('app:')
    await browser.close()
  } finally {
    await started.stop()
    await rm(data, { recursive: true, force: true })
  }
})
