import type { ReactNode } from 'react'
import { useToday } from '#renderer/lib/clock.ts'
import { ContactMark, useContactReason } from '#renderer/lib/ContactMark.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { hrefOf, openDialog, useLocation } from '#renderer/navigation/location.ts'
import { formatPlace } from '#renderer/navigation/route.ts'
import { Button, Icon, Link } from '#renderer/ui/index.ts'
import type { Celebration } from '#shared/domain/celebrations/celebration.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { DossierFacts } from '#shared/domain/dossier/dossierRules.ts'
import { expiryState } from '#shared/domain/proposals/proposalRules.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { formatDay, formatRelativeDay } from '#shared/i18n/format.ts'
import styles from './HeadFacts.module.css'

/** Stays at the end of a line rather than at the beginning of the next. */
const SEPARATOR = '\u00a0· '

interface HeadFactProps {
  readonly facts: DossierFacts
}

/** What is to be done next, and when. */
export function NextStep({ client, facts }: HeadFactProps & { readonly client: Client }) {
  const t = useT()
  const { nextStep } = facts
  const plan = (): void => {
    openDialog({ dialog: 'followUpForm', clientId: client.id })
  }
  if (nextStep === null) {
    return (
      <Lines title={t('dossier.facts.noNextStep')}>
        <Button variant="quiet" size="small" icon="plus" onPress={plan}>
          {t('dossier.facts.planNextStep')}
        </Button>
      </Lines>
    )
  }
  const { followUp, isOverdue } = nextStep
  const open = (): void => openDialog({ dialog: 'followUpForm', followUpId: followUp.id })
  return (
    <Lines
      title={
        <button type="button" className={styles['open']} onClick={open}>
          <span className={styles['title']}>{followUp.title}</span>
        </button>
      }
      isKnown
    >
      <span className={isOverdue ? styles['late'] : undefined}>
        {isOverdue && <Icon name="circleAlert" size={14} />}
        <RelativeDay day={followUp.dueDay} />
        {followUp.dueTime !== null && <span>{followUp.dueTime}</span>}
        {isOverdue && <span>{t('dossier.followUps.overdue')}</span>}
      </span>
    </Lines>
  )
}

/** The offer whose terms end first: valid through the end of that day. */
export function NearestExpiry({ facts }: HeadFactProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const route = useLocation((place) => place.route)
  if (facts.nearestExpiry === null) return <Lines title={t('dossier.facts.noExpiry')} />
  const { proposal, lastDay, daysLeft } = facts.nearestExpiry
  const isSoon = expiryState(proposal, today) !== 'later'
  const dialog = { dialog: 'proposalForm', proposalId: proposal.id } as const
  return (
    <Lines title={<Link href={formatPlace({ route, dialog })}>{proposal.title}</Link>} isKnown>
      <span
        className={isSoon ? styles['soon'] : undefined}
        title={formatDay(lastDay, language, 'withWeekday')}
      >
        {isSoon && <Icon name="hourglass" size={14} />}
        <span>
          {daysLeft === 0
            ? t('dossier.facts.validToday')
            : t('dossier.facts.validThrough', { day: formatDay(lastDay, language, 'short', today) })}
          {daysLeft > 0 && (
            <>
              {SEPARATOR}
              <RelativeDay day={lastDay} />
            </>
          )}
        </span>
      </span>
    </Lines>
  )
}

/** When they last heard from us, whether that is too little or too much, and the next reason to call. */
export function Balance({ client, facts }: HeadFactProps & { readonly client: Client }) {
  const t = useT()
  const reasonOf = useContactReason()
  const { balance, celebration } = facts
  if (balance.lastDealingDay === null) {
    return (
      <Lines title={t('dossier.facts.noDealing')}>
        <Link href={hrefOf({ screen: 'client', clientId: client.id, tab: 'timeline' })}>
          {t('dossier.facts.noDealingHint')}
        </Link>
      </Lines>
    )
  }
  return (
    <Lines title={<RelativeDay day={balance.lastDealingDay} />} isKnown>
      {client.archivedOn === null && (
        <span>
          <ContactMark state={balance.state} />
          {balance.state !== 'fine' && <span>{reasonOf(balance)}</span>}
        </span>
      )}
      {celebration !== null && <NextCelebration celebration={celebration} />}
    </Lines>
  )
}

function NextCelebration({ celebration }: { readonly celebration: Celebration }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const when = formatRelativeDay(celebration.day, today, language)
  const name = fullName(celebration.person)
  return (
    <span className={styles['feast']}>
      <Icon name="cake" size={14} />
      <span>
        {celebration.kind === 'occasion'
          ? t('dossier.header.celebration.occasion', { name, when, label: celebration.label })
          : t(`dossier.header.celebration.${celebration.kind}`, { name, when })}
      </span>
    </span>
  )
}

function Lines({
  title,
  isKnown = false,
  children,
}: {
  readonly title: ReactNode
  readonly isKnown?: boolean
  readonly children?: ReactNode
}) {
  return (
    <div className={styles['lines']}>
      <span className={isKnown ? styles['title'] : styles['nothing']}>{title}</span>
      {children !== undefined && <span className={styles['more']}>{children}</span>}
    </div>
  )
}
