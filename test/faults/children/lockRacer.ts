import { createInterface } from 'node:readline'
import { realDisk } from '#electron/main/vault/disk.ts'
import { isRunning } from '#electron/main/vault/lock/isRunning.ts'
import type { LockTimes } from '#electron/main/vault/lock/lockSettings.ts'
import { ourself } from '#electron/main/vault/lock/ourself.ts'
import { takeLock, type VaultLock } from '#electron/main/vault/lock/vaultLock.ts'

// Takes the lock of each folder whose path comes in, says whether it has it, and holds it until the next.

/** A busy machine may leave a process waiting for a second: that alone must not cost it the lock. */
const TIMES: LockTimes = { beatMs: 50, trustMs: 3000, watchMs: 6000, lookMs: 5 }

let held: VaultLock | null = null

createInterface({ input: process.stdin }).on('line', (folder) => {
  void takeNext(folder).then((state) => process.stdout.write(`${state}\n`))
})

async function takeNext(folder: string): Promise<'ours' | 'busy' | 'lost'> {
  await held?.release()
  held = null
  const lostTo: string[] = []
  const answer = await takeLock({
    disk: realDisk,
    folder,
    self: ourself({ appVersion: '1.0.0', startedAtMs: Date.now(), folder }),
    times: TIMES,
    wallMs: () => Date.now(),
    steadyMs: () => performance.now(),
    isRunning,
  })
  if (answer.state === 'busy') return 'busy'
  held = answer.lock
  held.start(({ runId }) => lostTo.push(runId))
  // Long enough for another to write over it, if it could.
  await new Promise((resolve) => setTimeout(resolve, 120))
  return lostTo.length > 0 ? 'lost' : 'ours'
}
