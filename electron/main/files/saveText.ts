import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { RequestAnswer, RequestArgument } from '#shared/ipc/contract.ts'
import { logger } from '../log.ts'
import { safeFileName } from './safeFileName.ts'
import { saveFile, type SaveSettings } from './saveFile.ts'

const log = logger('files')

/** Saves a text that the window has made, where the person says. */
export async function saveText(
  { kind, name, text }: RequestArgument<'files.saveText'>,
  settings: SaveSettings & { readonly language: Language },
): Promise<RequestAnswer<'files.saveText'>> {
  const t = translator(settings.language)
  const saved = await saveFile(
    text,
    {
      title: t('main.saveText.title'),
      button: t('main.saveText.button'),
      fileKind: t(`main.saveText.kind.${kind}`),
      fileName: safeFileName(name, kind),
      ending: kind,
    },
    settings,
  )
  if (saved.ok) log.info('textSaved', { characters: text.length })
  return saved
}
