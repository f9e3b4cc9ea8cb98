import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { deleteInteraction, updateInteraction } from '#renderer/commands/interactions.ts'
import { getInteraction } from '#renderer/data/queries/interactions.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { AttachmentsSection } from '#renderer/features/attachments/index.ts'
import { AboutLink } from '#renderer/lib/AboutLink.tsx'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Button, EmptyState, ErrorState, LoadingState, Sheet } from '#renderer/ui/index.ts'
import type { Interaction, InteractionId } from '#shared/domain/interactions/interaction.ts'
import { DirectionField, KindField, TextField, WhenFields, WhoField } from './InteractionFields.tsx'
import {
  formOfInteraction,
  InteractionFormSchema,
  type InteractionFormValues,
  type ReadInteraction,
} from './interactionFormValues.ts'
import styles from './Composer.module.css'

/** Changes what was written down about an interaction, in a side sheet. */
export function InteractionForm({ interactionId }: { readonly interactionId: InteractionId }) {
  const t = useT()
  const stored = useQuery(() => getInteraction(interactionId), [interactionId])
  if (stored.state === 'ready' && stored.value !== null) {
    return <InteractionSheet key={interactionId} interaction={stored.value} />
  }
  return (
    <Sheet title={t('dossier.composer.editTitle')} isOpen onClose={closeDialog}>
      <div data-dialog="interactionForm">
        {stored.state === 'loading' && <LoadingState label={t('dossier.composer.loading')} />}
        {stored.state === 'failed' && (
          <ErrorState title={t('dossier.timeline.failedTitle')} onRetry={stored.retry}>
            {t('dossier.page.failedText')}
          </ErrorState>
        )}
        {stored.state === 'ready' && <EmptyState icon="history" title={t('dossier.composer.missing')} />}
      </div>
    </Sheet>
  )
}

function InteractionSheet({ interaction }: { readonly interaction: Interaction }) {
  const t = useT()
  const { id } = interaction
  const form = useForm<InteractionFormValues, unknown, ReadInteraction>({
    resolver: zodResolver(InteractionFormSchema),
    defaultValues: formOfInteraction(interaction),
  })
  const draft = useDraft(`interaction:${id}`, form)

  const save = form.handleSubmit(async ({ input }) => {
    if (!report(await updateInteraction({ id, input }), t, t('dossier.composer.changed'))) return
    draft.forget()
    closeDialog()
  })
  const remove = async (): Promise<void> => {
    if (!report(await deleteInteraction({ id }), t, t('dossier.timeline.deleted'))) return
    draft.forget()
    closeDialog()
  }
  const { control } = form
  return (
    <FormSheet
      dialog="interactionForm"
      title={t('dossier.composer.editTitle')}
      submitLabel={t('dossier.composer.save')}
      cancelLabel={t('dossier.composer.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('dossier.composer.draftRestored')}
      discardLabel={t('dossier.composer.clear')}
      footerNote={
        <Button variant="quiet" icon="trash2" onPress={() => void remove()}>
          {t('dossier.composer.delete')}
        </Button>
      }
    >
      <div className={styles['form']}>
        <KindField control={control} />
        <WhenFields control={control} />
        <WhoField control={control} />
        <TextField control={control} rows={6} />
        <DirectionField control={control} />
        {interaction.about !== null && <AboutLink about={interaction.about} />}
        <AttachmentsSection about={{ kind: 'interaction', id }} />
      </div>
    </FormSheet>
  )
}
