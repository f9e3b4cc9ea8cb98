import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { hasOwner } from '#electron/main/tray/sessionBus.ts'
import { until } from './until.ts'

const run = promisify(execFile)
const SERVICE = 'org.freedesktop.Notifications'

/** One notification as it went over the message bus. */
export interface SeenNotification {
  readonly title: string
  readonly body: string
}

/** A real notification service (dunst) on the session bus, and an ear on what it is told. */
export interface NotificationDaemon {
  /** Everything that was shown so far, by anybody on this bus. */
  readonly seen: () => readonly SeenNotification[]
  /** Clicks what was shown last. */
  readonly click: () => Promise<void>
  /** Takes every notification off the screen. */
  readonly clear: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts the service with settings of its own, and waits until it is there. */
export async function startNotificationDaemon(): Promise<NotificationDaemon> {
  const folder = await mkdtemp(join(tmpdir(), 'keyfolio-dunst-'))
  const settings = join(folder, 'dunstrc')
  // Notifications stay until somebody deals with them, as a click has to find them.
  await writeFile(settings, '[global]\nidle_threshold = 0\n[urgency_normal]\ntimeout = 0\n')
  const monitor = spawn('dbus-monitor', ['--session', `interface='${SERVICE}'`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let heard = ''
  monitor.stdout.setEncoding('utf8')
  monitor.stdout.on('data', (text: string) => {
    heard += text
  })
  const dunst = spawn('dunst', ['-conf', settings], { stdio: 'ignore' })
  await until(() => hasOwner(SERVICE), 'dunst did not take its name on the session bus')
  // It speaks at once, of itself.
  await until(() => Promise.resolve(heard !== ''), 'dbus-monitor hears nothing')
  return {
    seen: () => notificationsIn(heard),
    click: async () => {
      await run('dunstctl', ['action'])
    },
    clear: async () => {
      await run('dunstctl', ['close-all'])
    },
    stop: async () => {
      await Promise.all([end(dunst), end(monitor)])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The calls of `Notify` in what dbus-monitor wrote: application, id, icon, title, body, actions. */
function notificationsIn(heard: string): readonly SeenNotification[] {
  const calls = heard.matchAll(
    /member=Notify\n\s+string "[^\n]*"\n\s+uint32 \d+\n\s+string "[^\n]*"\n\s+string "([^\n]*)"\n\s+string "([\s\S]*?)"\n\s+array \[/g,
  )
  return [...calls].map(([, title = '', body = '']) => ({ title, body }))
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill()
  await once(child, 'exit')
}
