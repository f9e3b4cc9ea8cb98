import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
// Brings `window.keyfolio` into the types of what runs in the page.
import type {} from '#renderer/bridge.ts'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The instant at which every journey's clock starts: a Wednesday morning in Athens. */
export const NOW = '2026-11-25T07:30:00.000Z'

export interface LaunchOptions {
  /** The folder of this journey; kept between starts to test what survives. */
  readonly dataFolder: string
  readonly language?: 'en' | 'el'
  readonly demo?: boolean
  readonly now?: string
  /** A file of milliseconds to add to the clock of reminders, to be changed while Keyfolio runs. */
  readonly clockFile?: string
  /** A new vault asks for a passphrase, as it does for people; otherwise it goes on without. */
  readonly asksForPassphrase?: boolean
  /** How long the first screen may take, in milliseconds: filling a large database takes its time. */
  readonly startLimitMs?: number
  /** What starts Electron instead of Electron itself, given its arguments. */
  readonly executable?: string
  /** Set besides or instead of what the tests themselves were started with. */
  readonly environment?: Readonly<Record<string, string>>
}

/** One running Keyfolio, and what went wrong in it. */
export interface Running {
  readonly app: ElectronApplication
  readonly window: Page
  /** Errors of the page and broken security policies since the start, one line each. */
  readonly faults: () => Promise<readonly string[]>
  readonly quit: () => Promise<void>
}

/** Starts the built application in a real Electron and waits for its first screen. */
export async function launchKeyfolio(options: LaunchOptions): Promise<Running> {
  const errors: string[] = []
  const app = await electron.launch({
    executablePath: options.executable ?? electronPath(),
    args: launchArguments(options),
    cwd: ROOT,
    env: {
      ...launchEnvironment(options.now ?? NOW),
      ...(options.clockFile === undefined ? {} : { KEYFOLIO_TEST_CLOCK_FILE: options.clockFile }),
      ...(options.asksForPassphrase === true ? { KEYFOLIO_TEST_VAULT: 'ask' } : {}),
      // Otherwise Playwright may attach while the page navigates, never hear of it, and wait for ever.
      KEYFOLIO_TEST_WAITS: '1',
      ...options.environment,
    },
    // Otherwise Playwright forces the light theme.
    colorScheme: null,
  })
  const child = app.process()
  const window = await app.firstWindow({ timeout: 30_000 })
  window.on('pageerror', (error) => errors.push(`page error: ${error.message}`))
  window.on('console', (message) => {
    // What a journey asks for in vain on purpose is no fault of the page; broken policies are errors too.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(`console: ${message.text()}`)
  })
  await window
    .locator('[data-screen]')
    .first()
    .waitFor({ timeout: options.startLimitMs ?? 30_000 })
  return {
    app,
    window,
    faults: async () => [...errors, ...(await loggedFaults(options.dataFolder))],
    quit: () => quit(app, child),
  }
}

/** How long a start may take to leave; the window itself may hold it back for 3 s. */
const QUIT_LIMIT_MS = 20_000

/**
 * Quits as a person does, and waits for the process itself: while it lives it holds the data folder, and a next
 * start would only show its window. One that hangs is ended and is a failure of its journey.
 */
async function quit(app: ElectronApplication, child: ChildProcess): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const hangs = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`Keyfolio did not quit within ${QUIT_LIMIT_MS} ms`))
    }, QUIT_LIMIT_MS)
  })
  try {
    await Promise.race([Promise.all([app.close(), hasExited(child)]), hangs])
  } finally {
    clearTimeout(timer)
  }
}

async function hasExited(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** Arguments of a start, also for a second one that is expected to leave at once. */
export function launchArguments({ dataFolder, language = 'en', demo = false }: LaunchOptions): string[] {
  return [
    ...(process.env['KEYFOLIO_ELECTRON_ARGS'] ?? '').split(' ').filter((argument) => argument !== ''),
    `--user-data-dir=${dataFolder}`,
    `--lang=${language}`,
    ROOT,
    ...(demo ? ['--demo'] : []),
  ]
}

/** The environment of a start: the clock and the zone are fixed. */
export function launchEnvironment(now: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  )
  return {
    ...Object.fromEntries(inherited),
    KEYFOLIO_TEST_NOW: now,
    KEYFOLIO_TEST_ZONE: 'Europe/Athens',
    // A real derivation takes half a second and 128 MiB; it has tests of its own.
    KEYFOLIO_TEST_DERIVATION: 'cheap',
  }
}

/** The Electron that the test script found. */
export function electronPath(): string {
  const path = process.env['KEYFOLIO_ELECTRON_PATH']
  if (!path) throw new Error('KEYFOLIO_ELECTRON_PATH is not set: start the journeys with npm run test:e2e')
  return path
}

/** The window writes its own faults into the log from its first line on, earlier than Playwright can listen. */
async function loggedFaults(dataFolder: string): Promise<readonly string[]> {
  const log = await readFile(join(dataFolder, 'logs', 'keyfolio.log'), 'utf8').catch(() => '')
  return log.split('\n').filter((line) => /window\.(policyViolation|error|unhandledRejection)/.test(line))
}
