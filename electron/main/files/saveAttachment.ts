import { endingOf } from '#shared/domain/attachments/fileSafety.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { RequestAnswer, RequestArgument } from '#shared/ipc/contract.ts'
import type { AttachmentStore } from '../vault/attachments/attachmentStore.ts'
import { safeName } from './safeName.ts'
import { saveBy, type SaveSettings } from './saveFile.ts'

/** Saves a copy of a file where the person says. */
export function saveAttachment(
  { hash, name }: RequestArgument<'attachments.save'>,
  settings: SaveSettings & { readonly store: AttachmentStore; readonly language: Language },
): Promise<RequestAnswer<'attachments.save'>> {
  const t = translator(settings.language)
  const fileName = safeName(name)
  const ending = endingOf(fileName)
  return saveBy<'missing' | 'damaged'>(
    {
      title: t('attachments.save.title'),
      button: t('attachments.save.button'),
      fileKind: ending.toUpperCase(),
      fileName,
      ending,
    },
    settings,
    (path) => settings.store.copyTo(hash, path, settings.disk),
  )
}
