import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Badge, type Tone } from '#renderer/ui/index.ts'
import { isExpired, type Proposal, type ProposalStatus } from '#shared/domain/proposals/proposal.ts'
import { formatDay, formatMoney } from '#shared/i18n/format.ts'
import styles from './Overview.module.css'

const STATUS_TONES = {
  draft: 'neutral',
  sent: 'accent',
  received: 'accent',
  inTalks: 'accent',
  accepted: 'good',
  declined: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<ProposalStatus, Tone>

/** What was offered to a client; the offers that await an answer come first. */
export function ProposalList({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const t = useT()
  if (proposals.length === 0) return <p className={styles['quiet']}>{t('dossier.overview.noProposals')}</p>
  return (
    <ul className={styles['proposals']}>
      {proposals.map((proposal) => (
        <ProposalItem key={proposal.id} proposal={proposal} />
      ))}
    </ul>
  )
}

function ProposalItem({ proposal }: { readonly proposal: Proposal }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const { title, amount, status, validUntil } = proposal
  return (
    <li className={styles['proposal']}>
      <p className={styles['proposalTitle']}>{title}</p>
      {amount !== null && <p className={styles['amount']}>{formatMoney(amount, language)}</p>}
      <p className={styles['proposalState']}>
        {isExpired(proposal, today) ? (
          <Badge tone="bad" icon="clock">
            {t('dossier.overview.proposalExpired')}
          </Badge>
        ) : (
          <Badge tone={STATUS_TONES[status]}>{t(`vocabulary.proposalStatus.${status}`)}</Badge>
        )}
        {validUntil !== null && (
          <span title={formatDay(validUntil, language, 'withWeekday')}>
            {t('dossier.overview.proposalThrough', { day: formatDay(validUntil, language, 'short', today) })}
          </span>
        )}
      </p>
    </li>
  )
}
