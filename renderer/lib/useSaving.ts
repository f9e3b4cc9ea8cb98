import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { commandText } from '#renderer/commands/lib/commandNames.ts'
import {
  leaveSince,
  nextWaitingId,
  takeBackSince,
  useWaitingCommands,
} from '#renderer/commands/lib/waitingCommands.ts'
import { toasts } from '#renderer/ui/index.ts'
import type { Draft } from './drafts.ts'
import { useT } from './language.ts'

/** A form that is being saved. */
export interface Saving {
  readonly isSaving: boolean
  /** It cannot be stored at present, and will be as soon as it can. */
  readonly isWaiting: boolean
  readonly submit: () => void
  /** Stays unsaved after all: the form is as it was before. */
  readonly takeBack: () => void
}

/**
 * Saves a form, once at a time. While it has to wait it stays as it is; whoever changes something in it takes it
 * back, so that nothing typed is passed over, and whoever closes it lets it be stored by itself.
 */
export function useSaving(onSubmit: () => Promise<void>, draft: Draft): Saving {
  const t = useT()
  const [isSaving, setSaving] = useState(false)
  /** What began to wait since the form was submitted is its own: nothing else can be asked for meanwhile. */
  const mark = useRef(Infinity)
  const [since, setSince] = useState(Infinity)
  const isWaiting = useWaitingCommands(({ waiting }) => waiting.some(({ id }) => id >= since))

  const submit = (): void => {
    if (isSaving) return
    mark.current = nextWaitingId()
    setSince(mark.current)
    setSaving(true)
    void onSubmit().finally(() => {
      mark.current = Infinity
      setSince(Infinity)
      setSaving(false)
    })
  }
  const takeBack = (): void => takeBackSince(mark.current)

  const { onEdit } = draft
  useEffect(() => onEdit(() => takeBackSince(mark.current)), [onEdit])
  const leave = useEffectEvent((): void => {
    const isLeft = leaveSince(mark.current, (command) => {
      toasts.show({
        message: t('storage.waiting.stored', { what: commandText(t, command, 1) }),
        tone: 'good',
      })
    })
    // What was typed waits with the command: a form that is opened anew begins anew.
    if (isLeft) draft.forget()
  })
  useEffect(() => () => leave(), [])
  return { isSaving, isWaiting, submit, takeBack }
}
