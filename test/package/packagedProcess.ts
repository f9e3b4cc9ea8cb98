import { spawn } from 'node:child_process'

const START_LIMIT_MS = 30_000
const STOP_LIMIT_MS = 5_000
const LISTENING = /DevTools listening on (ws:\S+)/

/** A packaged application that runs; its fuses keep Playwright's own launcher out. */
export interface PackagedProcess {
  /** Where a debugger can be attached, once the application says so. */
  debuggerEndpoint(): Promise<string>
  /** The exit code, once it ended by itself. */
  exitCode(): Promise<number | null>
  hasEnded(): boolean
  stop(): Promise<void>
}

/** Starts a packaged application; as root without Chromium's sandbox, like every test. */
export function startPackaged(executable: string, args: readonly string[]): PackagedProcess {
  const switches = (process.env['KEYFOLIO_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean)
  const child = spawn(executable, [...switches, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const listeners = new Set<() => void>()
  const read = (chunk: Buffer): void => {
    output += String(chunk)
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })

  const endpoint = new Promise<string>((resolve) => {
    listeners.add(() => {
      const found = LISTENING.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    })
  })

  const problem = (what: string): Error => new Error(`The packaged application ${what}:\n${output}`)
  return {
    debuggerEndpoint: () =>
      Promise.race([
        endpoint,
        ended.then((code) =>
          Promise.reject(problem(`ended with ${code ?? 'a signal'} before it could be driven`)),
        ),
        expire(() => problem('did not start in time')),
      ]),
    exitCode: () => Promise.race([ended, expire(() => problem('did not end in time'))]),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: async () => {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
      await ended
      clearTimeout(force)
    },
  }
}

function expire(reason: () => Error): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(reason()), START_LIMIT_MS).unref()
  })
}
