import { join } from 'node:path'
import { z } from 'zod'
import { type Disk, errorCode } from '../disk.ts'

/** Who writes in a vault: a run of Keyfolio, on a machine, of somebody. */
export const HolderSchema = z
  .object({
    /** Random, of one run: two runs never share it, whatever was copied. */
    runId: z.uuid(),
    pid: z.int().positive(),
    /** Tells machines apart that bear the same name. */
    machine: z.string().max(300),
    /** As people call the machine. */
    host: z.string().max(300),
    user: z.string().max(300),
    appVersion: z.string().max(100),
    startedAtMs: z.number(),
    /** The vault as this run calls it. */
    folder: z.string().max(5000),
  })
  .readonly()
export type Holder = z.infer<typeof HolderSchema>

const LockSchema = z.object({ holder: HolderSchema, beat: z.int().min(0) }).readonly()

/** What the lock file says; the number grows while its holder lives. */
export type Lock = z.infer<typeof LockSchema>

/** What lies there: nothing, a lock, or something that is none (by its content). */
export type SeenLock =
  | { readonly state: 'free' }
  | { readonly state: 'unreadable'; readonly content: string }
  | { readonly state: 'locked'; readonly lock: Lock }

export function lockPath(folder: string): string {
  return join(folder, 'lock.json')
}

export async function readLock(disk: Disk, folder: string): Promise<SeenLock> {
  let content: string
  try {
    content = (await disk.readFile(lockPath(folder))).toString('utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { state: 'free' }
    throw error
  }
  const parsed = LockSchema.safeParse(parseJson(content))
  return parsed.success ? { state: 'locked', lock: parsed.data } : { state: 'unreadable', content }
}

/**
 * Replaces the lock file by another that is whole. What comes after a crash of the machine need not be the last one, so
 * the folder is not synced.
 */
export async function writeLock(disk: Disk, folder: string, lock: Lock): Promise<void> {
  const path = temporaryPath(folder, lock.holder.runId)
  const handle = await disk.open(path, 'w')
  try {
    await handle.writeFile(`${JSON.stringify(lock, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await disk.rename(path, lockPath(folder))
}

/** What a run leaves behind that is killed while it beats. */
export function temporaryPath(folder: string, runId: string): string {
  return join(folder, `lock.${runId}.tmp`)
}

/** True if nothing has happened between two looks: the same run at the same beat, or the same rubble. */
export function isSame(one: SeenLock, other: SeenLock): boolean {
  if (one.state === 'locked' && other.state === 'locked')
    return one.lock.holder.runId === other.lock.holder.runId && one.lock.beat === other.lock.beat
  if (one.state === 'unreadable' && other.state === 'unreadable') return one.content === other.content
  return one.state === other.state
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
