import { isRunning } from './isRunning.ts'
import { LOCK_TIMES, type LockSettings } from './lockSettings.ts'
import { ourself } from './ourself.ts'
import { takeLock, type TakenLock } from './vaultLock.ts'

/** Takes the lock of a vault for this run, by the clocks and processes of this machine. */
export function openLock(
  folder: string,
  { disk, appVersion, onWatch }: Pick<LockSettings, 'disk' | 'onWatch'> & { readonly appVersion: string },
): Promise<TakenLock> {
  return takeLock({
    disk,
    folder,
    self: ourself({ appVersion, startedAtMs: Date.now(), folder }),
    times: LOCK_TIMES,
    wallMs: () => Date.now(),
    steadyMs: () => performance.now(),
    isRunning,
    ...(onWatch && { onWatch }),
  })
}
