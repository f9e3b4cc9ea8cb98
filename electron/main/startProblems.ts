import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { diskErrorOf } from './vault/disk.ts'

/** Says that a newer Keyfolio was here. */
export function sayNewer(
  language: Language,
  facts: { newer: string; current: string; folder: string },
): void {
  const t = translator(language)
  dialog.showErrorBox(t('main.newer.title'), t('main.newer.detail', facts))
}

/** Says why the data folder cannot be used, and what helps. */
export function sayNoFolder(language: Language, folder: string, error: unknown): void {
  const t = translator(language)
  const code = diskErrorOf(error)
  const reason = code === 'readOnly' || code === 'diskFull' ? code : 'other'
  dialog.showErrorBox(t('main.noFolder.title'), t(`main.noFolder.${reason}`, { folder }))
}

/** Says that something unforeseen went wrong at the start. */
export function sayStartFailed(language: Language, logFolder: string): void {
  const t = translator(language)
  dialog.showErrorBox(t('main.startFailed.title'), t('main.startFailed.detail', { folder: logFolder }))
}

/** Some changes could be stored nowhere yet: asks whether to leave without them. Holds everything up until answered. */
export function askBeforeLosing(language: Language, window: BrowserWindow): 'stay' | 'leave' {
  const t = translator(language)
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: t('storage.leave.message'),
    detail: t('storage.leave.detail'),
    buttons: [t('storage.leave.stay'), t('storage.leave.leave')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return answer === 1 ? 'leave' : 'stay'
}

/** Asks what to do when the window has stopped working twice. */
export async function askAfterCrash(language: Language): Promise<'reload' | 'quit'> {
  const t = translator(language)
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: t('main.crash.title'),
    detail: t('main.crash.detail'),
    buttons: [t('main.crash.reopen'), t('main.crash.quit')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0 ? 'reload' : 'quit'
}
