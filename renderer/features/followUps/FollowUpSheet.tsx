import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { createFollowUp, deleteFollowUp, updateFollowUpCommand } from '#renderer/commands/followUps.ts'
import { AboutLink } from '#renderer/lib/AboutLink.tsx'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog, openDialog } from '#renderer/navigation/location.ts'
import { Button } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import { isAfterSending } from '#shared/domain/proposals/afterSendingRules.ts'
import { ProposalIdSchema } from '#shared/domain/proposals/proposal.ts'
import type { Subject } from '#shared/domain/tradeKinds.ts'
import type { Day } from '#shared/lib/days.ts'
import { FollowUpFields } from './FollowUpFields.tsx'
import {
  emptyFollowUpForm,
  FollowUpFormSchema,
  type FollowUpFormValues,
  formOfFollowUp,
  type ReadFollowUp,
} from './followUpFormValues.ts'

interface FollowUpSheetProps {
  /** Null for a new one. */
  readonly followUp: FollowUp | null
  readonly clientId: ClientId | null
  readonly dueDay: Day
  /** What a new one is about. */
  readonly about?: Subject | null
}

/** The form of a follow-up: what, for whom, when, and whether it is done. */
export function FollowUpSheet({ followUp, clientId, dueDay, about = null }: FollowUpSheetProps) {
  const t = useT()
  const form = useForm<FollowUpFormValues, unknown, ReadFollowUp>({
    resolver: zodResolver(FollowUpFormSchema),
    defaultValues: followUp === null ? emptyFollowUpForm(clientId, dueDay) : formOfFollowUp(followUp),
  })
  const draft = useDraft(`followUp:${followUp?.id ?? `new:${about?.id ?? clientId ?? ''}:${dueDay}`}`, form)

  const subject = followUp === null ? about : followUp.about

  const save = form.handleSubmit(async ({ input, isDone }) => {
    const { title } = input
    const isSaved =
      followUp === null
        ? report(await createFollowUp({ input: { ...input, about } }), t, t('calendar.done.added', { title }))
        : report(
            await updateFollowUpCommand({ id: followUp.id, input, isDone }),
            t,
            t('calendar.done.changed', { title }),
          )
    if (!isSaved) return
    draft.forget()
    closeDialog()
  })
  const remove = async ({ id, title }: FollowUp): Promise<void> => {
    if (!report(await deleteFollowUp({ id }), t, t('calendar.done.deleted', { title }))) return
    draft.forget()
    closeDialog()
  }
  return (
    <FormSheet
      dialog="followUpForm"
      title={t(followUp === null ? 'calendar.form.newTitle' : 'calendar.form.editTitle')}
      submitLabel={t(followUp === null ? 'calendar.form.create' : 'calendar.form.save')}
      cancelLabel={t('calendar.form.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('calendar.form.draftRestored')}
      discardLabel={t('calendar.form.discard')}
      footerNote={
        followUp !== null && (
          <Button variant="quiet" icon="trash2" onPress={() => void remove(followUp)}>
            {t('calendar.action.delete')}
          </Button>
        )
      }
    >
      <FollowUpFields form={form} isNew={followUp === null} />
      {subject !== null && <AboutLink about={subject} />}
      {followUp !== null && isAfterSending(followUp) && (
        <Button
          icon="phone"
          onPress={() =>
            openDialog({ dialog: 'afterSending', proposalId: ProposalIdSchema.parse(followUp.about?.id) })
          }
        >
          {t('afterSending.open')}
        </Button>
      )}
    </FormSheet>
  )
}
