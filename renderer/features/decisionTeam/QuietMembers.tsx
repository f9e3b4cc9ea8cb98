import { useId } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Avatar, IconButton, Link } from '#renderer/ui/index.ts'
import type { Member } from '#shared/domain/dossier/dossierRules.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { formatDay } from '#shared/i18n/format.ts'
import styles from './DecisionTeam.module.css'

/** People who take no part in decisions today, one line each. */
export function QuietMembers({
  title,
  members,
}: {
  readonly title: string
  readonly members: readonly Member[]
}) {
  const titleId = useId()
  if (members.length === 0) return null
  return (
    <section className={styles['quiet']} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles['quietTitle']}>
        {title}
      </h3>
      <ul className={styles['quietList']}>
        {members.map((member) => (
          <QuietMember key={member.position.id} member={member} />
        ))}
      </ul>
    </section>
  )
}

function QuietMember({ member: { person, position } }: { readonly member: Member }) {
  const t = useT()
  const language = useLanguage()
  const name = fullName(person)
  return (
    <li className={styles['quietItem']}>
      <Avatar name={name} photo={person.photo} size={32} />
      <Link variant="plain" href={hrefOf({ screen: 'person', personId: person.id })}>
        {name}
      </Link>
      <span className={styles['quietText']}>
        {[position.title, position.unit].filter((part) => part !== '').join(' · ')}
      </span>
      <span className={styles['quietText']}>
        {position.toDay !== null &&
          t('dossier.team.leftOn', { day: formatDay(position.toDay, language, 'short') })}
      </span>
      <IconButton
        icon="pencil"
        size="small"
        label={t('dossier.team.edit', { name })}
        onPress={() => openDialog({ dialog: 'positionForm', positionId: position.id })}
      />
    </li>
  )
}
