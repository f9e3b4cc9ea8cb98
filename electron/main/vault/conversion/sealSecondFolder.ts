import { basename, join } from 'node:path'
import { z } from 'zod'
import { logger } from '../../log.ts'
import { attachmentsFolder } from '../attachments/attachmentPaths.ts'
import { resealAttachments } from '../attachments/resealAttachments.ts'
import { backupFolderName } from '../backup/chooseFolder.ts'
import { damagedFolder } from '../damaged.ts'
import { type Disk, diskErrorOf, errorCode } from '../disk.ts'
import { parseJson } from '../jsonFile.ts'
import { KeysDropped, type VaultKeys } from '../keys/vaultKeys.ts'
import { filesBelow, namesIn } from './lookingAround.ts'
import { type ConversionState, readMark, readState, removeState, writeMark } from './notes.ts'
import { patiently } from './places.ts'
import { plainFilesBelow, sealFile } from './sealFile.ts'
import { plainSnapshots, sealSnapshot } from './sealSnapshots.ts'

const log = logger('conversion')

export interface SecondFolderSealing {
  /** The vault's. */
  readonly disk: Disk
  /** The one that the folder lies on. */
  readonly otherDisk: Disk
  readonly nowMs: () => number
  readonly keys: VaultKeys
}

/**
 * Seals what an older Keyfolio has left in the second folder, where that was not there when the vault was sealed; to be
 * called before anything is brought there. Answers at once where nothing is due. Throws nothing but `KeysDropped`: what
 * the drive refuses is tried again the next time.
 */
export async function sealSecondFolder(
  vaultFolder: string,
  settings: SecondFolderSealing,
): Promise<'none' | 'due' | 'done'> {
  const { disk, otherDisk, nowMs, keys } = settings
  try {
    const mark = await readMark(disk, vaultFolder, nowMs())
    if (mark === null) return 'due'
    if (mark.second !== 'due') return mark.second
    const path = await secondFolderOf(vaultFolder, disk)
    if (path !== null && !(await isThere(patiently(otherDisk), path))) return 'due'
    const state = await readState(vaultFolder, settings)
    if (path !== null)
      await sealBackupFolder(path, { otherDisk, nowMs, keys, hashes: state?.hashes ?? [], onBytes: noBytes })
    // Another folder was chosen meanwhile, which is due.
    if ((await secondFolderOf(vaultFolder, disk)) !== path) return 'due'
    const second = path === null ? 'none' : 'done'
    await writeMark(disk, vaultFolder, second)
    await removeState(vaultFolder, settings)
    return second
  } catch (error) {
    if (error instanceof KeysDropped) throw error
    log.warn('secondFolderNotSealed', { code: diskErrorOf(error) })
    return 'due'
  }
}

/**
 * A folder that was chosen may hold what an older Keyfolio has left: it is sealed before anything is brought there.
 * Throws what the disk says.
 */
export async function expectOlderBackups(
  vaultFolder: string,
  { disk, nowMs }: Pick<SecondFolderSealing, 'disk' | 'nowMs'>,
): Promise<void> {
  // Where the vault itself was not sealed to its end, the next start looks at this folder, too.
  if ((await readMark(disk, vaultFolder, nowMs())) !== null) await writeMark(disk, vaultFolder, 'due')
}

export interface BackupFolderSealing extends Omit<SecondFolderSealing, 'disk'> {
  readonly hashes: ConversionState['hashes']
  readonly onBytes: (bytes: number) => void
}

/**
 * Seals the snapshots, attachments and damaged things in a folder with backups of this vault. Throws what the disk says;
 * then some are sealed and the others are as they were.
 */
export async function sealBackupFolder(path: string, settings: BackupFolderSealing): Promise<void> {
  const { otherDisk, nowMs, keys, hashes, onBytes } = settings
  const disk = patiently(otherDisk)
  for (const snapshot of await plainSnapshots(disk, path)) {
    await sealSnapshot(snapshot.path, { disk, nowMs, keyring: keys.keyring(), root: path, hashes })
    onBytes(snapshot.bytes)
  }
  await resealAttachments(path, { disk, keys, onProgress: () => undefined })
  for (const file of await plainFilesBelow(disk, damagedFolder(path))) {
    await sealFile(disk, file.path, keys)
    onBytes(file.bytes)
  }
}

/**
 * The second folder that a person has chosen; null where there is none. That of another device, which a copied vault
 * still names, is left to that device.
 */
export async function secondFolderOf(vaultFolder: string, disk: Disk): Promise<string | null> {
  const chosen = await parsed(disk, join(vaultFolder, 'backup.json'), ChosenSchema)
  const device = await parsed(disk, join(vaultFolder, 'device.json'), DeviceSchema)
  const path = chosen?.folder?.path
  if (path === undefined || device === null) return null
  return basename(path) === backupFolderName(device.deviceId) ? path : null
}

/** Whether a drive is in. */
export async function isThere(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.readdir(path)
    return true
  } catch {
    return false
  }
}

/** How long everything in the folder of attachments is. */
export async function attachmentBytes(root: string, disk: Disk): Promise<number> {
  let sum = 0
  if ((await namesIn(disk, attachmentsFolder(root))).length === 0) return sum
  for (const path of await filesBelow(disk, attachmentsFolder(root))) sum += (await disk.facts(path)).bytes
  return sum
}

const ChosenSchema = z.object({ folder: z.object({ path: z.string().min(1) }).nullish() })
const DeviceSchema = z.object({ deviceId: z.string() })

async function parsed<Schema extends z.ZodType>(
  disk: Disk,
  path: string,
  schema: Schema,
): Promise<z.infer<Schema> | null> {
  try {
    const result = schema.safeParse(parseJson((await disk.readFile(path)).toString('utf8')))
    return result.success ? result.data : null
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

function noBytes(): void {
  // Nobody watches.
}
