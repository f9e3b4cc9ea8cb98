import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { FuseV1Options } from '@electron/fuses'
import { CONTENT_SECURITY_POLICY } from '#electron/main/protocol/headers.ts'
import { PRODUCT_FUSES } from '../../build/scripts/lib/fuses.mjs'
import { SECOND_SOURCE } from '../../build/scripts/lib/runtime/source.mjs'
import { tryToLeave, windowsOpened } from './support/attacks/leaving.ts'
import { grantedTo, permissionsOf } from './support/attacks/permissions.ts'
import { reachedFrom } from './support/attacks/requests.ts'
import { nodeInPage, scriptsRun } from './support/attacks/scripts.ts'
import { expect, test } from './support/attackedJourney.ts'
import { inMain } from './support/inMain.ts'
import { type ChecklistItem, SECURITY_CHECKLIST, titleOf } from './support/securityChecklist.ts'
import { effectivePreferences } from './support/webPreferences.ts'

// All twenty items over the running application; what can be asked of a package is asked again in test/package.

const covered = new Set<ChecklistItem>()

/** The title of a test of one item, which is covered by it. */
function item(number: ChecklistItem, what: string): string {
  covered.add(number)
  return titleOf(number, what)
}

const OURS = /^app:\/\/keyfolio\/index\.html/

test(
  item(1, 'everything comes from our own scheme, and nothing else is reached'),
  async ({ start, canary }) => {
    const { app, window } = await start()
    const loaded = await window.evaluate(() => [
      location.href,
      ...Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]'), ({ src }) => src),
      ...Array.from(document.querySelectorAll<HTMLLinkElement>('link[href]'), ({ href }) => href),
      ...Array.from(document.querySelectorAll<HTMLImageElement>('img[src]'), ({ src }) => src),
    ])
    expect(loaded.length).toBeGreaterThan(2)
    expect(
      loaded.filter((address) => !/^(app:\/\/keyfolio\/|data:|blob:app:\/\/keyfolio\/)/.test(address)),
    ).toEqual([])

    for (const address of [`http://127.0.0.1:${canary.port}/a`, `http://localhost:${canary.port}/a`])
      expect(await reachedFrom(window, address)).toEqual([])
    // Without the page and its policy: the session itself lets nothing out.
    await inMain(
      app,
      ({ session }, address) => {
        const asked = { outcome: 'none' }
        Object.assign(globalThis, { askedBySession: asked })
        session.defaultSession.fetch(address).then(
          () => (asked.outcome = 'reached'),
          () => (asked.outcome = 'refused'),
        )
      },
      `http://127.0.0.1:${canary.port}/b`,
    )
    // Put there above.
    const outcome = () =>
      inMain(app, () => (globalThis as { askedBySession?: { outcome: string } }).askedBySession?.outcome)
    await expect.poll(outcome).toBe('refused')
    expect(canary.connections()).toBe(0)
  },
)

test(item(2, 'the page and its workers have no Node'), async ({ start }) => {
  const { app, window } = await start()
  const { nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } =
    await effectivePreferences(app)
  // Electron leaves out what is off.
  expect([nodeIntegration, nodeIntegrationInWorker ?? false, nodeIntegrationInSubFrames]).toEqual([
    false,
    false,
    false,
  ])
  expect(await nodeInPage(window)).toEqual([])
})

test(item(3, 'what the page does to its own world does not reach the preload'), async ({ start }) => {
  const { app, window } = await start()
  expect(await effectivePreferences(app)).toMatchObject({ contextIsolation: true })
  const outcome = await window.evaluate(async () => {
    // With these the preload would take any channel for known, if it lived in the same world.
    Set.prototype.has = () => true
    Array.prototype.includes = () => true
    const bridge = globalThis.window.keyfolio as unknown as { request(channel: string): Promise<unknown> }
    return bridge.request('no.such.channel').then(String, (error: unknown) => String(error))
  })
  expect(outcome).toContain('Unknown channel')
})

