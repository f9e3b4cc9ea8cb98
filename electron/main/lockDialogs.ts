import { dialog, type MessageBoxOptions } from 'electron'
import { formatInstant } from '#shared/i18n/formatInstant.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { type Translate, translator } from '#shared/i18n/translate.ts'
import type { Holder } from './vault/lock/lockFile.ts'

interface Asked {
  readonly language: Language
  readonly zone: string
  readonly holder: Holder
}

/** Says who has the data open, and asks what to do. */
export async function askWhenBusy(asked: Asked, folder: string): Promise<'tryAgain' | 'quit'> {
  const t = translator(asked.language)
  const { response } = await dialog.showMessageBox({
    ...APPEARANCE,
    type: 'warning',
    message: t('lock.busy.title'),
    detail: t('lock.busy.detail', { ...who(asked, t), folder }),
    buttons: [t('lock.busy.tryAgain'), t('lock.busy.quit')],
    cancelId: 1,
  })
  return response === 0 ? 'tryAgain' : 'quit'
}

/** Says that the lock is watched, until the signal comes. Answers `quit` when somebody does not want to wait. */
export async function sayWatching(
  language: Language,
  host: string,
  signal: AbortSignal,
): Promise<'quit' | 'over'> {
  const t = translator(language)
  await dialog.showMessageBox({
    ...APPEARANCE,
    type: 'info',
    message: t('lock.watching.title'),
    detail: t('lock.watching.detail', { host }),
    buttons: [t('lock.watching.quit')],
    signal,
  })
  return signal.aborted ? 'over' : 'quit'
}

/** Says that somebody else writes in the data folder now; ends when that was read. */
export async function sayLost(asked: Asked): Promise<void> {
  const t = translator(asked.language)
  await dialog.showMessageBox({
    ...APPEARANCE,
    type: 'error',
    message: t('lock.lost.title'),
    detail: t('lock.lost.detail', who(asked, t)),
    buttons: [t('lock.lost.quit')],
  })
}

const APPEARANCE = {
  defaultId: 0,
  noLink: true,
  title: 'Keyfolio',
} as const satisfies Partial<MessageBoxOptions>

function who({ holder, language, zone }: Asked, t: Translate): { user: string; host: string; since: string } {
  return {
    user: holder.user === '' ? t('lock.somebody') : holder.user,
    host: holder.host,
    since: formatInstant(holder.startedAtMs, zone, language, 'long'),
  }
}
