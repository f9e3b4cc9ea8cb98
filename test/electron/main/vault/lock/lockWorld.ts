import { randomUUID } from 'node:crypto'
import { realDisk } from '#electron/main/vault/disk.ts'
import type { LockSettings, LockTimes } from '#electron/main/vault/lock/lockSettings.ts'
import { takeLock, type VaultLock } from '#electron/main/vault/lock/vaultLock.ts'

/** A hundred times as fast as in life. */
export const FAST: LockTimes = { beatMs: 50, trustMs: 150, watchMs: 300, lookMs: 10 }

/** A run of Keyfolio that is only its lock; its clocks and the processes it sees can be set. */
export interface ARun {
  readonly settings: LockSettings
  /** Milliseconds that its clocks are ahead. */
  readonly ahead: { wallMs: number; steadyMs: number }
}

export function aRun(folder: string, over: Partial<LockSettings['self']> = {}): ARun {
  const ahead = { wallMs: 0, steadyMs: 0 }
  return {
    ahead,
    settings: {
      disk: realDisk,
      folder,
      self: {
        runId: randomUUID(),
        pid: process.pid,
        machine: 'one machine',
        host: 'laptop',
        user: 'nikos',
        appVersion: '1.0.0',
        startedAtMs: Date.now(),
        folder,
        ...over,
      },
      times: FAST,
      wallMs: () => Date.now() + ahead.wallMs,
      steadyMs: () => performance.now() + ahead.steadyMs,
      isRunning: () => true,
    },
  }
}

/** The lock of a run that has to get it. */
export async function taken(run: ARun): Promise<VaultLock> {
  const answer = await takeLock(run.settings)
  if (answer.state !== 'ours') throw new Error(`${answer.holder.host} has the lock`)
  return answer.lock
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
