import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { once } from 'node:events'
import { electronPath, launchEnvironment } from '../../e2e/support/launch.ts'
// Brings `keyfolioFaults` into the types of what runs in the page.
import type { Start } from '../window/faultWindow.ts'
import type { Promised } from '../window/writers.ts'

const NOW = '2026-11-25T07:30:00.000Z'

/** One run of the application of `makeFaultApp`. */
export interface FaultRun {
  readonly window: Page
  readonly app: ElectronApplication
  /** What the opening of the store led to. */
  readonly start: Start
  /** What was committed and acknowledged so far, each id with its last value. */
  readonly acknowledged: () => ReadonlyMap<string, number>
  /** Ends every process of it at once, as a crash of the machine would. */
  readonly kill: () => Promise<void>
  readonly quit: () => Promise<void>
}

/** Starts it on a data folder and opens the store. */
export async function startFaultApp(appFolder: string, dataFolder: string): Promise<FaultRun> {
  const app = await electron.launch({
    executablePath: electronPath(),
    args: [
      ...(process.env['KEYFOLIO_ELECTRON_ARGS'] ?? '').split(' ').filter((argument) => argument !== ''),
      `--user-data-dir=${dataFolder}`,
      '--lang=en',
      appFolder,
    ],
    env: { ...launchEnvironment(NOW), KEYFOLIO_TEST_WAITS: '1' },
  })
  const window = await app.firstWindow({ timeout: 30_000 })
  const committed: { readonly position: number; readonly values: readonly Promised[] }[] = []
  let acknowledgedThrough = 0
  window.on('console', (message) => {
    const [word, position, ...values] = message.text().split(' ')
    if (word === 'ack') acknowledgedThrough = Math.max(acknowledgedThrough, Number(position))
    if (word === 'did') committed.push({ position: Number(position), values: values.map(promised) })
  })
  await window.waitForFunction(() => document.title === 'ready', undefined, { timeout: 30_000 })
  const start = await window.evaluate(() => globalThis.keyfolioFaults?.open())
  if (start === undefined) throw new Error('The window has no fault tests in it')
  return {
    window,
    app,
    start,
    acknowledged: () => {
      const kept = new Map<string, number>()
      for (const { position, values } of committed) {
        if (position > acknowledgedThrough) continue
        for (const { id, value } of values) kept.set(id, Math.max(value, kept.get(id) ?? -1))
      }
      return kept
    },
    kill: () => killAll(app),
    quit: () => app.close(),
  }
}

async function killAll(app: ElectronApplication): Promise<void> {
  const child = app.process()
  if (child.pid === undefined) throw new Error('The application has no process')
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
  // Playwright starts it as the head of a process group: one signal reaches the zygote and every helper too.
  process.kill(-child.pid, 'SIGKILL')
  await ended
}

function promised(text: string): Promised {
  const [id = '', value = ''] = text.split('=')
  return { id, value: Number(value) }
}
