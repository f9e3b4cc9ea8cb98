import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import fc from 'fast-check'
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts'
import { badArguments, goodArgument } from '../electron/main/ipc/badArguments.ts'
import { askWith } from './support/askWith.ts'
import { expect, test } from './support/attackedJourney.ts'
import { isWirable, wired } from './support/hostileWire.ts'
import { inMain } from './support/inMain.ts'
import { Keyfolio } from './pages/keyfolio.ts'

/** So many bad arguments each channel gets. */
const RUNS = 50

test('every request refuses fifty arguments that do not fit, and nothing happens', async ({
  start,
  dataFolder,
}) => {
  const running = await start()
  const keyfolio = new Keyfolio(running)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.waitUntilSaved()
  const effects = await watchEffects(running.app)
  const before = await calmContentOf(join(dataFolder, 'vault'))
  const seed = Math.trunc(Math.random() * 2 ** 31)
  test.info().annotations.push({ type: 'seed', description: String(seed) })

  const unexpected: string[] = []
  const counts = { refused: 0, notSent: 0 }
  for (const channel of REQUEST_CHANNELS) {
    const given = fc
      .sample(
        badArguments(channel).filter((value) => isWirable(value)),
        { numRuns: RUNS, seed },
      )
      .map(wired)
    const answers = await askWith(running.window, channel, given)
    answers.forEach((answer, index) => {
      if (answer === 'not sent') counts.notSent += 1
      else if (answer === 'badRequest' || answer === 'tooLarge') counts.refused += 1
      else
        unexpected.push(
          `${channel}: ${answer.slice(0, 200)} to ${JSON.stringify(given[index]).slice(0, 300)}`,
        )
    })
  }
  expect(unexpected).toEqual([])
  expect(counts.refused + counts.notSent).toBe(REQUEST_CHANNELS.length * RUNS)
  // Nearly all of them get as far as the main process: what is tested is its judgement.
  expect(counts.notSent).toBeLessThan(counts.refused / 10)

  expect(await effects()).toEqual([])
  expect(await contentOf(join(dataFolder, 'vault'))).toEqual(before)
  expect(await inMain(running.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await keyfolio.goTo('clients')
  await expect(keyfolio.clients.row('Aegean Cold Stores')).toBeVisible()
})

test('a foreign frame is refused by every request, and nothing happens', async ({ start, dataFolder }) => {
  const { app } = await start()
  const opened = app.waitForEvent('window')
  await inMain(app, ({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/out/preload/preload.cjs`
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    // Our own address, and no script of ours that would ask by itself.
    void window.loadURL('app://keyfolio/no-such-page.html')
  })
  const foreign = await opened
  await foreign.waitForLoadState()
  const effects = await watchEffects(app)
  const before = await calmContentOf(join(dataFolder, 'vault'))
  for (const channel of REQUEST_CHANNELS)
    expect(await askWith(foreign, channel, [wired(goodArgument(channel))]), channel).toEqual([
      'foreignSender',
    ])
  expect(await effects()).toEqual([])
  expect(await contentOf(join(dataFolder, 'vault'))).toEqual(before)
})

test('what cannot be copied does not leave the page', async ({ start }) => {
  const { window } = await start()
  const outcomes = await window.evaluate(async () => {
    const bridge = globalThis.window.keyfolio as unknown as {
      request(channel: string, argument: unknown): Promise<{ readonly ok: boolean }>
    }
    const round: { self?: unknown } = {}
    round.self = round
    let deep: unknown = 'bottom'
    for (let level = 0; level < 20_000; level++) deep = { deep }
    const given = [
      () => 'called',
      Symbol('mark'),
      document.body,
      globalThis.window,
      Promise.resolve(1),
      round,
      deep,
      new Proxy({}, {}),
      new WeakMap(),
    ]
    return Promise.all(
      given.map((argument) =>
        Promise.resolve()
          .then(() => bridge.request('log.write', argument))
          .then(
            (answer) => answer.ok,
            () => false,
          ),
      ),
    )
  })
  expect(outcomes).toEqual(Array.from({ length: 9 }, () => false))
})

/** From now on notes whatever a request could do outside of our own folder; tells what was noted. */
async function watchEffects(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await inMain(app, ({ dialog, shell, clipboard, Notification }) => {
    const noted: string[] = []
    Object.assign(globalThis, { effectsOfRequests: noted })
    const watch = (object: object, name: string) => {
      Object.assign(object, {
        [name]: () => {
          noted.push(name)
          return Promise.resolve({ canceled: true, response: 1, filePath: '', filePaths: [] })
        },
      })
    }
    for (const name of [
      'showMessageBox',
      'showMessageBoxSync',
      'showOpenDialog',
      'showSaveDialog',
      'showErrorBox',
    ])
      watch(dialog, name)
    for (const name of ['openExternal', 'openPath', 'showItemInFolder', 'trashItem', 'beep'])
      watch(shell, name)
    for (const name of ['write', 'writeText', 'writeHTML', 'clear']) watch(clipboard, name)
    watch(Notification.prototype, 'show')
  })
  // Put there above.
  return () =>
    inMain(app, () => (globalThis as { effectsOfRequests?: readonly string[] }).effectsOfRequests ?? [])
}

/** The same once a start has written its own last word, the schedule of reminders, and nothing follows any more. */
async function calmContentOf(folder: string): Promise<Readonly<Record<string, string>>> {
  await expect.poll(async () => (await readdir(folder)).includes('reminders.json')).toBe(true)
  let last = await contentOf(folder)
  await expect
    .poll(
      async () => {
        const before = last
        last = await contentOf(folder)
        return JSON.stringify(last) === JSON.stringify(before)
      },
      { intervals: [1500], timeout: 20_000 },
    )
    .toBe(true)
  return last
}

/** Every file below a folder with the hash of what is in it; except the lock, which beats. */
async function contentOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'lock.json')
    .map((entry) => join(entry.parentPath, entry.name))
  const hashes = await Promise.all(
    files.map(
      async (file) =>
        [
          file,
          createHash('sha256')
            .update(await readFile(file))
            .digest('hex'),
        ] as const,
    ),
  )
  return Object.fromEntries(hashes.sort(([one], [other]) => one.localeCompare(other)))
}
