import { bridge } from '#renderer/bridge.ts'
import { toasts } from '#renderer/ui/index.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** Addresses for the system: the main process asks the person before it opens one. */
export const externalUrl = {
  phone: (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`,
  email: (address: string): string => `mailto:${address}`,
  /** People write "company.gr"; only https is let out. */
  website: (address: string): string => `https://${address.replace(/^https?:\/\//i, '')}`,
}

/** Hands an address to the system; says so when it was refused. */
export async function openExternal(url: string, t: Translate): Promise<void> {
  const answer = await bridge().request('shell.openExternal', { url })
  if (!answer.ok && answer.error !== 'cancelled') {
    toasts.show({ message: t('dossier.overview.linkFailed'), tone: 'bad' })
  }
}
