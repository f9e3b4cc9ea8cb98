import { type BrowserWindow, dialog, shell } from 'electron'
import type { Language } from '#shared/i18n/messages.ts'
import { type Translate, translator } from '#shared/i18n/translate.ts'
import { err, ok } from '#shared/lib/result.ts'
import { logger } from '../log.ts'
import { externalAddress } from './externalLinks.ts'

const log = logger('guard')

/** The one way out: shows the address, asks, and hands it to the system. */
export async function openExternal(url: string, window: BrowserWindow | null, language: Language) {
  const address = externalAddress(url)
  if (address === null) {
    log.warn('linkRefused')
    return err('refused')
  }
  const t = translator(language)
  const options = {
    type: 'question' as const,
    message: question(address, t),
    detail: address,
    buttons: [t('main.external.open'), t('main.external.cancel')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  }
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options))
  if (response !== 0) return err('cancelled')
  try {
    await shell.openExternal(address)
    return ok(undefined)
  } catch {
    log.warn('linkNotOpened')
    return err('refused')
  }
}

function question(address: string, t: Translate): string {
  if (address.startsWith('mailto:')) return t('main.external.mail')
  return t(address.startsWith('tel:') ? 'main.external.phone' : 'main.external.web')
}
