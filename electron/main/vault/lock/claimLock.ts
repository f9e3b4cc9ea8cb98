import { join } from 'node:path'
import { type Disk, errorCode } from '../disk.ts'
import {
  type Holder,
  HolderSchema,
  isSame,
  type Lock,
  readLock,
  type SeenLock,
  temporaryPath,
  writeLock,
} from './lockFile.ts'
import { type LockSettings, momentOf, msSince, pause } from './lockSettings.ts'

/** So many may die one after the other while they take a lock over. */
const LEVELS = 9

/**
 * Puts our lock in place of what was seen, or answers false because somebody else was faster.
 *
 * Replacing a file is no decision: of two that do it, both may think they won. So each lock may be replaced by one
 * claimant only: who creates the claim file that bears its name. Creating a file exclusively is a decision, on
 * network drives too. A claimant who dies leaves the claim behind; then the next level decides.
 */
export async function claimLock(seen: SeenLock, lock: Lock, settings: LockSettings): Promise<boolean> {
  const { disk, folder, times } = settings
  for (let level = 1; level <= LEVELS; level += 1) {
    const path = claimPath(folder, seen, level)
    const begun = momentOf(settings)
    if (await created(disk, path, lock.holder)) {
      const mayGoOn =
        isSame(await readLock(disk, folder), seen) && msSince(begun, settings) < times.watchMs / 2
      if (mayGoOn) await writeLock(disk, folder, lock)
      if (mayGoOn && seen.state === 'locked' && !isOurs(seen, lock.holder))
        await disk.remove(temporaryPath(folder, seen.lock.holder.runId))
      for (let done = mayGoOn ? 1 : level; done <= level; done += 1)
        await disk.remove(claimPath(folder, seen, done))
      return mayGoOn && isOurs(await readLock(disk, folder), lock.holder)
    }
    if (!(await isLeftBehind(path, seen, settings))) return false
  }
  return false
}

export function isOurs(seen: SeenLock, self: Holder): boolean {
  return seen.state === 'locked' && seen.lock.holder.runId === self.runId
}

function claimPath(folder: string, seen: SeenLock, level: number): string {
  const name = seen.state === 'locked' ? seen.lock.holder.runId : seen.state
  return join(folder, `lock.${name}.${level}.claim`)
}

async function created(disk: Disk, path: string, self: Holder): Promise<boolean> {
  try {
    const handle = await disk.open(path, 'wx')
    try {
      await handle.writeFile(JSON.stringify(self))
    } catch (error) {
      await disk.remove(path).catch(() => undefined)
      throw error
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Waits for a claimant: false once something has happened, true if it has died or does nothing. */
async function isLeftBehind(path: string, seen: SeenLock, settings: LockSettings): Promise<boolean> {
  const { disk, folder, self, times, steadyMs, isRunning } = settings
  const since = steadyMs()
  while (steadyMs() - since < times.watchMs) {
    const claimant = await claimantOf(disk, path)
    if (claimant === 'gone' || !isSame(await readLock(disk, folder), seen)) return false
    if (claimant !== null && claimant.machine === self.machine && !isRunning(claimant.pid)) return true
    await pause(times.lookMs)
  }
  return true
}

/** Who made a claim; null if it is not written yet, or was never finished. */
async function claimantOf(disk: Disk, path: string): Promise<Holder | 'gone' | null> {
  try {
    return HolderSchema.parse(JSON.parse((await disk.readFile(path)).toString('utf8')))
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'gone' : null
  }
}
