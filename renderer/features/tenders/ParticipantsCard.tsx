import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Avatar, Badge, Button, Card, Link } from '#renderer/ui/index.ts'
import { fullName, type Person, type PersonId } from '#shared/domain/people/person.ts'
import type { Tender } from '#shared/domain/tenders/tender.ts'
import { type Participant, shapedNeeds } from '#shared/domain/tenders/tenderRules.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { Day } from '#shared/lib/days.ts'
import styles from './tenders.module.css'

interface ParticipantsCardProps {
  readonly tender: Tender
  readonly participants: readonly Participant[]
  readonly people: ReadonlyMap<PersonId, Person>
  /** The day on which the preparation begins. */
  readonly start: Day
}

/** Who takes part in a tender, whom nobody has spoken to since the preparation began, and whose needs they are. */
export function ParticipantsCard({ tender, participants, people, start }: ParticipantsCardProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const silent = participants.filter(({ spokenOn }) => spokenOn === null).length
  const { shaped, all } = shapedNeeds(tender)
  return (
    <Card
      title={t('tenders.people.title')}
      action={
        <Button
          variant="quiet"
          size="small"
          icon="pencil"
          onPress={() => openDialog({ dialog: 'recordForm', kind: 'tender', id: tender.id })}
        >
          {t('tenders.people.edit')}
        </Button>
      }
    >
      {participants.length === 0 ? (
        <p className={styles['quiet']}>{t('tenders.people.none')}</p>
      ) : (
        <p className={styles['quiet']}>
          {start <= today &&
            `${t('tenders.people.since', { day: formatDay(start, language, 'short', today) })}: `}
          {silent > 0 ? t('tenders.people.silentCount', { count: silent }) : t('tenders.people.allSpoken')}
        </p>
      )}
      <ul className={styles['people']}>
        {participants.map((participant) => (
          <Who
            key={participant.position.id}
            participant={participant}
            person={people.get(participant.position.personId)}
          />
        ))}
      </ul>
      <p className={styles['quiet']}>
        {all === 0 ? t('tenders.needs.none') : t('tenders.needs.shaped', { shaped, all })}
      </p>
    </Card>
  )
}

interface WhoProps {
  readonly participant: Participant
  readonly person: Person | undefined
}

function Who({ participant: { position, spokenOn }, person }: WhoProps) {
  const t = useT()
  if (person === undefined) return null
  const name = fullName(person)
  return (
    <li className={styles['who']}>
      <Avatar name={name} photo={person.photo} size={32} ring={position.attitude ?? undefined} />
      <div>
        <p className={styles['stepName']}>
          <Link variant="plain" href={hrefOf({ screen: 'person', personId: person.id })}>
            {name}
          </Link>
        </p>
        <p className={styles['quiet']}>
          {[
            position.decisionRole === null ? '' : t(`vocabulary.decisionRole.${position.decisionRole}`),
            position.title,
          ]
            .filter((word) => word !== '')
            .join(' · ')}
        </p>
      </div>
      {spokenOn === null ? (
        <Badge tone="warn" icon="circleAlert">
          {t('tenders.people.silent')}
        </Badge>
      ) : (
        <span className={styles['quiet']}>
          {t('tenders.people.spoken')} <RelativeDay day={spokenOn} />
        </span>
      )}
    </li>
  )
}
