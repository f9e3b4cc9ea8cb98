import { useLanguage, useT } from '#renderer/lib/language.ts'
import { notDoneText, undoAndSay } from '#renderer/lib/undoFeedback.ts'
import { Button, toasts } from '#renderer/ui/index.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Day } from '#shared/lib/days.ts'
import { faultOf, saveMail, type SaveError } from './mailReview.ts'
import { type MailItem, useMailReview } from './useMailReview.ts'

interface SaveButtonsProps {
  readonly items: readonly MailItem[]
  readonly shown: MailItem | undefined
  /** Called when nothing is left to look at. */
  readonly onClose: () => void
}

/** Saves the mail in sight, or all that are new; one that is here already is only saved by itself. */
export function SaveButtons({ items, shown, onClose }: SaveButtonsProps) {
  const t = useT()
  const language = useLanguage()
  const isSaving = useMailReview((review) => review.isSaving)
  const source = (day: Day): string => t('mail.unknown.source', { day: formatDay(day, language, 'long') })
  const news = items.filter(isNewAndWhole)
  const stage = shown?.stage

  const saveAll = async (ids: readonly string[]): Promise<void> => {
    let saved = 0
    for (const id of ids) {
      // The one before may have been the same mail.
      if (
        ids.length > 1 &&
        !useMailReview.getState().items.some((item) => item.id === id && isNewAndWhole(item))
      )
        continue
      const done = await saveMail(id, source)
      if (!done.ok) {
        const tone = done.error === 'waiting' || done.error === 'takenBack' ? 'neutral' : 'bad'
        toasts.show({ message: failureText(t, done.error), tone })
        break
      }
      saved += 1
    }
    if (saved === 0) return
    const message = ids.length === 1 ? t('mail.saved') : t('mail.savedMany', { count: saved })
    toasts.show({ message, action: { label: t('app.undo'), onPress: () => void undoAndSay(t) } })
    if (useMailReview.getState().items.every((item) => item.stage.name === 'saved')) onClose()
  }
  return (
    <>
      <Button variant="quiet" onPress={onClose}>
        {t('mail.close')}
      </Button>
      {news.length > 1 && (
        <Button isPending={isSaving} onPress={() => void saveAll(news.map(({ id }) => id))}>
          {t('mail.saveAll', { count: news.length })}
        </Button>
      )}
      {shown !== undefined && stage?.name === 'read' && (
        <Button
          variant="primary"
          isPending={isSaving}
          isDisabled={faultOf(stage.draft) !== null}
          onPress={() => void saveAll([shown.id])}
        >
          {stage.known === null ? t('mail.save') : t('mail.saveAgain')}
        </Button>
      )}
    </>
  )
}

function isNewAndWhole({ stage }: MailItem): boolean {
  return stage.name === 'read' && stage.known === null && faultOf(stage.draft) === null
}

function failureText(t: Translate, error: SaveError): string {
  switch (error) {
    case 'tooLarge':
    case 'diskFull':
    case 'readOnly':
    case 'folderGone':
      return t(`mail.notSaved.${error}`)
    case 'waiting':
    case 'takenBack':
      return notDoneText(t, error)
    case 'unreadable':
    case 'cancelled':
    case 'writeFailed':
    case 'notSaved':
      return t('mail.notSaved.other')
  }
}
