import { type BrowserWindow, dialog } from 'electron'
import type { Translate } from '#shared/i18n/translate.ts'

export interface ClosingAnswer {
  readonly choice: 'minimise' | 'quit' | 'stay'
  /** Do the same from now on. */
  readonly isForGood: boolean
}

const CHOICES = ['minimise', 'quit', 'stay'] as const

/** Says what closing the window means for reminders where there is no tray, and asks what to do. */
export async function askBeforeClosing(window: BrowserWindow, t: Translate): Promise<ClosingAnswer> {
  const { response, checkboxChecked } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('reminders.closing.title'),
    detail: t('reminders.closing.detail'),
    buttons: CHOICES.map((choice) => t(`reminders.closing.${choice}`)),
    defaultId: 0,
    cancelId: 2,
    checkboxLabel: t('reminders.closing.dontAsk'),
    noLink: true,
  })
  const choice = CHOICES[response] ?? 'stay'
  return { choice, isForGood: checkboxChecked && choice !== 'stay' }
}
