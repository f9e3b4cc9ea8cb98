import { listPackage } from '@electron/asar'
import { chromium, expect, test } from '@playwright/test'
import { access, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { translator } from '#shared/i18n/translate.ts'
import { readFuses } from '../../build/scripts/lib/fuses.mjs'
import { executableIn, resourcesIn } from '../../build/scripts/lib/packaged.mjs'
import { startPackaged, type PackagedProcess } from './packagedProcess.ts'

const PRODUCT = 'Keyfolio'
const RELEASE = process.env['KEYFOLIO_PACKAGE'] ?? ''
const TEST_BUILD = process.env['KEYFOLIO_TEST_PACKAGE'] ?? ''
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

test('every fuse of the binary stands where the product wants it', async () => {
  const fuses = await readFuses(executableIn(RELEASE, process.platform, PRODUCT))
  const hasNine = 'WasmTrapHandlers' in fuses
  expect(fuses).toEqual({ ...FUSES_OF_THE_PRODUCT, ...(hasNine ? NINTH_FUSE : {}) })
})

test('the archive holds the built application and nothing else', () => {
  const archive = join(resourcesIn(RELEASE, process.platform, PRODUCT), 'app.asar')
  const files = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'))
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
  const resources = resourcesIn(RELEASE, process.platform, PRODUCT)
  await expect(access(join(resources, 'app.asar'))).resolves.toBeUndefined()
  await expect(access(join(resources, 'default_app.asar'))).rejects.toThrow('ENOENT')
  await expect(access(join(resources, 'app'))).rejects.toThrow('ENOENT')
})

test('the packaged application asks its first question, and goes on to its first screen', async () => {
  await withPackaged(TEST_BUILD, ['--remote-debugging-port=0', '--lang=en'], async (app) => {
    const browser = await chromium.connectOverCDP(await app.debuggerEndpoint())
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (!page) throw new Error('The packaged application opened no window.')
    const question = page.locator('[data-screen="firstStart"]')
    await question.waitFor({ timeout: 30_000 })
    await question.getByRole('button', { name: translator('en')('vault.first.notNow') }).click()
    await expect(page.locator('[data-screen="today"]')).toBeVisible({ timeout: 30_000 })
    expect(page.url()).toMatch(/^app:\/\/keyfolio\//)
    await browser.close()
  })
})

test('a release opens its window and its store', async () => {
  // A release cannot be driven, so nobody answers its first question: the demonstration does not ask.
  await withPackaged(RELEASE, ['--demo'], async (app, data) => {
    const stores = async () => await readdir(join(data, 'IndexedDB')).catch(() => [])
    await expect.poll(stores, { timeout: 30_000 }).toContain('app_keyfolio_0.indexeddb.leveldb')
    expect(app.hasEnded()).toBe(false)
  })
})

test('a release refuses to start under a debugger', async () => {
  await withPackaged(RELEASE, ['--remote-debugging-port=0'], async (app, data) => {
    expect(await app.exitCode()).toBe(1)
    await expect(access(join(data, 'IndexedDB'))).rejects.toThrow('ENOENT')
  })
})

/** Starts a package on an empty data folder and takes both away afterwards. */
async function withPackaged(
  folder: string,
  args: readonly string[],
  body: (app: PackagedProcess, data: string) => Promise<void>,
): Promise<void> {
  expect(folder, 'npm test names the package in the environment').not.toBe('')
  const data = await mkdtemp(join(tmpdir(), 'keyfolio-packaged-data-'))
  const app = startPackaged(executableIn(folder, process.platform, PRODUCT), [
    `--user-data-dir=${data}`,
    ...args,
  ])
  try {
    await body(app, data)
  } finally {
    await app.stop()
    await rm(data, { recursive: true, force: true })
  }
}
