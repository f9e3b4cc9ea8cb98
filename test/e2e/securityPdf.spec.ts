import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { Keyfolio } from './pages/keyfolio.ts'
import { reachedFrom } from './support/attacks/requests.ts'
import { expect, test } from './support/attackedJourney.ts'
import { inMain } from './support/inMain.ts'
import { pdfText } from './support/pdf.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

interface Printing {
  readonly preferences: readonly Readonly<Record<string, unknown>>[]
  readonly asked: readonly string[]
  readonly isPersistent: boolean
  readonly storagePath: string | null
}

test('what looks like a page is printed as the text that it is', async ({ start, dataFolder, canary }) => {
  const { app, window } = await start()
  const keyfolio = new Keyfolio({
    app,
    window,
    faults: () => Promise.resolve([]),
    quit: () => Promise.resolve(),
  })
  await watchPrinting(app)
  const hostile = {
    name: '<script>document.title="ran"</script>',
    summary: 'file:///etc/passwd <iframe src="file:///etc/passwd"></iframe>',
    development: `<img src="http://127.0.0.1:${canary.port}/picture.png" onerror="alert(1)"> &lt;b&gt;`,
    weaknesses: `&amp;copy; &#x3C;i&#x3E; <style>@import url(http://127.0.0.1:${canary.port}/s.css)</style> \${7*7} {{7*7}}`,
  }
  await keyfolio.clients.add(hostile)
  const note = `<link rel="stylesheet" href="http://127.0.0.1:${canary.port}/l.css"><!-- no --> ]]>`
  await keyfolio.dossier.record(note)
  const file = join(dataFolder, 'dossier.pdf')
  await answerSaveDialog(app, file)
  await keyfolio.dossier.print('internal')
  await keyfolio.window.getByText(keyfolio.t('dossier.print.savedTitle')).waitFor()

  // Lines are broken wherever they fit.
  const text = (await pdfText(file)).replaceAll(' ', '')
  for (const words of [...Object.values(hostile), note]) expect(text).toContain(words.replaceAll(' ', ''))
  expect(text).not.toContain('root:x:0')

  const printing = await watched(app)
  expect(printing).toMatchObject({ isPersistent: false })
  expect(printing.storagePath ?? '').toBe('')
  expect(printing.preferences).toHaveLength(1)
  expect(printing.preferences[0]).toMatchObject({
    javascript: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
  expect(printing.preferences[0]?.['preload'] ?? '').toBe('')
  expect(printing.asked.filter((address) => !/^data:(font|image)\//.test(address))).toEqual([
    expect.stringMatching(/^keyfolio-pdf:\/\/document\/[0-9a-f-]{36}$/),
  ])
  expect(canary.connections()).toBe(0)
})

test('its session cancels everything but the document, even for a page that may run script', async ({
  start,
  dataFolder,
  canary,
}) => {
  const { app, window } = await start()
  const keyfolio = new Keyfolio({
    app,
    window,
    faults: () => Promise.resolve([]),
    quit: () => Promise.resolve(),
  })
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await answerSaveDialog(app, join(dataFolder, 'dossier.pdf'))
  await keyfolio.dossier.print('internal')
  await keyfolio.window.getByText(keyfolio.t('dossier.print.savedTitle')).waitFor()

  const opened = app.waitForEvent('window')
  await inMain(app, ({ BrowserWindow }) => {
    const careless = new BrowserWindow({ show: false, webPreferences: { partition: 'keyfolio-pdf' } })
    void careless.loadURL('about:blank')
  })
  const careless = await opened
  for (const address of [
    `http://127.0.0.1:${canary.port}/`,
    'file:///etc/passwd',
    'app://keyfolio/index.html',
    'keyfolio-pdf://document/00000000-0000-7000-8000-000000000000',
  ])
    expect(await reachedFrom(careless, address), address).toEqual([])
  expect(canary.connections()).toBe(0)
})

/** From now on notes what is asked for in the session of PDFs, and by what kind of window. */
async function watchPrinting(app: ElectronApplication): Promise<void> {
  await inMain(app, ({ app: electron, session }) => {
    const noted: { preferences: object[]; asked: string[] } = { preferences: [], asked: [] }
    Object.assign(globalThis, { printingWatched: noted })
    const { webRequest } = session.fromPartition('keyfolio-pdf')
    webRequest.onSendHeaders(({ url }) => noted.asked.push(url.slice(0, 100)))
    webRequest.onErrorOccurred(({ url, error }) => noted.asked.push(`${error} ${url.slice(0, 100)}`))
    electron.on('web-contents-created', (_event, contents) => {
      // Electron has the method and no type for it; it knows the preferences a little later.
      const known = contents as unknown as { getLastWebPreferences(): object }
      contents.on('did-finish-load', () => noted.preferences.push(known.getLastWebPreferences()))
    })
  })
}

function watched(app: ElectronApplication): Promise<Printing> {
  return inMain(app, ({ session }) => {
    const made = session.fromPartition('keyfolio-pdf')
    // Put there above.
    const { printingWatched } = globalThis as unknown as {
      printingWatched: Pick<Printing, 'preferences' | 'asked'>
    }
    return { ...printingWatched, isPersistent: made.isPersistent(), storagePath: made.storagePath }
  })
}
