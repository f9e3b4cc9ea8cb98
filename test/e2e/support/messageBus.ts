import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const VARIABLE = 'DBUS_SESSION_BUS_ADDRESS'

/**
 * A session bus of this worker's own, so that no other journey's notifications are heard and no other's window
 * finds the tray. Everything that is started afterwards is on it. The answer ends it and goes back to the old one.
 */
export async function startMessageBus(): Promise<() => Promise<void>> {
  const before = process.env[VARIABLE]
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [address] = (await once(createInterface(daemon.stdout), 'line')) as [string]
  process.env[VARIABLE] = address
  return async () => {
    // The journeys are started on a bus; an empty address stands for none.
    process.env[VARIABLE] = before ?? ''
    const ended = once(daemon, 'exit')
    daemon.kill()
    await ended
  }
}
