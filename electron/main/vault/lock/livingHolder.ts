import { type Holder, isSame, readLock, type SeenLock } from './lockFile.ts'
import { type LockSettings, pause } from './lockSettings.ts'

/**
 * Who holds the lock that was seen; null: nobody any more. A process of this machine that is gone holds nothing. Of
 * any other its beat is watched, since clocks of two machines agree only by chance: it moves, or it does not.
 */
export async function livingHolder(seen: SeenLock, settings: LockSettings): Promise<Holder | null> {
  const { disk, folder, self, times, steadyMs, isRunning } = settings
  if (seen.state === 'free') return null
  if (seen.state === 'locked') {
    const { holder } = seen.lock
    if (holder.runId === self.runId) return null
    if (holder.machine === self.machine && !isRunning(holder.pid)) return null
  }
  settings.onWatch?.(seen.state === 'locked' ? seen.lock.holder.host : '?')
  const since = steadyMs()
  while (steadyMs() - since < times.watchMs) {
    await pause(times.lookMs)
    const now = await readLock(disk, folder)
    if (now.state === 'free') return null
    if (!isSame(seen, now) && now.state === 'locked') return now.lock.holder
  }
  return null
}
