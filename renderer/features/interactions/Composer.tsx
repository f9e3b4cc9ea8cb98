import { zodResolver } from '@hookform/resolvers/zod'
import { type KeyboardEvent, useState } from 'react'
import { useForm } from 'react-hook-form'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { today } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { useT } from '#renderer/lib/language.ts'
import { useSaving } from '#renderer/lib/useSaving.ts'
import { WaitingNote } from '#renderer/lib/WaitingNote.tsx'
import { Button, Kbd } from '#renderer/ui/index.ts'
import { ClientField } from './ClientField.tsx'
import { DirectionField, KindField, TextField, WhenFields, WhoField } from './InteractionFields.tsx'
import {
  emptyInteraction,
  InteractionFormSchema,
  type InteractionFormValues,
  type ReadInteraction,
} from './interactionFormValues.ts'
import { NextStepFields } from './NextStepFields.tsx'
import type { TimelineOwner } from './timelineView.ts'
import styles from './Composer.module.css'

const SAVE_KEYS = 'Ctrl+Enter'

/** Writes down what happened, in place: one line at first, everything else once somebody begins. */
export function Composer({ owner }: { readonly owner: TimelineOwner }) {
  const t = useT()
  const personId = 'personId' in owner ? owner.personId : null
  const clientId = 'clientId' in owner ? owner.clientId : null
  const form = useForm<InteractionFormValues, unknown, ReadInteraction>({
    resolver: zodResolver(InteractionFormSchema),
    defaultValues: emptyInteraction(clientId, personId === null ? [] : [personId], today()),
  })
  const draft = useDraft(`interaction:new:${clientId ?? personId ?? ''}`, form)
  const [isBegun, setBegun] = useState(draft.isRestored)

  const startAgain = (): void => {
    const chosen = clientId ?? form.getValues('clientId')
    form.reset(emptyInteraction(chosen, personId === null ? [] : [personId], today()))
    setBegun(false)
  }
  const save = form.handleSubmit(async ({ input, nextStep }) => {
    const kind = t(`vocabulary.interactionKind.${input.kind}`)
    const message = t(nextStep ? 'dossier.composer.savedWithStep' : 'dossier.composer.saved', { kind })
    if (report(await createInteraction({ input, nextStep }), t, message)) startAgain()
  })
  const saving = useSaving(save, draft)
  const saveOnKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    saving.submit()
  }
  const { control } = form
  return (
    <form
      className={styles['composer']}
      aria-label={t('dossier.composer.label')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        saving.submit()
      }}
      onKeyDown={saveOnKeys}
      onFocus={() => setBegun(true)}
    >
      <KindField control={control} />
      <TextField control={control} rows={isBegun ? 3 : 1} />
      {isBegun && (
        <>
          <WaitingNote saving={saving} />
          {draft.isRestored && <p className={styles['note']}>{t('dossier.composer.draftRestored')}</p>}
          {personId !== null && <ClientField form={form} personId={personId} />}
          <WhenFields control={control} />
          <WhoField control={control} />
          <DirectionField control={control} />
          <NextStepFields form={form} />
          <div className={styles['buttons']}>
            <Button type="submit" variant="primary" isPending={saving.isSaving}>
              {t('dossier.composer.save')}
            </Button>
            <Button
              variant="quiet"
              onPress={() => {
                saving.takeBack()
                startAgain()
              }}
            >
              {t('dossier.composer.clear')}
            </Button>
            <Kbd>{SAVE_KEYS}</Kbd>
          </div>
        </>
      )}
    </form>
  )
}
