import { proposalsOfDeal, proposalsOfSpecialist } from '#renderer/data/queries/about.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { ProposalStatusMark } from '#renderer/features/proposals/index.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { openDialog, useLocation } from '#renderer/navigation/location.ts'
import { DialogSchema, formatPlace } from '#renderer/navigation/route.ts'
import { Card, IconButton, Link } from '#renderer/ui/index.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { formatMoney } from '#shared/i18n/format.ts'
import styles from './records.module.css'

interface RecordPageProposalsProps {
  readonly kind: TradeKind
  readonly id: string
  readonly clientId: unknown
}

/** The proposals that belong to a deal, or that name a specialist. */
export function RecordPageProposals({ kind, id, clientId }: RecordPageProposalsProps) {
  const t = useT()
  const answer = useQuery(() => readProposals(kind, id), [kind, id])
  const client = ClientIdSchema.safeParse(clientId)
  if (answer.state !== 'ready' || (answer.value.length === 0 && kind !== 'deal')) return null
  return (
    <Card
      title={t('proposals.title')}
      action={
        kind === 'deal' &&
        client.success && (
          <IconButton
            icon="plus"
            size="small"
            label={t('proposals.newProposal')}
            onPress={() =>
              openDialog(DialogSchema.parse({ dialog: 'proposalForm', clientId: client.data, dealId: id }))
            }
          />
        )
      }
    >
      <ul className={styles['rows']}>
        {answer.value.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </Card>
  )
}

function ProposalRow({ proposal }: { readonly proposal: Proposal }) {
  const language = useLanguage()
  const route = useLocation((place) => place.route)
  const { id, title, amount, status } = proposal
  return (
    <li className={styles['row']}>
      <span className={styles['rowText']}>
        <Link href={formatPlace({ route, dialog: { dialog: 'proposalForm', proposalId: id } })}>{title}</Link>
      </span>
      <span className={styles['rowState']}>
        {amount !== null && <span className={styles['amount']}>{formatMoney(amount, language)}</span>}
        <ProposalStatusMark status={status} />
      </span>
    </li>
  )
}

async function readProposals(kind: TradeKind, id: string): Promise<readonly Proposal[]> {
  if (kind === 'deal') return proposalsOfDeal(id)
  if (kind === 'specialist') return proposalsOfSpecialist(id)
  return []
}
