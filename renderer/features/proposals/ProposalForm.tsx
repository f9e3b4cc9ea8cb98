import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { createProposal, deleteProposals, updateProposal } from '#renderer/commands/proposals.ts'
import { listClients } from '#renderer/data/queries/clients.ts'
import { getProposal } from '#renderer/data/queries/proposals.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { AttachmentsSection } from '#renderer/features/attachments/index.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { closeDialog, openDialog } from '#renderer/navigation/location.ts'
import { Button } from '#renderer/ui/index.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { DealId } from '#shared/domain/deals/deal.ts'
import { hasQuestions } from '#shared/domain/proposals/afterSendingRules.ts'
import type { Proposal, ProposalId, ProposalInput } from '#shared/domain/proposals/proposal.ts'
import { callTitleOf } from './afterSendingView.ts'
import { ProposalFields } from './ProposalFields.tsx'
import {
  emptyProposalForm,
  proposalFormOf,
  proposalFormSchema,
  type ProposalFormValues,
} from './proposalFormValues.ts'
import { WaitingSheet } from './WaitingSheet.tsx'

interface ProposalFormProps {
  readonly proposalId?: ProposalId | undefined
  /** The client of a new proposal. */
  readonly clientId?: ClientId | undefined
  /** The deal that a new proposal is meant to win. */
  readonly dealId?: DealId | undefined
}

/** Writes a proposal down, or changes one, in a side sheet. */
export function ProposalForm({ proposalId, clientId, dealId }: ProposalFormProps) {
  const t = useT()
  const clients = useQuery(listClients, [])
  const stored = useQuery(
    () => (proposalId === undefined ? Promise.resolve(null) : getProposal(proposalId)),
    [proposalId],
  )
  if (clients.state === 'ready' && stored.state === 'ready') {
    if (proposalId === undefined) {
      return (
        <ProposalSheet
          proposal={null}
          clients={clients.value}
          clientId={clientId ?? null}
          dealId={dealId ?? null}
        />
      )
    }
    if (stored.value !== null) {
      return <ProposalSheet proposal={stored.value} clients={clients.value} clientId={null} dealId={null} />
    }
  }
  return (
    <WaitingSheet
      dialog="proposalForm"
      title={t(proposalId === undefined ? 'proposals.form.newTitle' : 'proposals.form.editTitle')}
      query={clients.state === 'ready' ? stored : clients}
    />
  )
}

interface ProposalSheetProps {
  readonly proposal: Proposal | null
  readonly clients: readonly Client[]
  readonly clientId: ClientId | null
  readonly dealId: DealId | null
}

function ProposalSheet({ proposal, clients, clientId, dealId }: ProposalSheetProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const form = useForm<ProposalFormValues, unknown, ProposalInput>({
    resolver: zodResolver(proposalFormSchema(language)),
    defaultValues:
      proposal === null
        ? emptyProposalForm(clientId, dealId, today, t('proposals.form.usualReason'))
        : proposalFormOf(proposal, language),
  })
  const draft = useDraft(`proposal:${proposal?.id ?? `new:${clientId ?? ''}`}`, form)

  const save = form.handleSubmit(async (input) => {
    const done =
      proposal === null
        ? await createProposal({ input, callTitle: callTitleOf(input, t) })
        : await updateProposal({ id: proposal.id, input, callTitle: callTitleOf(input, t) })
    const what = proposal === null ? 'proposals.done.created' : 'proposals.done.updated'
    if (!report(done, t, t(what, { title: input.title }))) return
    draft.forget()
    closeDialog()
  })
  const remove = async ({ id }: Proposal): Promise<void> => {
    if (!report(await deleteProposals({ ids: [id] }), t, t('proposals.done.deleted', { count: 1 }))) return
    draft.forget()
    closeDialog()
  }

  return (
    <FormSheet
      dialog="proposalForm"
      title={t(proposal === null ? 'proposals.form.newTitle' : 'proposals.form.editTitle')}
      subtitle={proposal?.title}
      submitLabel={t(proposal === null ? 'proposals.form.create' : 'proposals.form.save')}
      cancelLabel={t('proposals.form.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('proposals.form.draft')}
      discardLabel={t('proposals.form.discard')}
      footerNote={
        proposal && (
          <Button variant="quiet" icon="trash2" onPress={() => void remove(proposal)}>
            {t('proposals.menu.delete')}
          </Button>
        )
      }
    >
      <ProposalFields
        control={form.control}
        clients={clients}
        progressAction={
          proposal &&
          hasQuestions(proposal) && (
            <Button
              size="small"
              variant="quiet"
              icon="phone"
              onPress={() => openDialog({ dialog: 'afterSending', proposalId: proposal.id })}
            >
              {t('afterSending.open')}
            </Button>
          )
        }
        validityAction={
          proposal && (
            <Button
              size="small"
              variant="quiet"
              icon="calendarPlus"
              onPress={() => openDialog({ dialog: 'extendProposal', proposalId: proposal.id })}
            >
              {t('proposals.menu.extend')}
            </Button>
          )
        }
      />
      {proposal && <AttachmentsSection about={{ kind: 'proposal', id: proposal.id }} />}
    </FormSheet>
  )
}