test(item(4, 'pages and preload are sandboxed, and the product never asks for less'), async ({ start }) => {
  const { app } = await start()
  expect(await effectivePreferences(app)).toMatchObject({ sandbox: true })
  const switches = await inMain(app, ({ app: electron }) =>
    ['no-sandbox', 'disable-setuid-sandbox', 'disable-seccomp-filter-sandbox', 'no-zygote'].filter((name) =>
      electron.commandLine.hasSwitch(name),
    ),
  )
  // Chromium refuses to run as root with it: then whoever starts the tests leaves it out, and only they.
  const given = (process.env['KEYFOLIO_ELECTRON_ARGS'] ?? '')
    .split(' ')
    .map((name) => name.replace(/^--/, ''))
  expect(switches).toEqual(given.filter((name) => name !== ''))
  const preload = await readFile(
    fileURLToPath(new URL('../../out/preload/preload.cjs', import.meta.url)),
    'utf8',
  )
  expect([...preload.matchAll(/require\(["'`]([^"'`]+)["'`]\)/g)].map(([, name]) => name)).toEqual([
    'electron',
  ])
})

test(item(5, 'requests, checks and devices are refused, except copying'), async ({ start }) => {
  const { window } = await start()
  expect(await grantedTo(window)).toEqual([])
  const { 'clipboard-write': copying, ...others } = await permissionsOf(window)
  expect(copying).toBe('granted')
  expect(Object.entries(others).filter(([, state]) => state !== 'denied' && state !== 'unknown')).toEqual([])
  expect(Object.values(others).filter((state) => state === 'denied').length).toBeGreaterThan(8)
})

test(item(6, 'other origins stay closed'), async ({ start }) => {
  const { app, window } = await start()
  expect(await effectivePreferences(app)).toMatchObject({ webSecurity: true })
  for (const address of ['keyfolio-pdf://document/1', 'app://other/index.html', 'file:///etc/passwd'])
    expect(await reachedFrom(window, address)).toEqual([])
})

test(item(7, 'the policy is sent as it is written, and holds'), async ({ start }) => {
  const { window } = await start()
  const headers = await window.evaluate(async () => {
    const { headers: sent } = await fetch(location.href)
    return Object.fromEntries(sent.entries())
  })
  expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
  expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; /)
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/)
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })

  const { ran, violated } = await scriptsRun(window)
  expect(ran).toEqual([])
  expect(violated).toEqual(
    expect.arrayContaining([
      'base-uri',
      'frame-src',
      'require-trusted-types-for',
      'script-src-elem',
      'style-src-elem',
    ]),
  )
})

test(item(8, 'it is off'), async ({ start }) => {
  const { app } = await start()
  expect(await effectivePreferences(app)).toMatchObject({ allowRunningInsecureContent: false })
  expect(await given(app, ['allow-running-insecure-content', 'disable-web-security'])).toEqual([])
})

test(item(9, 'there are none'), async ({ start }) => {
  const { app } = await start()
  expect(await effectivePreferences(app)).toMatchObject({ experimentalFeatures: false })
  expect(await given(app, ['enable-experimental-web-platform-features', 'enable-features'])).toEqual([])
})

test(item(10, 'there are none'), async ({ start }) => {
  const { app } = await start()
  expect((await effectivePreferences(app)).enableBlinkFeatures ?? '').toBe('')
  expect(await given(app, ['enable-blink-features', 'blink-settings', 'js-flags'])).toEqual([])
})

test(item(11, 'there is no such element'), async ({ start }) => {
  const { app, window } = await start()
  expect(await effectivePreferences(app)).toMatchObject({ webviewTag: false })
  const isElement = await window.evaluate(async () => {
    const view = document.createElement('webview')
    view.setAttribute('allowpopups', '')
    view.setAttribute('src', 'https://example.com/')
    document.body.append(view)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return 'loadURL' in view
  })
  expect(isElement).toBe(false)
  expect(await inMain(app, ({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

test(item(12, 'none is attached, even in a window that would allow it'), async ({ start }) => {
  const { app } = await start()
  const opened = app.waitForEvent('window')
  await inMain(app, ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
    void window.loadURL('app://keyfolio/index.html')
  })
  const careless = await opened
  await careless.waitForLoadState()
  const isElement = await careless.evaluate(async () => {
    const view = document.createElement('webview')
    view.setAttribute('allowpopups', '')
    view.setAttribute('src', 'app://keyfolio/index.html')
    document.body.append(view)
    await new Promise((resolve) => setTimeout(resolve, 500))
    return 'loadURL' in view
  })
  expect(isElement).toBe(true)
  const types = await inMain(app, ({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getType()),
  )
  expect(types).toEqual(['window', 'window'])
})

test(item(13, 'no page is left, and no redirect is followed'), async ({ start, canary }) => {
  const { app, window } = await start()
  const addresses = [
    `http://127.0.0.1:${canary.port}/`,
    'file:///etc/passwd',
    'data:text/html,<h1>elsewhere</h1>',
    'app://other/index.html',
    'app://keyfolio/assets/elsewhere.html',
    'keyfolio-pdf://document/1',
    'chrome://version/',
    'javascript:document.body.remove()',
  ]
  for (const address of addresses) {
    await tryToLeave(window, address)
    expect(window.url(), address).toMatch(OURS)
  }
  expect(await window.evaluate(() => document.querySelector('[data-screen]') !== null)).toBe(true)
  expect(canary.connections()).toBe(0)
  await inMain(app, ({ session, BrowserWindow }) => {
    const seen: string[] = []
    Object.assign(globalThis, { servedByJourney: seen })
    const { protocol } = session.defaultSession
    protocol.unhandle('app')
    protocol.handle('app', ({ url }) => {
      seen.push(url)
      return url.endsWith('/away.html')
        ? new Response(null, { status: 302, headers: { Location: 'app://keyfolio/redirected.html' } })
        : new Response('<title>redirected</title>', { headers: { 'Content-Type': 'text/html' } })
    })
    BrowserWindow.getAllWindows()[0]
      ?.loadURL('app://keyfolio/away.html')
      .then(
        () => seen.push('loaded'),
        () => seen.push('not loaded'),
      )
  })
  const served = () =>
    inMain(app, () => (globalThis as { servedByJourney?: readonly string[] }).servedByJourney ?? [])
  await expect.poll(served).toEqual(['app://keyfolio/away.html', 'not loaded'])
})

test(item(13, 'a page that empties itself is brought back, and begins anew'), async ({ start }) => {
  const { app, window } = await start()
  for (const leave of ['location', 'history'] as const) {
    const back = window.waitForURL(OURS, { waitUntil: 'load' })
    await window.evaluate((way) => {
      Object.assign(globalThis, { isOldPage: true })
      if (way === 'location') location.assign('about:blank')
      else history.back()
    }, leave)
    const isAnew = () =>
      window
        .evaluate(() => !('isOldPage' in globalThis) && document.querySelector('[data-screen]') !== null)
        .catch(() => false)
    await expect.poll(isAnew, leave).toBe(true)
    await back
    expect(window.url(), leave).toMatch(OURS)
    expect(
      await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()),
    ).toMatch(OURS)
  }
  const answer = await window.evaluate(() => globalThis.window.keyfolio?.request('app.info', undefined))
  expect(answer).toMatchObject({ ok: true })
})

test(item(14, 'there is one window, whatever the page does'), async ({ start, canary }) => {
  const { app, window } = await start()
  for (const address of [
    `http://127.0.0.1:${canary.port}/`,
    'app://keyfolio/index.html',
    'file:///etc/passwd',
  ])
    expect(await windowsOpened(window, address)).toBe(0)
  expect(await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(window.url()).toMatch(OURS)
  expect(canary.connections()).toBe(0)
})

test(item(15, 'only web, mail and telephone leave, and only when the person says so'), async ({ start }) => {
  const { app, window } = await start()
  await inMain(app, ({ dialog, shell }) => {
    const seen: string[] = []
    Object.assign(globalThis, { openedByJourney: seen })
    let answer = 1
    // Called with the window and the question.
    dialog.showMessageBox = (...arguments_: readonly unknown[]) => {
      seen.push(`asked ${(arguments_[1] as { detail: string }).detail}`)
      answer = 1 - answer
      return Promise.resolve({ response: answer, checkboxChecked: false })
    }
    shell.openExternal = (address) => {
      seen.push(`opened ${address}`)
      return Promise.resolve()
    }
  })
  const seen = () =>
    inMain(app, () => (globalThis as { openedByJourney?: readonly string[] }).openedByJourney ?? [])
  const ask = (url: string) =>
    window.evaluate((asked) => globalThis.window.keyfolio?.request('shell.openExternal', { url: asked }), url)
  for (const url of [
    'http://example.com/',
    'file:///etc/passwd',
    'smb://server/share',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'vbscript:x',
    '\\\\server\\share\\program.exe',
    'C:\\Windows\\System32\\calc.exe',
    'https://anna:secret@example.com/',
    'https://example.com/\u202Efdp.exe',
    ' https://example.com/',
  ])
    expect(await ask(url), url).toEqual({ ok: false, error: 'refused' })
  expect(await seen()).toEqual([])
  expect(await ask('https://example.com/')).toEqual({ ok: true })
  expect(await ask('mailto:anna@example.com')).toEqual({ ok: false, error: 'cancelled' })
  expect(await seen()).toEqual([
    'asked https://example.com/',
    'opened https://example.com/',
    'asked mailto:anna@example.com',
  ])
})

test(
  item(16, 'the pinned one, or the one known for development, and the window tells which'),
  async ({ start }) => {
    const { app, window } = await start()
    const manifest = JSON.parse(
      await readFile(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
    ) as { readonly devDependencies: { readonly electron: string } }
    const pinned = manifest.devDependencies.electron
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Number(pinned.split('.')[0])).toBeGreaterThanOrEqual(45)
    const running = await inMain(app, () => process.versions.electron)
    test.info().annotations.push({
      type: 'Electron',
      description: `runs on ${running}, released with ${pinned}`,
    })
    expect([pinned, SECOND_SOURCE.electronVersion]).toContain(running)
    const info = await window.evaluate(() => globalThis.window.keyfolio?.request('app.info', undefined))
    expect(info).toMatchObject({ ok: true, value: { electron: running } })
  },
)

test(item(17, 'another window with our own preload and our own page is not heard'), async ({ start }) => {
  const { app } = await start()
  const opened = app.waitForEvent('window')
  await inMain(app, ({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/out/preload/preload.cjs`
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    void window.loadURL('app://keyfolio/index.html')
  })
  const foreign = await opened
  await foreign.waitForLoadState()
  const answer = await foreign.evaluate(() => globalThis.window.keyfolio?.request('app.info', undefined))
  expect(answer).toEqual({ ok: false, error: 'foreignSender' })
})

test(item(18, 'no file is read by its address'), async ({ start }) => {
  const { app, window } = await start()
  expect(window.url()).toMatch(OURS)
  const file = new URL('../../package.json', import.meta.url).href
  expect(await reachedFrom(window, file)).toEqual([])
  await inMain(
    app,
    ({ BrowserWindow }, address) => {
      const heard = { said: 'none' }
      Object.assign(globalThis, { heardByJourney: heard })
      new BrowserWindow({ show: false }).loadURL(address).then(
        () => (heard.said = 'loaded'),
        (error: unknown) => (heard.said = String(error)),
      )
    },
    file,
  )
  await expect
    .poll(() =>
      inMain(app, () => (globalThis as { heardByJourney?: { said: string } }).heardByJourney?.said ?? ''),
    )
    .toContain('ERR_BLOCKED_BY_CLIENT')
})

test(item(19, 'every fuse that is known is decided'), () => {
  // The packaged binary is read back in test/package.
  const known = Object.values(FuseV1Options).filter((fuse) => typeof fuse === 'number')
  expect(known).toHaveLength(9)
  expect(Object.keys(PRODUCT_FUSES).map(Number).sort()).toEqual(known.sort())
})

test(item(20, 'the page has two functions and never an event of Electron'), async ({ start }) => {
  const { app, window } = await start()
  const bridge = await window.evaluate(async () => {
    const { keyfolio } = globalThis.window
    if (keyfolio === undefined) return null
    const heard: unknown[][] = []
    // What is told to the listener, and what it is told about it.
    const stop = keyfolio.on('preferences.changed', (...told: unknown[]) => heard.push(told))
    await keyfolio.request('preferences.update', { theme: 'dark' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    stop()
    await keyfolio.request('preferences.update', { theme: 'light' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    const attempt = (change: () => void) => {
      try {
        change()
        return 'done'
      } catch {
        return 'refused'
      }
    }
    return {
      members: Object.entries(keyfolio).map(([name, member]) => `${name}: ${typeof member}`),
      isReplaced: (() => {
        attempt(() => {
          Object.assign(globalThis, { keyfolio: { request: () => Promise.reject(new Error('mine')) } })
        })
        attempt(() => Object.assign(keyfolio, { request: () => Promise.reject(new Error('mine')) }))
        return globalThis.window.keyfolio !== keyfolio || !Object.isFrozen(keyfolio)
      })(),
      unknownEvent: attempt(() =>
        (keyfolio.on as (channel: string, listener: () => void) => void)('no.such', () => {}),
      ),
      told: heard.map((arguments_) => arguments_.map((one) => Object.keys(one as object).includes('sender'))),
    }
  })
  expect(bridge).toEqual({
    members: ['request: function', 'on: function'],
    isReplaced: false,
    unknownEvent: 'refused',
    told: [[false]],
  })
  // Whatever is sent without waiting for an answer is heard by nobody.
  const heard = await inMain(app, ({ ipcMain }) => ipcMain.eventNames().map(String))
  expect(heard.filter((name) => name !== 'error')).toEqual([])
})

test('every item of the list has its test', () => {
  const items = Object.keys(SECURITY_CHECKLIST).map(Number)
  expect(items).toHaveLength(20)
  expect([...covered].sort((one, other) => one - other)).toEqual(items)
})

/** Which of these switches the application runs with. */
function given(
  app: Parameters<typeof effectivePreferences>[0],
  names: readonly string[],
): Promise<readonly string[]> {
  return inMain(
    app,
    ({ app: electron }, asked) => asked.filter((name) => electron.commandLine.hasSwitch(name)),
    names,
  )
}
