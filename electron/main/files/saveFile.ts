import { basename, dirname, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { logger } from '../log.ts'
import { writeAtomically } from '../vault/atomicFile.ts'
import { type Disk, type DiskError, diskErrorOf } from '../vault/disk.ts'
import type { WrittenFiles } from './writtenFiles.ts'

const log = logger('files')

/** What the person sees of the question where a file should go. */
export interface SaveQuestion {
  readonly title: string
  readonly button: string
  /** What the kind of file is called. */
  readonly fileKind: string
  /** Offered as a name, with its ending. */
  readonly fileName: string
  /** Without the dot; empty for a file that has none. */
  readonly ending: string
}

export interface SaveSettings {
  readonly window: BrowserWindow | null
  readonly disk: Disk
  readonly written: WrittenFiles
}

export interface SavedFile {
  readonly fileId: string
  readonly fileName: string
}

/** Asks where a file should go, and writes it whole or not at all. */
export function saveFile(
  content: string | Uint8Array,
  question: SaveQuestion,
  settings: SaveSettings,
): Promise<Result<SavedFile, 'cancelled' | DiskError>> {
  return saveBy<never>(question, settings, async (path) => {
    try {
      await writeAtomically(settings.disk, path, content)
      return ok(undefined)
    } catch (error) {
      return err(diskErrorOf(error))
    }
  })
}

/** The same for a file that is written in a way of its own, whole or not at all. */
export async function saveBy<Code extends string>(
  question: SaveQuestion,
  settings: SaveSettings,
  write: (path: string) => Promise<Result<undefined, Code | DiskError>>,
): Promise<Result<SavedFile, 'cancelled' | Code | DiskError>> {
  const path = await askForPath(question, settings)
  if (path === null) return err('cancelled')
  const done = await write(path)
  if (!done.ok) {
    log.warn('writeFailed', { code: done.error })
    return done
  }
  lastFolder = dirname(path)
  return ok({ fileId: settings.written.add(path), fileName: basename(path) })
}

let lastFolder: string | null = null

async function askForPath(
  { title, button, fileKind, fileName, ending }: SaveQuestion,
  { window, disk }: SaveSettings,
): Promise<string | null> {
  const options = {
    title,
    buttonLabel: button,
    defaultPath: join(lastFolder ?? app.getPath('documents'), fileName),
    filters: ending === '' ? [] : [{ name: fileKind, extensions: [ending] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  }
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options))
  if (canceled || filePath === '') return null
  if (ending === '') return filePath
  return extname(filePath).toLowerCase() === `.${ending}` ? filePath : freePath(disk, filePath, ending)
}

// The dialog has asked about overwriting the name without its ending, so the full name must be a free one.
async function freePath(disk: Disk, path: string, ending: string): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? `${path}.${ending}` : `${path} (${number}).${ending}`
    if (!(await disk.exists(candidate).catch(() => false))) return candidate
  }
}
