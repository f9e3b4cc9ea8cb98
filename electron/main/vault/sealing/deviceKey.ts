import { hkdfSync, randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { logger } from '../../log.ts'
import { writeAtomically } from '../atomicFile.ts'
import { setAside } from '../damaged.ts'
import { type Disk, errorCode } from '../disk.ts'
import { UnknownEpoch } from '../keys/vaultKeys.ts'
import type { SealingKeys } from './sealedBytes.ts'

const log = logger('vault')

const KEY_BYTES = 32
const EPOCH = 1

/**
 * Keys for the little that is used while the vault is locked: when to remind, of what kind of thing. They come from a
 * file beside it, so whoever has the whole folder can read that; a single file that got elsewhere tells nothing.
 */
export async function openDeviceKey(disk: Disk, vaultFolder: string, nowMs: number): Promise<SealingKeys> {
  const key = await readKey(disk, join(vaultFolder, 'device.key'), nowMs)
  return {
    vaultId: 'device',
    epoch: EPOCH,
    keyOf(purpose, epoch) {
      if (epoch !== EPOCH) throw new UnknownEpoch(`No key of epoch ${String(epoch)}`)
      return new Uint8Array(hkdfSync('sha256', key, '', `keyfolio/device/${purpose}`, KEY_BYTES))
    },
  }
}

async function readKey(disk: Disk, path: string, nowMs: number): Promise<Buffer> {
  const known = await disk.readFile(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  })
  if (known?.length === KEY_BYTES) return known
  const key = randomBytes(KEY_BYTES)
  try {
    if (known !== null) await setAside(disk, dirname(path), path, nowMs)
    await disk.makeFolder(dirname(path))
    await writeAtomically(disk, path, key)
  } catch {
    // A full or read-only disk: what would be sealed under it cannot be written either.
    log.warn('noDeviceKey')
  }
  return key
}
