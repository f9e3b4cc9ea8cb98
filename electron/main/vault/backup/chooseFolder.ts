import { basename, isAbsolute, join, relative } from 'node:path'
import { translator } from '#shared/i18n/translate.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { writeAtomically } from '../atomicFile.ts'
import { type Disk, type DiskError, diskErrorOf } from '../disk.ts'

/** What the folder with the backups of a device is called: nobody should take it for rubbish. */
export function backupFolderName(deviceId: string): string {
  return `Keyfolio backup ${deviceId.slice(0, 8)}`
}

/**
 * Makes a folder of our own in the one that was chosen, with a note of what it is. Whoever chooses that very folder
 * again gets it as it is.
 */
export async function prepareFolder(
  chosen: string,
  {
    vaultFolder,
    deviceId,
    disk,
  }: { readonly vaultFolder: string; readonly deviceId: string; readonly disk: Disk },
): Promise<Result<string, 'insideVault' | DiskError>> {
  if (isInside(chosen, vaultFolder)) return err('insideVault')
  const name = backupFolderName(deviceId)
  const path = basename(chosen) === name ? chosen : join(chosen, name)
  try {
    if (!(await disk.exists(chosen))) return err('folderGone')
    await disk.makeFolder(path)
    await writeAtomically(disk, join(path, 'README.txt'), readme())
    return ok(path)
  } catch (error) {
    return err(diskErrorOf(error))
  }
}

/** True if a path is a folder or lies in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return !(way === '..' || /^\.\.[\\/]/.test(way) || isAbsolute(way))
}

/** In both languages: who finds the stick may read either. */
function readme(): string {
  // Notepad shows Greek only behind this mark, and lines only with both characters.
  const notes = (['en', 'el'] as const).map((language) => translator(language)('backupFiles.readme'))
  return `\uFEFF${notes.join('\n\n')}\n`.replaceAll('\n', '\r\n')
}
