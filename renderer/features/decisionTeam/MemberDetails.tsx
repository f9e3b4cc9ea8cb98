import type { ReactNode } from 'react'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Icon, type IconName, VisuallyHidden } from '#renderer/ui/index.ts'
import { nextBirthday } from '#shared/domain/celebrations/birthday.ts'
import type { Person, Relative } from '#shared/domain/people/person.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import styles from './MemberCard.module.css'

/** Birthdays this near are marked. */
const SOON_DAYS = 14
const MOST_HOBBIES = 3

/** The personal side on a card: next birthday, hobbies, family, values and how to reach them, one line each. */
export function MemberDetails({ person }: { readonly person: Person }) {
  const t = useT()
  const reach = person.contacts.slice(0, 2).map(({ value }) => value)
  return (
    <ul className={styles['details']}>
      <BirthdayLine person={person} />
      <Detail icon="heart" label={t('dossier.team.hobbies')}>
        {person.hobbies.slice(0, MOST_HOBBIES).join(' · ')}
      </Detail>
      <Detail icon="users" label={t('dossier.team.family')}>
        {person.family.map((relative) => relativeText(relative, t)).join(' · ')}
      </Detail>
      <Detail icon="gem" label={t('dossier.team.values')}>
        {person.values}
      </Detail>
      <Detail icon="phone" label={t('dossier.team.contacts')}>
        {reach.join(' · ')}
      </Detail>
    </ul>
  )
}

function BirthdayLine({ person }: { readonly person: Person }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const next = nextBirthday(person.birthday, today)
  if (next === null) return null
  const words = [birthdayText(next.inDays, t)]
  if (next.turns !== null) words.push(t('dossier.team.turns', { age: next.turns }))
  return (
    <Detail icon="cake" label={t('dossier.team.birthday')} isFeast={next.inDays <= SOON_DAYS}>
      <span title={formatDay(next.day, language, 'withWeekday')}>{words.join(' · ')}</span>
    </Detail>
  )
}

function birthdayText(inDays: number, t: Translate): string {
  if (inDays === 0) return t('dossier.team.birthdayToday')
  if (inDays === 1) return t('dossier.team.birthdayTomorrow')
  return t('dossier.team.birthdayIn', { count: inDays })
}

function relativeText({ relation, name }: Relative, t: Translate): string {
  const word = t(`vocabulary.relation.${relation}`)
  return name === '' ? word : t('dossier.team.relative', { relation: word, name })
}

interface DetailProps {
  readonly icon: IconName
  /** Said by screen readers before the text. */
  readonly label: string
  readonly isFeast?: boolean
  /** Nothing known draws no line. */
  readonly children: ReactNode
}

function Detail({ icon, label, isFeast = false, children }: DetailProps) {
  if (children === '') return null
  return (
    <li className={isFeast ? styles['feast'] : styles['detail']}>
      <Icon name={icon} size={14} />
      <VisuallyHidden>{label}</VisuallyHidden>
      <span className={styles['detailText']}>{children}</span>
    </li>
  )
}
