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
  /** Without the dot. */
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
export async function saveFile(
  content: string | Uint8Array,
  question: SaveQuestion,
  settings: SaveSettings,
): Promise<Result<SavedFile, 'cancelled' | DiskError>> {
  const { disk, written } = settings
  const path = await askForPath(question, settings)
  if (path === null) return err('cancelled')
  try {
    await writeAtomically(disk, path, content)
  } catch (error) {
    const code = diskErrorOf(error)
    log.warn('writeFailed', { code })
    return err(code)
  }
  lastFolder = dirname(path)
  return ok({ fileId: written.add(path), fileName: basename(path) })
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
    filters: [{ name: fileKind, extensions: [ending] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  }
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options))
  if (canceled || filePath === '') return null
  return extname(filePath).toLowerCase() === `.${ending}` ? filePath : freePath(disk, filePath, ending)
}

// The dialog has asked about overwriting the name without its ending, so the full name must be a free one.
async function freePath(disk: Disk, path: string, ending: string): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? `${path}.${ending}` : `${path} (${number}).${ending}`
    if (!(await disk.exists(candidate).catch(() => false))) return candidate
  }
}
