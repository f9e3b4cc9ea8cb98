import { useLanguage, useT } from '#renderer/lib/language.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { Card, Facts, Icon } from '#renderer/ui/index.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import styles from './personPage.module.css'

/** The law gives a month from the day the card was made. */
const INFORM_WITHIN_DAYS = 30

/** Why we hold this card, and whether the person knows of it. */
export function PersonPrivacy({ person }: { readonly person: Person }) {
  const t = useT()
  const language = useLanguage()
  const { source, purpose, legalBasis, informedOn, reviewOn } = person.privacy
  const day = (value: Day | null): string | null => value && formatDay(value, language, 'long')
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
          { label: t('people.page.reviewOn'), value: day(reviewOn) },
          { label: t('people.page.createdOn'), value: day(person.createdOn) },
        ]}
      />
    </Card>
  )
}

function NotInformed({ person }: { readonly person: Person }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const dueDay = addDays(person.createdOn, INFORM_WITHIN_DAYS)
  return (
    <span className={dueDay < today ? styles['late'] : styles['due']}>
      <Icon name={dueDay < today ? 'circleAlert' : 'clock'} size={14} />
      {t('people.page.informBy', { day: formatDay(dueDay, language, 'short', today) })}
    </span>
  )
}
