import { commandText } from '#renderer/commands/lib/commandNames.ts'
import { type OnProgress, redo, type Reverted, undo } from '#renderer/commands/lib/undo.ts'
import { toasts } from '#renderer/ui/index.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Result } from '#shared/lib/result.ts'

/** Takes the last command back and says which one it was, with a way to do it again. */
export async function undoAndSay(t: Translate): Promise<void> {
  const answer = await withProgress(t, 'commands.undoing', undo)
  say(answer, t, 'commands.undone', { label: t('app.redo'), onPress: () => void redoAndSay(t) })
}

/** Does the last undone command again and says which one it was. */
export async function redoAndSay(t: Translate): Promise<void> {
  const answer = await withProgress(t, 'commands.redoing', redo)
  say(answer, t, 'commands.redone', { label: t('app.undo'), onPress: () => void undoAndSay(t) })
}

/** Why a command was refused, in a sentence. */
export function notDoneText(t: Translate, code: string): string {
  return t(`app.notDone.${NAMED.find((named) => named === code) ?? 'other'}`)
}

const NAMED = ['notStored', 'notFound', 'waiting', 'takenBack'] as const

/** A long undo shows how far it is; a short one shows nothing. */
async function withProgress<Answer>(
  t: Translate,
  message: 'commands.undoing' | 'commands.redoing',
  work: (onProgress: OnProgress) => Promise<Answer>,
): Promise<Answer> {
  const startMs = performance.now()
  const shown: number[] = []
  try {
    return await work((share, count) => {
      const [id] = shown
      if (id !== undefined) toasts.update(id, share)
      else if (performance.now() - startMs > QUIET_MS)
        shown.push(toasts.show({ message: t(message, { count }), share }))
    })
  } finally {
    shown.forEach((id) => toasts.dismiss(id))
  }
}

/** What is done sooner needs no progress. */
const QUIET_MS = 300

type Refusal = 'nothingToUndo' | 'nothingToRedo' | 'changedSince' | 'notStored'

function say(
  answer: Result<Reverted, Refusal>,
  t: Translate,
  done: 'commands.undone' | 'commands.redone',
  action: { readonly label: string; readonly onPress: () => void },
): void {
  if (answer.ok) {
    toasts.show({
      message: t(done, { what: commandText(t, answer.value.command, answer.value.count) }),
      action,
    })
    return
  }
  switch (answer.error) {
    case 'notStored':
      return void toasts.show({ message: notDoneText(t, answer.error), tone: 'bad' })
    case 'nothingToUndo':
    case 'nothingToRedo':
    case 'changedSince':
      return void toasts.show({ message: t(`commands.${answer.error}`) })
  }
}
