import type { Disk } from '../disk.ts'
import { isRunning } from './isRunning.ts'
import { LOCK_TIMES } from './lockSettings.ts'
import { ourself } from './ourself.ts'
import { takeLock, type TakenLock } from './vaultLock.ts'

/** Takes the lock of a vault for this run, by the clocks and processes of this machine. */
export function openLock(
  folder: string,
  { disk, appVersion }: { readonly disk: Disk; readonly appVersion: string },
): Promise<TakenLock> {
  return takeLock({
    disk,
    folder,
    self: ourself({ appVersion, startedAtMs: Date.now(), folder }),
    times: LOCK_TIMES,
    wallMs: () => Date.now(),
    steadyMs: () => performance.now(),
    isRunning,
  })
}
