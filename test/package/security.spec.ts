import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { getRawHeader } from '@electron/asar'
import { type Browser, chromium, expect, type Page } from '@playwright/test'
import { CONTENT_SECURITY_POLICY } from '#electron/main/protocol/headers.ts'
import { executableIn, resourcesIn } from '../../build/scripts/lib/packaged.mjs'
import { runtimePackages } from '../../build/scripts/lib/supply/runtimePackages.mjs'
import { tryToLeave, windowsOpened } from '../e2e/support/attacks/leaving.ts'
import { handedOut } from '../e2e/support/attacks/paths.ts'
import { grantedTo } from '../e2e/support/attacks/permissions.ts'
import { reachedFrom } from '../e2e/support/attacks/requests.ts'
import { nodeInPage, scriptsRun } from '../e2e/support/attacks/scripts.ts'
import { test } from '../e2e/support/attackedJourney.ts'
import { titleOf } from '../e2e/support/securityChecklist.ts'
import { startPackaged } from './packagedProcess.ts'

const PRODUCT = 'Keyfolio'
const RELEASE = process.env['KEYFOLIO_PACKAGE'] ?? ''
const TEST_BUILD = process.env['KEYFOLIO_TEST_PACKAGE'] ?? ''
const OURS = /^app:\/\/keyfolio\/index\.html/

// What a debugger in the page can ask of the packaged application; the main process of a package lets nobody in.

test(titleOf(1, 'nothing outside of the package is reached'), async ({ dataFolder, canary }) => {
  await withPage(dataFolder, async (page) => {
    for (const address of [
      `http://127.0.0.1:${canary.port}/`,
      'file:///etc/passwd',
      'app://other/index.html',
    ])
      expect(await reachedFrom(page, address), address).toEqual([])
    expect(canary.connections()).toBe(0)
  })
})

test(titleOf(2, 'the page has no Node, two functions and no permissions'), async ({ dataFolder }) => {
  await withPage(dataFolder, async (page) => {
    expect(await nodeInPage(page)).toEqual([])
    expect(await page.evaluate(() => Object.keys(globalThis.window.keyfolio ?? {}).sort())).toEqual([
      'on',
      'request',
    ])
    expect(await grantedTo(page)).toEqual([])
  })
})

test(titleOf(7, 'the policy is sent, and holds'), async ({ dataFolder }) => {
  await withPage(dataFolder, async (page) => {
    const sent = await page.evaluate(async () =>
      (await fetch(location.href)).headers.get('content-security-policy'),
    )
    expect(sent).toBe(CONTENT_SECURITY_POLICY)
    expect((await scriptsRun(page)).ran).toEqual([])
  })
})

test(
  titleOf(13, 'no page is left, no window opened, no file of the archive handed out'),
  async ({ dataFolder, canary }) => {
    await withPage(dataFolder, async (page, browser) => {
      const archive = join(resourcesIn(TEST_BUILD, process.platform, PRODUCT), 'app.asar', 'package.json')
      expect(await handedOut(page, archive)).toEqual([])
      for (const address of [`http://127.0.0.1:${canary.port}/`, 'file:///etc/passwd']) {
        await tryToLeave(page, address)
        expect(page.url()).toMatch(OURS)
        expect(await windowsOpened(page, address)).toBe(0)
      }
      expect(browser.contexts().flatMap((context) => context.pages())).toHaveLength(1)
      expect(canary.connections()).toBe(0)
    })
  },
)

test('a package has no developer tools', async ({ dataFolder }) => {
  await withPage(dataFolder, async (page, browser) => {
    for (const keys of ['F12', 'Control+Shift+I', 'Control+Shift+J', 'Control+Shift+C', 'Meta+Alt+I'])
      await page.keyboard.press(keys)
    await page.waitForTimeout(1000)
    const session = await browser.newBrowserCDPSession()
    const { targetInfos } = await session.send('Target.getTargets')
    expect(targetInfos.map(({ url }) => url).filter((url) => url.startsWith('devtools:'))).toEqual([])
  })
})

