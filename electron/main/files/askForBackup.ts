import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { SNAPSHOT_ENDING } from '../vault/snapshots/snapshotName.ts'

/** Asks where the second backup should lie; null if the person thinks better of it. */
export function askForFolder(window: BrowserWindow | null, language: Language): Promise<string | null> {
  const t = translator(language)
  return ask(window, {
    title: t('backupFiles.chooseFolder.title'),
    buttonLabel: t('backupFiles.chooseFolder.button'),
    properties: ['openDirectory', 'createDirectory'],
  })
}

/** Asks which backup should be opened. */
export function askForBackup(window: BrowserWindow | null, language: Language): Promise<string | null> {
  const t = translator(language)
  return ask(window, {
    title: t('backupFiles.chooseFile.title'),
    buttonLabel: t('backupFiles.chooseFile.button'),
    filters: [{ name: t('backupFiles.chooseFile.fileKind'), extensions: [SNAPSHOT_ENDING] }],
    properties: ['openFile'],
  })
}

async function ask(window: BrowserWindow | null, options: OpenDialogOptions): Promise<string | null> {
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options))
  return canceled ? null : (filePaths[0] ?? null)
}
