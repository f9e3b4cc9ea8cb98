import { bridge } from '#renderer/bridge.ts'
import { toasts } from '#renderer/ui/index.ts'
import type { Attachment } from '#shared/domain/attachments/attachment.ts'
import { fileSafety } from '#shared/domain/attachments/fileSafety.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'

type Named = Pick<Attachment, 'hash' | 'name'>

/** What a press on a file's name does: opens it, or saves it where it is a program. */
export function actOnFile(file: Named, t: Translate): Promise<void> {
  return canOpen(file.name) ? openFile(file, t) : saveFile(file, t)
}

/** False for programs: they are only ever saved. */
export function canOpen(name: string): boolean {
  return fileSafety(name) !== 'saveOnly'
}

/** Opens a copy of a file, and says so when that does not go. */
export async function openFile({ hash, name }: Named, t: Translate): Promise<void> {
  const answer = await bridge().request('attachments.open', { hash, name })
  if (answer.ok || answer.error === 'cancelled') return
  sayBad(t, OPEN_FAILURES.find((code) => code === answer.error) ?? 'notOpened')
}

/** Saves a copy where the person says, with a way to see it there. */
export async function saveFile({ hash, name }: Named, t: Translate): Promise<void> {
  const answer = await bridge().request('attachments.save', { hash, name })
  if (answer.ok) {
    const { fileId, fileName } = answer.value
    toasts.show({
      message: t('attachments.save.done', { name: fileName }),
      tone: 'good',
      action: {
        label: t('attachments.save.show'),
        onPress: () => void bridge().request('files.showInFolder', { fileId }),
      },
    })
    return
  }
  if (answer.error !== 'cancelled')
    sayBad(t, SAVE_FAILURES.find((code) => code === answer.error) ?? 'notSaved')
}

const OPEN_FAILURES = ['missing', 'damaged', 'saveOnly', 'diskFull'] as const
const SAVE_FAILURES = ['missing', 'damaged', 'diskFull', 'readOnly', 'folderGone', 'writeFailed'] as const

type Failure = (typeof OPEN_FAILURES)[number] | (typeof SAVE_FAILURES)[number] | 'notOpened' | 'notSaved'

function sayBad(t: Translate, code: Failure): void {
  toasts.show({ message: t(`attachments.failed.${code}` satisfies MessageKey), tone: 'bad' })
}
