import { toasts } from '#renderer/ui/index.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Result } from '#shared/lib/result.ts'
import { notDoneText, undoAndSay } from './undoFeedback.ts'

/**
 * Says how a command went: `message` with an Undo button when it was done, one sentence when it was not.
 * Answers whether it was done.
 */
export function report(result: Result<unknown>, t: Translate, message: string): boolean {
  if (!result.ok) {
    // What waits or was taken back on purpose is no failure.
    const tone = result.error === 'waiting' || result.error === 'takenBack' ? 'neutral' : 'bad'
    toasts.show({ message: notDoneText(t, result.error), tone })
    return false
  }
  toasts.show({ message, action: { label: t('app.undo'), onPress: () => void undoAndSay(t) } })
  return true
}
