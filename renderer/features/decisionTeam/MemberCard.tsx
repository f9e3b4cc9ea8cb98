import { useT } from '#renderer/lib/language.ts'
import { hrefOf, navigate, openDialog } from '#renderer/navigation/location.ts'
import { externalUrl, openExternal } from '#renderer/lib/openExternal.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { Avatar, Badge, Card, Icon, IconButton, Link } from '#renderer/ui/index.ts'
import type { Member } from '#shared/domain/dossier/dossierRules.ts'
import { type ContactKind, fullName, type Person } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { MemberDetails } from './MemberDetails.tsx'
import styles from './MemberCard.module.css'

export interface MemberCardProps {
  readonly member: Member
  readonly lastContact: Day | null
}

/** Stays at the end of a line rather than at the beginning of the next. */
const SEPARATOR = '\u00a0· '

/** The card of somebody who decides: who, which part they play, and what to remember before a call. */
export function MemberCard({ member, lastContact }: MemberCardProps) {
  const t = useT()
  const { person, position } = member
  const name = fullName(person)
  const attitude =
    position.attitude === null
      ? t('dossier.team.attitudeUnknown')
      : t(`vocabulary.attitude.${position.attitude}`)
  const part = [
    position.decisionRole === null ? null : t(`vocabulary.decisionRole.${position.decisionRole}`),
    position.orientation === null ? null : t(`vocabulary.orientation.${position.orientation}`),
  ]
  return (
    <Card isInteractive label={name} hoverActions={<MemberActions member={member} />}>
      <div className={styles['card']}>
        <div className={styles['head']}>
          <Avatar name={name} photo={person.photo} size={56} ring={position.attitude ?? undefined} />
          <div className={styles['who']}>
            <p className={styles['name']}>
              <Link variant="plain" href={hrefOf({ screen: 'person', personId: person.id })}>
                {name}
              </Link>
            </p>
            <p className={styles['title']}>{position.title}</p>
          </div>
        </div>
        <p className={styles['part']}>
          {[...part, attitude].filter((word) => word !== null).join(SEPARATOR)}
        </p>
        {person.restricted && (
          <Badge tone="warn" icon="shield">
            {t('dossier.team.restricted')}
          </Badge>
        )}
        <MemberDetails person={person} />
        <p className={styles['last']}>
          <Icon name="history" size={14} />
          {lastContact === null ? (
            t('dossier.team.noContact')
          ) : (
            <span>
              {t('dossier.team.lastContact')} <RelativeDay day={lastContact} />
            </span>
          )}
        </p>
      </div>
    </Card>
  )
}

function MemberActions({ member: { person, position } }: { readonly member: Member }) {
  const t = useT()
  const name = fullName(person)
  const phone = contactOf(person, ['mobile', 'phone'])
  const email = contactOf(person, ['email'])
  return (
    <>
      {phone !== null && (
        <IconButton
          icon="phone"
          size="small"
          label={t('dossier.team.call', { name })}
          onPress={() => void openExternal(externalUrl.phone(phone), t)}
        />
      )}
      {email !== null && (
        <IconButton
          icon="mail"
          size="small"
          label={t('dossier.team.write', { name })}
          onPress={() => void openExternal(externalUrl.email(email), t)}
        />
      )}
      <IconButton
        icon="contact"
        size="small"
        label={t('dossier.team.open', { name })}
        onPress={() => navigate({ screen: 'person', personId: person.id })}
      />
      <IconButton
        icon="pencil"
        size="small"
        label={t('dossier.team.edit', { name })}
        onPress={() => openDialog({ dialog: 'positionForm', positionId: position.id })}
      />
    </>
  )
}

function contactOf(person: Person, kinds: readonly ContactKind[]): string | null {
  return person.contacts.find(({ kind }) => kinds.includes(kind))?.value ?? null
}
