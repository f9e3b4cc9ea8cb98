import { basename, join } from 'node:path'
import { logger } from '../../log.ts'
import { type Disk, errorCode } from '../disk.ts'
import type { SealingKeys } from '../sealing/sealedBytes.ts'
import { readySodium } from '../sealing/sodium.ts'
import { attachmentsFolder, isContentHash } from './attachmentPaths.ts'
import { beginsSealed, copyContent, isTemporary, proofOf } from './fileContent.ts'

const log = logger('attachments')

export interface Resealing {
  readonly disk: Disk
  readonly keys: SealingKeys
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Where the files are in use meanwhile, one is touched at a time. */
  readonly inTurn?: <Value>(work: () => Promise<Value>) => Promise<Value>
}

/**
 * Seals the files of a vault, or of a folder with backups, that an older Keyfolio left in clear text, and those under an
 * older key. Each is replaced once its sealed copy was read back; what was done before a crash is not done again. A file
 * that cannot be read stays. Throws when the disk takes nothing.
 */
export async function resealAttachments(
  root: string,
  { disk, keys, onProgress, inTurn = (work) => work() }: Resealing,
): Promise<{ readonly sealed: number; readonly left: number }> {
  const paths = await pathsInShards(disk, root)
  let sealed = 0
  let left = 0
  for (const [index, path] of paths.entries()) {
    const done = await inTurn(() => sealOne(disk, path, keys))
    if (done === 'sealed') sealed++
    if (done === 'left') left++
    onProgress?.((index + 1) / paths.length)
  }
  if (sealed + left > 0) log.info('sealed', { files: sealed, left })
  return { sealed, left }
}

/**
 * Seals one file in its place, whatever it holds: `sealed`, or `kept` because it was, or `left` because it is the rubble
 * of a sealed one. Throws what the disk says.
 */
export async function sealPlainAttachment(
  disk: Disk,
  path: string,
  keys: SealingKeys,
): Promise<'sealed' | 'kept' | 'left'> {
  await readySodium()
  if (await beginsSealed(disk, path, keys)) return 'kept'
  const { rawHash, sealedHash, isMarked } = await proofOf(disk, path, keys)
  if (sealedHash === null && isMarked && rawHash !== basename(path)) return 'left'
  const from = { disk, path, keys: sealedHash === null ? null : keys }
  const isDone = await copyContent(from, { disk, path, keys }, sealedHash ?? rawHash)
  return isDone ? 'sealed' : 'left'
}

async function sealOne(disk: Disk, path: string, keys: SealingKeys): Promise<'sealed' | 'kept' | 'left'> {
  if (isTemporary(path)) {
    await disk.remove(path)
    return 'kept'
  }
  if (!isContentHash(basename(path))) return 'kept'
  try {
    return await sealPlainAttachment(disk, path, keys)
  } catch (error) {
    // Collected meanwhile, or a block that cannot be read: both are found out where the file is wanted.
    if (['ENOENT', 'EIO'].includes(errorCode(error))) return 'left'
    throw error
  }
}

/** Whatever lies in the folders of two digits; nothing where there are none. */
export async function pathsInShards(disk: Disk, root: string): Promise<readonly string[]> {
  const folder = attachmentsFolder(root)
  const paths: string[] = []
  for (const shard of (await namesIn(disk, folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)))
    for (const name of await namesIn(disk, join(folder, shard))) paths.push(join(folder, shard, name))
  return paths
}

/** The names in a folder; none where there is no folder. */
export async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.readdir(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
