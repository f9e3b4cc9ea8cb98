import { _electron as electron } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { inMain } from './support/inMain.ts'
import { expect, test } from './support/journey.ts'
import { electronPath, launchArguments, launchEnvironment, NOW } from './support/launch.ts'

/** A Keyfolio on another computer that works in the same folder. */
function elsewhere(vaultFolder: string) {
  const holder = {
    runId: randomUUID(),
    pid: 4711,
    machine: 'another machine',
    host: 'office-pc',
    user: 'anna',
    appVersion: '1.0.0',
    startedAtMs: Date.parse('2026-11-25T06:15:00Z'),
    folder: vaultFolder,
  }
  let beat = 0
  return async (): Promise<void> => {
    beat += 1
    await mkdir(vaultFolder, { recursive: true })
    await writeFile(join(vaultFolder, 'lock.json'), JSON.stringify({ holder, beat }))
  }
}

test('a start on data that are open on another computer says where, writes nothing and leaves', async ({
  dataFolder,
}) => {
  const vaultFolder = join(dataFolder, 'vault')
  const beatElsewhere = elsewhere(vaultFolder)
  await beatElsewhere()
  const app = await electron.launch({
    executablePath: electronPath(),
    args: launchArguments({ dataFolder }),
    env: { ...launchEnvironment(NOW), KEYFOLIO_TEST_WAITS: '1' },
  })
  const child = app.process()
  // Nobody can press a button of the system's dialog here: "Quit" is the second one.
  await inMain(app, ({ dialog }) => {
    Object.assign(dialog, {
      // What is said while the lock is watched goes by itself.
      showMessageBox: (asked: { signal?: AbortSignal }) => {
        if (asked.signal !== undefined) return new Promise(() => undefined)
        Object.assign(globalThis, { asked })
        return new Promise((resolve) =>
          Object.assign(globalThis, {
            // A little later: the journey has its own answer by then, for Keyfolio leaves at once.
            answer: () => setTimeout(() => resolve({ response: 1, checkboxChecked: false }), 200),
          }),
        )
      },
    })
  })
  // It watches the lock, from some moment on: it goes on moving until it has been seen.
  const detail = async (): Promise<string> => {
    await beatElsewhere()
    return inMain(app, () => (globalThis as { asked?: { detail: string } }).asked?.detail ?? '')
  }
  await expect
    .poll(detail, { timeout: 30_000, intervals: [500] })
    .toMatch(/^anna has had these data open on the computer “office-pc” since 25 November 2026, 08:15\./)
  expect(await readdir(vaultFolder)).toEqual(['lock.json'])
  const exited = once(child, 'exit')
  await inMain(app, () => void (globalThis as { answer?: () => unknown }).answer?.())
  await exited
  expect(await readdir(vaultFolder)).toEqual(['lock.json'])
})

test('the lock is given back on quitting, and the one of a run that was killed is taken over at once', async ({
  start,
  dataFolder,
}) => {
  const first = await start()
  expect(await readdir(join(dataFolder, 'vault'))).toContain('lock.json')
  await first.quit()
  expect(await readdir(join(dataFolder, 'vault'))).not.toContain('lock.json')

  const second = await electron.launch({
    executablePath: electronPath(),
    args: launchArguments({ dataFolder }),
    env: { ...launchEnvironment(NOW), KEYFOLIO_TEST_WAITS: '1' },
  })
  await (await second.firstWindow()).locator('[data-screen]').first().waitFor()
  const killed = once(second.process(), 'exit')
  second.process().kill('SIGKILL')
  await killed
  expect(await readdir(join(dataFolder, 'vault'))).toContain('lock.json')
  const begunMs = performance.now()
  const keyfolio = new Keyfolio(await start())
  expect(performance.now() - begunMs).toBeLessThan(20_000)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.waitUntilSaved()
})
