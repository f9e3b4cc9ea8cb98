import { join } from 'node:path'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { damagedPath } from './damaged.ts'
import { type Disk, type DiskError, diskErrorOf } from './disk.ts'

/** Where Chromium keeps the databases of our one origin, under the data folder; a flat folder of files. */
export const BROWSER_DATABASE = join('IndexedDB', 'app_keyfolio_0.indexeddb.leveldb')

/** Chromium holds this one open, on Windows for itself alone; nothing is in it. */
const LOCK_FILE = 'LOCK'

/**
 * Keeps the files of the browser's databases in the folder of damaged things, dated, for support. They are copied and
 * not moved: Chromium may hold them open.
 */
export async function keepBrowserDatabase(
  disk: Disk,
  folders: { readonly data: string; readonly vault: string },
  nowMs: number,
): Promise<Result<undefined, DiskError>> {
  const source = join(folders.data, BROWSER_DATABASE)
  try {
    if (!(await disk.exists(source))) return ok(undefined)
    const target = await damagedPath(disk, folders.vault, 'browser-database', nowMs)
    await disk.makeFolder(target)
    for (const file of await disk.readdir(source)) {
      if (file !== LOCK_FILE) await disk.copyFile(join(source, file), join(target, file))
    }
    await disk.syncFolder(target)
    return ok(undefined)
  } catch (error) {
    return err(diskErrorOf(error))
  }
}
