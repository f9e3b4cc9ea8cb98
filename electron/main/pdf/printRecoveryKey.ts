import type { Language } from '#shared/i18n/messages.ts'
import type { NewRecoveryKey } from '#shared/ipc/vault.ts'
import { logger } from '../log.ts'
import { DOSSIER_FONTS } from './fonts.ts'
import { inPrintWindow } from './printPdf.ts'
import { recoveryHtml } from './recoveryHtml.ts'

const log = logger('pdf')

/** Sends the sheet to a printer that the person chooses; it is written to no file. Answers whether it was printed. */
export async function printRecoveryKey(key: NewRecoveryKey | null, language: Language): Promise<boolean> {
  if (key === null) return false
  try {
    const page = recoveryHtml(key, language, DOSSIER_FONTS)
    return await inPrintWindow(
      page,
      ({ webContents }) =>
        new Promise((resolve) => webContents.print({ silent: false, printBackground: true }, resolve)),
    )
  } catch {
    log.warn('recoveryKeyNotPrinted')
    return false
  }
}
