import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Avatar, Icon, type IconName, Link } from '#renderer/ui/index.ts'
import type { Attitude } from '#shared/domain/decisionTeam/position.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import type { PositionAt } from './PersonView.ts'
import styles from './personList.module.css'

/** The face or initials, then the name. */
export function PersonName({ person }: { readonly person: Person }) {
  const t = useT()
  const name = fullName(person)
  return (
    <span className={styles['name']}>
      <Avatar name={name} photo={person.photo} size={24} />
      <span className={styles['nameText']} title={name}>
        {name}
      </span>
      {person.restricted && <Icon name="shield" size={14} label={t('people.form.privacy.restricted')} />}
    </span>
  )
}

/** The clients where somebody works, each a way to its dossier. */
export function ClientLinks({ positions }: { readonly positions: readonly PositionAt[] }) {
  const clients = new Map(positions.map(({ client }) => [client.id, client]))
  return (
    <span className={styles['links']}>
      {[...clients.values()].map((client) => (
        <Link
          key={client.id}
          variant="plain"
          href={hrefOf({ screen: 'client', clientId: client.id, tab: 'team' })}
        >
          {client.name}
        </Link>
      ))}
    </span>
  )
}

/** From against to for: a sign and a word, so that the colour only repeats them. */
const ICON_OF_ATTITUDE = {
  opponent: 'circleX',
  sceptic: 'circleQuestionMark',
  neutral: 'minus',
  supporter: 'circleCheck',
  champion: 'star',
} as const satisfies Record<Attitude, IconName>

export function AttitudeMark({ attitude }: { readonly attitude: Attitude }) {
  const t = useT()
  return (
    <span className={`${styles['mark'] ?? ''} ${styles[attitude] ?? ''}`}>
      <Icon name={ICON_OF_ATTITUDE[attitude]} size={14} />
      {t(`vocabulary.attitude.${attitude}`)}
    </span>
  )
}

interface BirthdayMarkProps {
  /** "4 Dec · in 12 days". */
  readonly text: string
  /** The full date, on hover. */
  readonly fullText: string
  readonly isNear: boolean
}

/** The next birthday; one that is near is marked. */
export function BirthdayMark({ text, fullText, isNear }: BirthdayMarkProps) {
  return (
    <span className={`${styles['mark'] ?? ''} ${isNear ? (styles['near'] ?? '') : ''}`} title={fullText}>
      {isNear && <Icon name="cake" size={14} />}
      {text}
    </span>
  )
}
