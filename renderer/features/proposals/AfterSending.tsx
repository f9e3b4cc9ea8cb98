import { useForm, useWatch } from 'react-hook-form'
import { recordAfterSending } from '#renderer/commands/proposals.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { stepsDone } from '#shared/domain/proposals/afterSendingRules.ts'
import type { ProposalId } from '#shared/domain/proposals/proposal.ts'
import { AfterSendingSteps } from './AfterSendingSteps.tsx'
import {
  answersOf,
  callFormOf,
  type CallFormValues,
  callSummary,
  followUpTitles,
  readSentOffer,
  type SentOffer,
  staysOpen,
} from './afterSendingView.ts'
import { WaitingSheet } from './WaitingSheet.tsx'

/** The five steps after a proposal was sent: one call, its questions in their order, and what stays open. */
export function AfterSending({ proposalId }: { readonly proposalId: ProposalId }) {
  const t = useT()
  const stored = useQuery(() => readSentOffer(proposalId), [proposalId])
  if (stored.state === 'ready' && stored.value !== null) return <CallSheet offer={stored.value} />
  return <WaitingSheet dialog="afterSending" title={t('afterSending.title')} query={stored} />
}

function CallSheet({ offer }: { readonly offer: SentOffer }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const { proposal } = offer
  const form = useForm<CallFormValues>({ defaultValues: callFormOf(proposal, today) })
  const draft = useDraft(`afterSending:${proposal.id}`, form)
  const values = { ...form.getValues(), ...useWatch({ control: form.control }) }
  const open = staysOpen(offer, answersOf(values, proposal.afterSending, today), today)

  const save = form.handleSubmit(async (filledIn) => {
    const answers = answersOf(filledIn, proposal.afterSending, today)
    const done = await recordAfterSending({
      id: proposal.id,
      answers,
      summary: callSummary(proposal, answers, t, language),
      personIds: filledIn.personIds,
      titles: followUpTitles(proposal, t),
    })
    if (!report(done, t, t('afterSending.done', { count: open.length }))) return
    draft.forget()
    closeDialog()
  })
  return (
    <FormSheet
      dialog="afterSending"
      title={t('afterSending.title')}
      subtitle={`${proposal.title} · ${t('afterSending.progress', { done: stepsDone(proposal) })}`}
      submitLabel={t('afterSending.save')}
      cancelLabel={t('afterSending.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('afterSending.draft')}
      discardLabel={t('afterSending.discard')}
    >
      <AfterSendingSteps control={form.control} proposal={proposal} open={open} />
    </FormSheet>
  )
}
