import { interactionsOfPerson } from '#renderer/data/queries/interactions.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Card, Facts, Icon } from '#renderer/ui/index.ts'
import { isDealing } from '#shared/domain/interactions/interaction.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { informBy, privacyDuty } from '#shared/domain/privacy/informRules.ts'
import { sensitiveTopicsOf } from '#shared/domain/privacy/sensitiveText.ts'
import { formatDay, formatList } from '#shared/i18n/format.ts'
import type { Day } from '#shared/lib/days.ts'
import styles from './personPage.module.css'

/** Why we hold this card, whether the person knows of it, and a calm word where a text goes too far. */
export function PersonPrivacy({ person }: { readonly person: Person }) {
  const t = useT()
  const language = useLanguage()
  const { source, purpose, legalBasis, informedOn, reviewOn } = person.privacy
  const day = (value: Day | null): string | null => value && formatDay(value, language, 'long')
  const topics = sensitiveTopicsOf(person).map((topic) => t(`people.page.sensitive.${topic}`))
  return (
    <Card title={t('people.page.privacy')}>
      <Facts
        facts={[
          { label: t('people.page.source'), value: source },
          { label: t('people.page.purpose'), value: purpose },
          {
            label: t('people.page.legalBasis'),
            value: legalBasis && t(`vocabulary.legalBasis.${legalBasis}`),
          },
          { label: t('people.page.informedOn'), value: day(informedOn) ?? <NotInformed person={person} /> },
          {
            label: t('people.page.reviewOn'),
            value: reviewOn && <Review person={person} reviewOn={reviewOn} />,
          },
          { label: t('people.page.createdOn'), value: day(person.createdOn) },
        ]}
      />
      {topics.length > 0 && (
        <p className={styles['due']}>
          <Icon name="info" size={14} />
          {t('people.page.sensitive.hint', { topics: formatList(topics, language) })}
        </p>
      )}
    </Card>
  )
}

function NotInformed({ person }: { readonly person: Person }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const dealings = useQuery(() => interactionsOfPerson(person.id), [person.id])
  if (dealings.state !== 'ready') return null
  const firstContact = dealings.value.findLast((one) => isDealing(one) && one.day <= today)?.day ?? null
  const dueDay = informBy(person, firstContact)
  const isLate = privacyDuty(person, firstContact, today) === 'informLate'
  return (
    dueDay && (
      <span className={isLate ? styles['late'] : styles['due']}>
        <Icon name={isLate ? 'circleAlert' : 'clock'} size={14} />
        {t('people.page.informBy', { day: formatDay(dueDay, language, 'short', today) })}
      </span>
    )
  )
}

function Review({ person, reviewOn }: { readonly person: Person; readonly reviewOn: Day }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const text = formatDay(reviewOn, language, 'long')
  if (privacyDuty(person, null, today) !== 'review') return text
  return (
    <span className={styles['due']}>
      <Icon name="clock" size={14} />
      {t('people.page.reviewNow', { day: text })}
    </span>
  )
}
