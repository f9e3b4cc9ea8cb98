import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { moveDeal } from '#renderer/commands/deals.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { FormTextArea } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { EmptyState, ErrorState, LoadingState, Sheet } from '#renderer/ui/index.ts'
import type { Deal, DealId } from '#shared/domain/deals/deal.ts'
import { text } from '#shared/lib/fields.ts'
import { movedText } from './takeTo.ts'

interface CloseDealProps {
  readonly dealId: DealId
  readonly stage: 'won' | 'lost'
}

/** Asks why a deal was won or lost, and closes it. */
export function CloseDeal({ dealId, stage }: CloseDealProps) {
  const t = useT()
  const answer = useQuery(() => getRecord('deal', dealId), [dealId])
  if (answer.state === 'ready' && answer.value !== null) {
    return <CloseSheet deal={answer.value} stage={stage} />
  }
  return (
    <Sheet title={t(`deals.close.${stage}`)} isOpen onClose={closeDialog}>
      <div data-dialog="closeDeal">
        {answer.state === 'loading' && <LoadingState label={t('deals.close.loading')} rows={3} />}
        {answer.state === 'failed' && (
          <ErrorState title={t('deals.failed.title')} onRetry={answer.retry}>
            {t('deals.failed.text')}
          </ErrorState>
        )}
        {answer.state === 'ready' && (
          <EmptyState icon="handshake" title={t('deals.close.gone')}>
            {t('deals.close.goneText')}
          </EmptyState>
        )}
      </div>
    </Sheet>
  )
}

const ReasonSchema = z.object({
  reason: text.refine((reason) => reason.trim() !== '', { message: 'required' }),
})
type Reason = z.infer<typeof ReasonSchema>

function CloseSheet({ deal, stage }: { readonly deal: Deal; readonly stage: 'won' | 'lost' }) {
  const t = useT()
  const form = useForm<Reason, unknown, Reason>({
    resolver: zodResolver(ReasonSchema),
    defaultValues: { reason: deal.outcome },
  })
  const draft = useDraft(`closeDeal:${deal.id}:${stage}`, form)
  const save = form.handleSubmit(async ({ reason }) => {
    if (!report(await moveDeal({ id: deal.id, stage, reason }), t, movedText(deal, stage, t))) return
    draft.forget()
    closeDialog()
  })
  return (
    <FormSheet
      dialog="closeDeal"
      title={t(`deals.close.${stage}`)}
      subtitle={deal.title}
      submitLabel={t('deals.close.save')}
      cancelLabel={t('deals.close.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('deals.close.draft')}
      discardLabel={t('deals.close.discard')}
    >
      <FormTextArea
        control={form.control}
        name="reason"
        label={t(`deals.close.${stage}Label`)}
        description={t(`deals.close.${stage}Hint`)}
        rows={4}
        isRequired
      />
    </FormSheet>
  )
}
