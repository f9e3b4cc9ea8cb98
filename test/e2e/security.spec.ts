import { expect, test } from './support/journey.ts'
import { inMain } from './support/inMain.ts'

test('the window is sandboxed, isolated, and reaches nothing but itself', async ({ start }) => {
  const { app, window } = await start()
  const preferences = await inMain(app, ({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows()
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
      // Electron has the method and no type for it.
      (
        first?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  })
  expect(window.url()).toMatch(/^app:\/\/keyfolio\//)
  expect(await window.evaluate(() => Object.keys(globalThis.window.keyfolio ?? {}).sort())).toEqual([
    'on',
    'request',
  ])
})

test('the content security policy is sent with the page', async ({ start }) => {
  const { window } = await start()
  const policy = await window.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  )
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain("'unsafe-inline'")
})

test('no other window opens, no page is left, no path leaves the bundle', async ({ start }) => {
  const { app, window } = await start()
  expect(await window.evaluate(() => globalThis.window.open('https://example.com/') === null)).toBe(true)
  await window.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await window.waitForTimeout(300)
  expect(window.url()).toMatch(/^app:\/\/keyfolio\//)
  expect(await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  const statuses = await window.evaluate(async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5c..%5cpackage.json',
      '//etc/passwd',
    ]
    return Promise.all(
      paths.map((path) =>
        fetch(`app://keyfolio${path}`).then(
          (answer) => answer.ok && !(answer.headers.get('content-type') ?? '').includes('text/html'),
          () => false,
        ),
      ),
    )
  })
  expect(statuses).toEqual([false, false, false, false])
})

test('a request that does not fit its schema is refused, and nothing happens', async ({ start }) => {
  const { window } = await start()
  const answers = await window.evaluate(async () => {
    const bridge = globalThis.window.keyfolio as unknown as {
      request(channel: string, argument: unknown): Promise<unknown>
    }
    return Promise.all([
      bridge.request('journal.append', { entries: 'all' }),
      bridge.request('files.open', { fileId: '../../etc/passwd' }),
      bridge.request('preferences.update', { theme: 'pink' }),
    ])
  })
  expect(answers).toEqual(Array.from({ length: 3 }, () => ({ ok: false, error: 'badRequest' })))
  expect(
    await window.evaluate(async () => {
      const bridge = globalThis.window.keyfolio as unknown as {
        request(channel: string, argument: unknown): Promise<unknown>
      }
      return bridge.request('no.such.channel', undefined).then(
        (answer) => (answer as { ok: boolean }).ok,
        () => false,
      )
    }),
  ).toBe(false)
})
