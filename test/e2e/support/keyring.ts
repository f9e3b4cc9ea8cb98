import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { hasOwner } from '#electron/main/tray/sessionBus.ts'
import { until } from './until.ts'

const run = promisify(execFile)
const SERVICE = 'org.freedesktop.secrets'

/** A real key store of a Linux desktop (GNOME Keyring) on the session bus, opened as a login does. */
export interface Keyring {
  /** How a start finds it: by the desktop that it believes to be on. */
  readonly environment: Readonly<Record<string, string>>
  /** How many secrets Chromium keeps in it. */
  readonly secrets: () => Promise<number>
  /** Locks it, as it is until somebody has logged in. */
  readonly lock: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts one with a folder of its own, and waits until it is there. */
export async function startKeyring(): Promise<Keyring> {
  const folder = await mkdtemp(join(tmpdir(), 'keyfolio-keyring-'))
  const places = { HOME: folder, XDG_DATA_HOME: join(folder, 'data'), XDG_RUNTIME_DIR: join(folder, 'run') }
  for (const path of Object.values(places)) await mkdir(path, { recursive: true, mode: 0o700 })
  const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
    env: { ...process.env, ...places },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  daemon.stdin.end('what somebody logs in with')
  await until(() => hasOwner(SERVICE), 'GNOME Keyring did not take its name on the session bus')
  return {
    environment: { XDG_CURRENT_DESKTOP: 'GNOME' },
    async secrets() {
      // Answers with an error where there is none. What it prints of a secret itself nobody reads.
      const found = await run('secret-tool', [
        'search',
        '--all',
        'xdg:schema',
        'chrome_libsecret_os_crypt_password_v2',
      ]).catch(() => null)
      return found === null ? 0 : found.stdout.split('\n').filter((line) => line.startsWith('[/')).length
    },
    async lock() {
      const service = [`--dest=${SERVICE}`, '/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock']
      const collection = 'array:objpath:/org/freedesktop/secrets/aliases/default'
      await run('dbus-send', ['--session', '--print-reply', ...service, collection])
    },
    async stop() {
      if (daemon.exitCode === null && daemon.signalCode === null) {
        const ended = once(daemon, 'exit')
        daemon.kill()
        await ended
      }
      await rm(folder, { recursive: true, force: true })
    },
  }
}
