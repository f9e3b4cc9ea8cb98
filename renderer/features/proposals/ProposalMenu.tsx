import { deleteProposals, setProposalStatus } from '#renderer/commands/proposals.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { MenuButton } from '#renderer/ui/index.ts'
import { hasQuestions } from '#shared/domain/proposals/afterSendingRules.ts'
import { PROPOSAL_STATUSES, type Proposal, type ProposalStatus } from '#shared/domain/proposals/proposal.ts'
import { callTitleOf } from './afterSendingView.ts'
import { iconOfStatus } from './ProposalStatusMark.tsx'

interface ProposalMenuProps {
  readonly proposal: Proposal
  /** False where the dossier is on screen already. */
  readonly hasDossierLink?: boolean
}

/** What can be done with a proposal; an expired one can do all of it too. */
export function ProposalMenu({ proposal, hasDossierLink = false }: ProposalMenuProps) {
  const t = useT()
  const { id, title, clientId } = proposal

  const setStatus = async (status: ProposalStatus): Promise<void> => {
    const done = await setProposalStatus({
      ids: [id],
      status,
      callTitles: { [id]: callTitleOf(proposal, t) },
    })
    report(done, t, t('proposals.done.status', { title, status: t(`vocabulary.proposalStatus.${status}`) }))
  }
  const remove = async (): Promise<void> => {
    report(await deleteProposals({ ids: [id] }), t, t('proposals.done.deleted', { count: 1 }))
  }
  return (
    <MenuButton
      isIconOnly
      size="small"
      label={t('proposals.menu.label', { title })}
      placement="bottom end"
      groups={[
        {
          id: 'edit',
          actions: [
            {
              id: 'open',
              label: t('proposals.menu.open'),
              icon: 'fileText',
              onAction: () => openDialog({ dialog: 'proposalForm', proposalId: id }),
            },
            {
              id: 'extend',
              label: t('proposals.menu.extend'),
              icon: 'calendarPlus',
              onAction: () => openDialog({ dialog: 'extendProposal', proposalId: id }),
            },
            ...(hasQuestions(proposal)
              ? [
                  {
                    id: 'afterSending',
                    label: t('afterSending.open'),
                    icon: 'phone',
                    onAction: () => openDialog({ dialog: 'afterSending', proposalId: id }),
                  } as const,
                ]
              : []),
            ...(hasDossierLink
              ? [
                  {
                    id: 'dossier',
                    label: t('proposals.menu.dossier'),
                    icon: 'building2',
                    href: hrefOf({ screen: 'client', clientId, tab: 'overview' }),
                  } as const,
                ]
              : []),
          ],
        },
        {
          id: 'status',
          title: t('proposals.menu.status'),
          actions: PROPOSAL_STATUSES.map((status) => ({
            id: status,
            label: t(`vocabulary.proposalStatus.${status}`),
            icon: iconOfStatus(status),
            isChosen: status === proposal.status,
            onAction: () => void setStatus(status),
          })),
        },
        {
          id: 'remove',
          actions: [
            {
              id: 'delete',
              label: t('proposals.menu.delete'),
              icon: 'trash2',
              isDanger: true,
              onAction: () => void remove(),
            },
          ],
        },
      ]}
    />
  )
}
