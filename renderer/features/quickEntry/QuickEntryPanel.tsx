import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useForm } from 'react-hook-form'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormTextArea } from '#renderer/lib/formFields.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { useSaving } from '#renderer/lib/useSaving.ts'
import { WaitingNote } from '#renderer/lib/WaitingNote.tsx'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Button, Kbd, Panel } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { Who } from '#shared/domain/search/findWho.ts'
import { formatRelativeDay } from '#shared/i18n/format.ts'
import { DirectionField } from './DirectionField.tsx'
import { KindField } from './KindField.tsx'
import styles from './QuickEntry.module.css'
import {
  emptyQuickEntry,
  quickEntrySchema,
  type QuickEntryValues,
  type ReadQuickEntry,
} from './quickEntryValues.ts'
import { StepFields } from './StepFields.tsx'
import { WhoField } from './WhoField.tsx'

const SAVE_KEYS = 'Ctrl+Enter'

interface QuickEntryPanelProps {
  readonly preset: Who | null
  readonly draftKey: string
}

/** Who, what kind, what, and what comes next: one flow, saved by Ctrl+Enter as one command. */
export function QuickEntryPanel({ preset, draftKey }: QuickEntryPanelProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const form = useForm<QuickEntryValues, unknown, ReadQuickEntry>({
    resolver: zodResolver(quickEntrySchema(today, language)),
    defaultValues: emptyQuickEntry(preset),
  })
  const draft = useDraft(draftKey, form)
  const kindBox = useRef<HTMLDivElement>(null)
  const { control } = form

  const save = form.handleSubmit(async ({ input, nextStep }) => {
    const who = form.getValues('who')
    const kind = t(`vocabulary.interactionKind.${input.kind}`)
    const name = who?.person ? fullName(who.person) : (who?.client.name ?? '')
    const message = nextStep
      ? t('quickEntry.savedWithStep', {
          kind,
          name,
          day: formatRelativeDay(nextStep.dueDay, today, language),
        })
      : t('quickEntry.saved', { kind, name })
    if (!report(await createInteraction({ input, nextStep }), t, message)) return
    draft.forget()
    closeDialog()
  })
  const saving = useSaving(save, draft)
  const { submit } = saving
  const discard = (): void => {
    saving.takeBack()
    draft.discard()
    closeDialog()
  }
  const submitOnKeys = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    submit()
  })
  // Before any field hears it: Ctrl+Enter saves from everywhere in the panel.
  useEffect(() => {
    window.addEventListener('keydown', submitOnKeys, true)
    return () => window.removeEventListener('keydown', submitOnKeys, true)
  }, [])

  return (
    <Panel
      title={t('quickEntry.title')}
      onClose={closeDialog}
      footer={
        <>
          {draft.isRestored && <span className={styles['restored']}>{t('quickEntry.restored')}</span>}
          <Button variant="quiet" onPress={discard}>
            {t('quickEntry.cancel')}
          </Button>
          <Button variant="primary" onPress={submit} isPending={saving.isSaving}>
            {t('quickEntry.save')}
          </Button>
          <Kbd>{SAVE_KEYS}</Kbd>
        </>
      }
    >
      <form
        data-dialog="quickEntry"
        className={styles['form']}
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <WaitingNote saving={saving} />
        <WhoField control={control} onChosen={() => focusKind(kindBox.current)} />
        <KindField
          control={control}
          boxRef={kindBox}
          isFirst={preset !== null}
          onChosen={() => form.setFocus('text')}
        />
        <FormTextArea
          control={control}
          name="text"
          label={t('quickEntry.text')}
          placeholder={t('quickEntry.textPlaceholder')}
          rows={3}
        />
        <StepFields control={control} />
        <DirectionField control={control} />
      </form>
    </Panel>
  )
}

function focusKind(box: HTMLElement | null): void {
  box?.querySelector<HTMLInputElement>('input:checked')?.focus()
}
