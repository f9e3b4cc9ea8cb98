import { join } from 'node:path'
import { z } from 'zod'
import { type Disk, errorCode } from './disk.ts'
import { readJsonFile, writeJsonFile } from './jsonFile.ts'

/** Where a vault was when it was last opened. */
const HomeSchema = z
  .object({
    /** See `machineMark`. */
    machine: z.string(),
    folder: z.string(),
    /** Random, written anew whenever it matters whether two paths lead to one folder. */
    mark: z.string(),
  })
  .readonly()

export interface HomeSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly newId: () => string
  readonly machine: string
}

/**
 * Whether a vault may be a copy of one that lives on somewhere else: it is on another machine, or its old path on this
 * one still holds a vault. A folder that was moved, or that has a second path, is none.
 *
 * In doubt it counts as a copy: another id for the device costs nothing, whereas two machines that go on under one id
 * give the same numbers to different changes.
 */
export async function isCopy(vaultFolder: string, settings: HomeSettings): Promise<boolean> {
  const { disk, nowMs, newId, machine } = settings
  const path = homePath(vaultFolder)
  const home = await readJsonFile(disk, path, HomeSchema, nowMs())
  // A new vault, or one that comes from a version that noted nothing.
  if (home.state !== 'read') return false
  if (home.value.machine !== machine) return true
  if (home.value.folder === vaultFolder) return false
  const mark = newId()
  await writeJsonFile(disk, path, { ...home.value, mark })
  const markThere = await markAt(disk, homePath(home.value.folder))
  return markThere !== null && markThere !== mark
}

/** Notes that the vault is here now. */
export async function noteHome(vaultFolder: string, settings: HomeSettings): Promise<void> {
  const { disk, nowMs, newId, machine } = settings
  const path = homePath(vaultFolder)
  const known = await readJsonFile(disk, path, HomeSchema, nowMs())
  const isNoted =
    known.state === 'read' && known.value.machine === machine && known.value.folder === vaultFolder
  if (!isNoted) await writeJsonFile(disk, path, { machine, folder: vaultFolder, mark: newId() })
}

function homePath(vaultFolder: string): string {
  return join(vaultFolder, 'home.json')
}

/** Nothing of a folder that is not ours is set aside, whatever it holds. */
async function markAt(disk: Disk, path: string): Promise<string | null> {
  try {
    const parsed = HomeSchema.safeParse(JSON.parse((await disk.readFile(path)).toString('utf8')))
    return parsed.success ? parsed.data.mark : ''
  } catch (error) {
    return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR' ? null : ''
  }
}