test(titleOf(19, 'the fuses act: no Node, no options for it, no inspector'), async ({ dataFolder }) => {
  const executable = executableIn(RELEASE, process.platform, PRODUCT)
  const marker = join(dataFolder, 'ran')
  const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'x')`
  process.env['ELECTRON_RUN_AS_NODE'] = '1'
  process.env['NODE_OPTIONS'] = '--no-deprecation'
  const app = startPackaged(executable, [
    `--user-data-dir=${dataFolder}`,
    // The first question, which nobody answers here, is not asked.
    '--demo',
    '--inspect-brk=0',
    '-e',
    code,
  ])
  try {
    // It starts as it always does: it neither became Node nor waits for an inspector.
    await expect
      .poll(() => readdir(join(dataFolder, 'IndexedDB')).catch(() => []), { timeout: 30_000 })
      .toContain('app_keyfolio_0.indexeddb.leveldb')
    expect(await readdir(dataFolder)).not.toContain('ran')
  } finally {
    delete process.env['ELECTRON_RUN_AS_NODE']
    delete process.env['NODE_OPTIONS']
    await app.stop()
  }
})

test('the archive carries the hashes that Windows and macOS check at each start', async () => {
  const archive = join(resourcesIn(RELEASE, process.platform, PRODUCT), 'app.asar')
  const { header, headerString } = getRawHeader(archive)
  expect(headerString.length).toBeGreaterThan(100)
  const files = filesOf(header)
  expect(files.length).toBeGreaterThan(10)
  expect(
    files.filter(({ integrity }) => integrity?.algorithm !== 'SHA256' || integrity.hash.length !== 64),
  ).toEqual([])
  const settings = await readFile(new URL('../../electron-builder.yml', import.meta.url), 'utf8')
  expect(settings).toMatch(/^asar: true$/m)
  expect(settings).not.toMatch(/disableAsarIntegrity|disableSanityCheckAsar|asarUnpack/)
  if (process.platform === 'darwin') {
    const facts = await readFile(join(RELEASE, `${PRODUCT}.app`, 'Contents', 'Info.plist'), 'utf8')
    expect(facts).toContain(createHash('sha256').update(headerString).digest('hex'))
  }
})

test('the bill of materials beside the package names everything that is built in', async () => {
  const folder = dirname(RELEASE)
  const name = (await readdir(folder)).find((file) => file.endsWith('.cdx.json')) ?? ''
  const sbom = JSON.parse(await readFile(join(folder, name), 'utf8')) as {
    readonly bomFormat: string
    readonly components: readonly { readonly name: string; readonly version: string }[]
  }
  const lock = JSON.parse(
    await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  ) as Parameters<typeof runtimePackages>[0]
  const named = new Set(sbom.components.map((one) => `${one.name}@${one.version}`))
  expect(sbom.bomFormat).toBe('CycloneDX')
  expect(runtimePackages(lock).filter((one) => !named.has(`${one.name}@${one.version}`))).toEqual([])
  expect([...named].filter((one) => one.startsWith('electron@'))).toHaveLength(1)
  expect([...named].filter((one) => /^(vite|eslint|electron-builder)@/.test(one))).toEqual([])
})

interface Folder {
  readonly files?: Readonly<Record<string, Folder>>
  readonly integrity?: { readonly algorithm: string; readonly hash: string }
}

function filesOf(entry: Folder): readonly Folder[] {
  return entry.files === undefined ? [entry] : Object.values(entry.files).flatMap(filesOf)
}

/** Starts the package that tests may drive, and hands over its page. */
async function withPage(
  dataFolder: string,
  body: (page: Page, browser: Browser) => Promise<void>,
): Promise<void> {
  expect(TEST_BUILD, 'npm test names the package in the environment').not.toBe('')
  const app = startPackaged(executableIn(TEST_BUILD, process.platform, PRODUCT), [
    `--user-data-dir=${dataFolder}`,
    '--remote-debugging-port=0',
  ])
  try {
    const browser = await chromium.connectOverCDP(await app.debuggerEndpoint())
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (!page) throw new Error('The packaged application opened no window.')
    await page.locator('[data-screen]').first().waitFor({ timeout: 30_000 })
    await body(page, browser)
    await browser.close()
  } finally {
    await app.stop()
  }
}
