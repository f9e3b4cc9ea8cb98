import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Card, Icon, Link } from '#renderer/ui/index.ts'
import { EXPIRY_HORIZON_DAYS, type ExpiringProposal } from '#shared/domain/today/expiringProposals.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { ShortList } from './ShortList.tsx'
import styles from './TodayPage.module.css'

/** From here on an end is near. */
const SOON_DAYS = 3

/** Offers whose terms end within two weeks, on a scale of days; then those that have ended. Nothing is locked. */
export function ProposalCard({ proposals }: { readonly proposals: readonly ExpiringProposal[] }) {
  const t = useT()
  return (
    <Card title={t('today.proposals.title')}>
      {proposals.length === 0 && <p className={styles['quiet']}>{t('today.proposals.empty')}</p>}
      <ShortList
        items={proposals}
        draw={(expiring) => <ProposalItem key={expiring.proposal.id} expiring={expiring} />}
      />
    </Card>
  )
}

function ProposalItem({ expiring }: { readonly expiring: ExpiringProposal }) {
  const language = useLanguage()
  const { proposal, client, lastDay } = expiring
  return (
    <li className={styles['proposal']}>
      <p className={styles['proposalTitle']}>
        <Link variant="plain" onPress={() => openDialog({ dialog: 'proposalForm', proposalId: proposal.id })}>
          {proposal.title}
        </Link>
      </p>
      {client !== null && (
        <p className={styles['where']}>
          <Link variant="plain" href={hrefOf({ screen: 'client', clientId: client.id, tab: 'overview' })}>
            {client.name}
          </Link>
        </p>
      )}
      <Scale expiring={expiring} />
      <p className={styles['through']} title={formatDay(lastDay, language, 'withWeekday')}>
        <Ends expiring={expiring} />
      </p>
    </li>
  )
}

/** Fourteen days as a line, today at its beginning; the words beside it say the same. */
function Scale({ expiring: { daysLeft, isExpired } }: { readonly expiring: ExpiringProposal }) {
  if (isExpired) return null
  const soon = daysLeft <= SOON_DAYS
  return (
    <svg
      className={soon ? styles['scaleSoon'] : styles['scale']}
      viewBox={`-0.5 0 ${EXPIRY_HORIZON_DAYS + 1} 1`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {Array.from({ length: EXPIRY_HORIZON_DAYS + 1 }, (_, day) => (
        <rect
          key={day}
          x={day - 0.42}
          y={0}
          width={0.84}
          height={1}
          className={day <= daysLeft ? styles['left'] : styles['beyond']}
        />
      ))}
    </svg>
  )
}

function Ends({ expiring: { lastDay, daysLeft, isExpired } }: { readonly expiring: ExpiringProposal }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const day = formatDay(lastDay, language, 'short', today)
  if (isExpired) {
    return (
      <span className={styles['late']}>
        <Icon name="circleAlert" size={14} />
        {t('today.proposals.expired', { day })}
      </span>
    )
  }
  return (
    <>
      <span>{daysLeft === 0 ? t('today.proposals.today') : t('today.proposals.through', { day })}</span>
      <span className={daysLeft <= SOON_DAYS ? styles['soon'] : undefined}>
        {daysLeft <= SOON_DAYS && <Icon name="hourglass" size={14} />}
        {daysLeft === 0 ? t('today.proposals.lastDay') : t('today.proposals.left', { count: daysLeft })}
      </span>
    </>
  )
}
