import { join } from 'node:path'
import type { Disk } from '../disk.ts'

/** Always in a vault: where it is missing, so is the vault, even if an empty folder has stayed behind. */
const MARK = 'device.json'

/** Enough to need a block of its own. */
const TRIAL_BYTES = 16 << 10

/** Whether the vault is where it was: a stick may be unplugged, a network drive away. */
export async function isThere(disk: Disk, vaultFolder: string): Promise<boolean> {
  return disk.exists(join(vaultFolder, MARK)).catch(() => false)
}

/** Room left in bytes; null where nobody says. */
export function freeBytesOf(disk: Disk, vaultFolder: string): Promise<number | null> {
  return disk.freeBytes(vaultFolder).catch(() => null)
}

/** Writes, syncs and removes a small file in the vault; throws what the disk throws. */
export async function tryToWrite(disk: Disk, vaultFolder: string): Promise<void> {
  if (!(await isThere(disk, vaultFolder))) throw vaultGone()
  const path = join(vaultFolder, '.keyfolio-trial.tmp')
  try {
    const handle = await disk.open(path, 'w')
    try {
      await handle.writeFile(Buffer.alloc(TRIAL_BYTES))
      await handle.sync()
    } finally {
      await handle.close()
    }
  } finally {
    await disk.remove(path).catch(() => undefined)
  }
}

/** As the system would say it. */
export function vaultGone(): Error {
  return Object.assign(new Error('The vault is not there'), { code: 'ENOENT' })
}
