import { ProposalMenu, ProposalStatusMark } from '#renderer/features/proposals/index.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { openDialog, useLocation } from '#renderer/navigation/location.ts'
import { formatPlace } from '#renderer/navigation/route.ts'
import { Badge, Button, Link } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import { expiryState } from '#shared/domain/proposals/proposalRules.ts'
import { formatDay, formatMoney } from '#shared/i18n/format.ts'
import styles from './Overview.module.css'

interface ProposalListProps {
  readonly clientId: ClientId
  /** Those that await an answer first. */
  readonly proposals: readonly Proposal[]
}

/** What was offered to a client: open it, move it on, extend it, add another. */
export function ProposalList({ clientId, proposals }: ProposalListProps) {
  const t = useT()
  return (
    <div className={styles['offers']}>
      {proposals.length === 0 && <p className={styles['quiet']}>{t('dossier.overview.noProposals')}</p>}
      {proposals.length > 0 && (
        <ul className={styles['proposals']}>
          {proposals.map((proposal) => (
            <ProposalItem key={proposal.id} proposal={proposal} />
          ))}
        </ul>
      )}
      <Button
        variant="quiet"
        size="small"
        icon="plus"
        onPress={() => openDialog({ dialog: 'proposalForm', clientId })}
      >
        {t('dossier.overview.addProposal')}
      </Button>
    </div>
  )
}

function ProposalItem({ proposal }: { readonly proposal: Proposal }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const route = useLocation((place) => place.route)
  const { id, title, amount, status, validUntil } = proposal
  const expiry = expiryState(proposal, today)
  return (
    <li className={styles['proposal']}>
      <p className={styles['proposalTitle']}>
        <Link href={formatPlace({ route, dialog: { dialog: 'proposalForm', proposalId: id } })}>{title}</Link>
      </p>
      <ProposalMenu proposal={proposal} />
      <p className={styles['proposalState']}>
        {amount !== null && <span className={styles['amount']}>{formatMoney(amount, language)}</span>}
        <ProposalStatusMark status={status} />
        {expiry === 'expired' && (
          <Badge tone="bad" icon="circleAlert">
            {t('dossier.overview.proposalExpired')}
          </Badge>
        )}
        {validUntil !== null && (
          <span
            className={expiry === 'lastDay' || expiry === 'soon' ? styles['soon'] : undefined}
            title={formatDay(validUntil, language, 'withWeekday')}
          >
            {t('dossier.overview.proposalThrough', { day: formatDay(validUntil, language, 'short', today) })}
          </span>
        )}
        {expiry !== null && expiry !== 'later' && (
          <Button
            variant="quiet"
            size="small"
            onPress={() => openDialog({ dialog: 'extendProposal', proposalId: id })}
          >
            {t('dossier.overview.extendProposal')}
          </Button>
        )}
      </p>
    </li>
  )
}
