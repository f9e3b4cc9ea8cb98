import type { ReactNode } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Badge, Card, Facts } from '#renderer/ui/index.ts'
import type { Person, Relative } from '#shared/domain/people/person.ts'
import { formatPartialDate } from '#shared/i18n/format.ts'
import styles from './personPage.module.css'

/** The personal side: what to remember before a call. */
export function PersonPersonal({ person }: { readonly person: Person }) {
  const t = useT()
  const language = useLanguage()
  const facts = [
    {
      label: t('people.page.birthday'),
      value: person.birthday && formatPartialDate(person.birthday, language),
    },
    {
      label: t('people.page.nameDay'),
      value: person.nameDay && formatPartialDate(person.nameDay, language),
    },
    {
      label: t('people.page.occasions'),
      value: person.occasions.length > 0 && <Occasions occasions={person.occasions} />,
    },
    {
      label: t('people.page.hobbies'),
      value: person.hobbies.length > 0 && <Hobbies hobbies={person.hobbies} />,
    },
    { label: t('people.page.family'), value: person.family.length > 0 && <Family family={person.family} /> },
    { label: t('people.page.values'), value: longText(person.values) },
    { label: t('people.page.topicsToRaise'), value: longText(person.topicsToRaise) },
    { label: t('people.page.topicsToAvoid'), value: longText(person.topicsToAvoid) },
    { label: t('people.page.notes'), value: longText(person.notes) },
  ].filter(({ value }) => value !== null && value !== false)
  return (
    <Card title={t('people.page.personal')}>
      {facts.length === 0 ? (
        <p className={styles['quiet']}>{t('people.page.noPersonal')}</p>
      ) : (
        <Facts facts={facts} />
      )}
    </Card>
  )
}

function Hobbies({ hobbies }: Pick<Person, 'hobbies'>) {
  return (
    <span className={styles['tags']}>
      {hobbies.map((hobby) => (
        <Badge key={hobby}>{hobby}</Badge>
      ))}
    </span>
  )
}

function Occasions({ occasions }: Pick<Person, 'occasions'>) {
  const t = useT()
  const language = useLanguage()
  return (
    <ul className={styles['family']}>
      {occasions.map(({ id, label, date }) => (
        <li key={id}>{t('people.page.occasion', { label, date: formatPartialDate(date, language) })}</li>
      ))}
    </ul>
  )
}

function Family({ family }: { readonly family: readonly Relative[] }) {
  const t = useT()
  return (
    <ul className={styles['family']}>
      {family.map(({ id, name, relation, note }) => {
        const word = t(`vocabulary.relation.${relation}`)
        return (
          <li key={id}>
            {name === '' ? word : t('people.page.relative', { name, relation: word })}
            {note !== '' && <span className={styles['quiet']}>{note}</span>}
          </li>
        )
      })}
    </ul>
  )
}

function longText(text: string): ReactNode {
  return text === '' ? null : <span className={styles['long']}>{text}</span>
}
