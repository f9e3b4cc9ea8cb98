import { spawn } from 'node:child_process'
import { once } from 'node:events'

const START_LIMIT_MS = 30_000
const LISTENING = /DevTools listening on (ws:\S+)/

/** A packaged application that runs, and where it can be driven: its fuses keep Playwright's own launcher out. */
export interface PackagedProcess {
  readonly endpoint: string
  stop(): Promise<void>
}

/** Starts a packaged application on a data folder of its own. */
export async function startPackaged(executable: string, dataFolder: string): Promise<PackagedProcess> {
  const switches = (process.env['KEYFOLIO_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean)
  const child = spawn(
    executable,
    [...switches, '--remote-debugging-port=0', `--user-data-dir=${dataFolder}`],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = once(child, 'close')
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), 5000)
    await ended
    clearTimeout(force)
  }
  try {
    return { endpoint: await listeningOn(child), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function listeningOn(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = (): void => reject(new Error(`The packaged application did not start:\n${output}`))
    const limit = setTimeout(fail, START_LIMIT_MS)
    const read = (chunk: Buffer): void => {
      output += String(chunk)
      const endpoint = LISTENING.exec(output)?.[1]
      if (endpoint === undefined) return
      clearTimeout(limit)
      resolve(endpoint)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('error', reject)
    child.on('close', fail)
  })
}
