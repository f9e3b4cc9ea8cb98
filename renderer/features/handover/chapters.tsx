import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { hrefOf, useLocation } from '#renderer/navigation/location.ts'
import { formatPlace, type Route } from '#renderer/navigation/route.ts'
import { Badge, Link } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import { FollowUpIdSchema } from '#shared/domain/followUps/followUp.ts'
import type { HandoverChapter, HandoverItem } from '#shared/domain/dossier/handover.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { ProposalIdSchema } from '#shared/domain/proposals/proposal.ts'
import { isTradeKind } from '#shared/domain/tradeKinds.ts'
import { formatDay, formatList } from '#shared/i18n/format.ts'
import type { HandoverView } from './readHandover.ts'
import styles from './handover.module.css'

/** The company in a few words: what they are, why they matter, where they go, where it hurts. */
export function Who({ client }: { readonly client: Client }) {
  const t = useT()
  const reasons = client.keyReasons.map((reason) => t(`dossier.overview.keyReasonText.${reason}`))
  const texts = (['development', 'weaknesses', 'growthZones', 'notes'] as const).filter(
    (field) => client[field] !== '',
  )
  const head = [client.summary, client.sector, ...reasons].filter((words) => words !== '')
  if (head.length === 0 && texts.length === 0) return <Empty chapter="who" />
  return (
    <>
      <p>
        <Badge tone={client.class === 'key' ? 'accent' : 'neutral'}>
          {t(`vocabulary.clientClass.${client.class}`)}
        </Badge>{' '}
        {head.join(' · ')}
      </p>
      {texts.map((field) => (
        <p key={field} className={styles['prose']}>
          <span className={styles['label']}>{t(`dossier.overview.${field}`)}</span>
          {client[field]}
        </p>
      ))}
    </>
  )
}

/** The decision team, one line each, and the parts that nobody plays yet. */
export function Decides({ view: { decides, missing } }: { readonly view: HandoverView }) {
  const t = useT()
  const language = useLanguage()
  const roles = missing.map((role) => t(`vocabulary.decisionRole.${role}`))
  if (decides.length === 0) return <Empty chapter="decides" />
  return (
    <>
      <ul className={styles['lines']}>
        {decides.map(({ person, position }) => (
          <li key={position.id}>
            <Link variant="plain" href={hrefOf({ screen: 'person', personId: person.id })}>
              {fullName(person)}
            </Link>
            <p className={styles['quiet']}>
              {[
                position.title,
                position.decisionRole && t(`vocabulary.decisionRole.${position.decisionRole}`),
                position.attitude && t(`vocabulary.attitude.${position.attitude}`),
                position.orientation && t(`vocabulary.orientation.${position.orientation}`),
              ]
                .filter((words) => words !== '' && words !== null)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {roles.length > 0 && (
        <p className={styles['soon']}>{t('handover.missingRoles', { roles: formatList(roles, language) })}</p>
      )}
    </>
  )
}

/** The history from its beginning. */
export function Happened({ view: { happened, skipped } }: { readonly view: HandoverView }) {
  const t = useT()
  const language = useLanguage()
  if (happened.length === 0) return <Empty chapter="happened" />
  // Where some are left out, it is told after the first few.
  const gapAfter = skipped > 0 ? 2 : -1
  return (
    <ul className={styles['lines']}>
      {happened.map(({ id, day, kind, text }, index) => (
        <li key={id}>
          <p className={styles['quiet']}>
            {formatDay(day, language, 'long')} · {t(`vocabulary.interactionKind.${kind}`)}
          </p>
          <p className={styles['text']}>{text}</p>
          {index === gapAfter && <p className={styles['gap']}>{t('handover.skipped', { count: skipped })}</p>}
        </li>
      ))}
    </ul>
  )
}

interface ItemsProps {
  readonly chapter: Extract<HandoverChapter, 'promised' | 'open'>
  readonly items: readonly HandoverItem[]
}

/** What waits for somebody, each leading to its record. */
export function Items({ chapter, items }: ItemsProps) {
  const t = useT()
  const route = useLocation((place) => place.route)
  if (items.length === 0) return <Empty chapter={chapter} />
  return (
    <ul className={styles['lines']}>
      {items.map((item) => (
        <li key={item.id}>
          <Link variant="plain" href={addressOf(item, route)}>
            {item.title}
          </Link>
          <p className={item.isLate ? styles['late'] : styles['quiet']}>
            {item.kind === 'proposal' || item.kind === 'followUp'
              ? t(`handover.kind.${item.kind}`)
              : isTradeKind(item.kind) && t(`records.${item.kind}.one`)}
            {item.day !== null && (
              <>
                {' · '}
                <RelativeDay day={item.day} />
              </>
            )}
            {item.isLate && ` · ${t('handover.late')}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A record of the trade has a page; an offer and a follow-up open over the dossier. */
function addressOf({ kind, id }: HandoverItem, route: Route): string {
  if (isTradeKind(kind)) return hrefOf({ screen: 'record', kind, id })
  return kind === 'proposal'
    ? formatPlace({ route, dialog: { dialog: 'proposalForm', proposalId: ProposalIdSchema.parse(id) } })
    : formatPlace({ route, dialog: { dialog: 'followUpForm', followUpId: FollowUpIdSchema.parse(id) } })
}

function Empty({ chapter }: { readonly chapter: HandoverChapter }) {
  const t = useT()
  return <p className={styles['quiet']}>{t(`handover.empty.${chapter}`)}</p>
}
