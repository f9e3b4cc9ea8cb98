import { takeLock } from '#electron/main/vault/lock/vaultLock.ts'
import type { Disk } from '#electron/main/vault/disk.ts'
import { NOW_MS } from '#test/electron/vaultFixtures.ts'
import { plainDisk } from '../memoryDisk.ts'
import { type Scenario, VAULT } from '../scenario.ts'

/** Takes the lock for one of several runs on a machine on which none of the others is running any more. */
function take(disk: Disk, run: number) {
  let moment = 0
  return takeLock({
    disk,
    folder: VAULT,
    self: {
      runId: `00000000-0000-4000-8000-00000000000${String(run)}`,
      pid: run,
      machine: 'this one',
      host: 'host',
      user: 'user',
      appVersion: '1.0.0',
      startedAtMs: NOW_MS,
      folder: VAULT,
    },
    times: { beatMs: 20, trustMs: 40, watchMs: 12, lookMs: 0 },
    wallMs: () => NOW_MS,
    // Passes with each look, so that no test waits.
    steadyMs: () => ++moment,
    isRunning: () => false,
  })
}

/** Whatever a crash leaves of a lock, the next run gets it: half a lock shuts nobody out for ever. */
export const lock: Scenario = {
  name: 'lock: taken, taken over from one that has died',
  promisesNothing: true,
  prepare: (disk) => disk.makeFolder(VAULT),
  async run(disk) {
    for (const run of [1, 2]) {
      const taken = await take(disk, run)
      if (taken.state !== 'ours') throw new Error(`Run ${String(run)} does not get the lock`)
    }
  },
  async check(disk) {
    const taken = await take(plainDisk(disk), 4)
    if (taken.state !== 'ours') throw new Error('Nobody gets the lock any more')
  },
}
