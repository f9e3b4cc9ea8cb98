import { useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Avatar, Badge, Button, Card, Link } from '#renderer/ui/index.ts'
import type { Deal } from '#shared/domain/deals/deal.ts'
import type { DealMember, DealTeam } from '#shared/domain/deals/dealTeamRules.ts'
import type { DecisionRole } from '#shared/domain/decisionTeam/position.ts'
import { fullName } from '#shared/domain/people/person.ts'
import styles from './dealParts.module.css'

interface DealTeamCardProps {
  readonly deal: Deal
  readonly team: DealTeam
}

/** Who decides about a deal: faces with the part they play in it, and the parts that nobody plays yet. */
export function DealTeamCard({ deal, team: { members, missing, known, people } }: DealTeamCardProps) {
  const t = useT()
  return (
    <Card
      title={t('deals.page.team')}
      action={
        <Button
          variant="quiet"
          size="small"
          icon="pencil"
          onPress={() => openDialog({ dialog: 'recordForm', kind: 'deal', id: deal.id })}
        >
          {t('deals.page.editRoles')}
        </Button>
      }
    >
      {members.length === 0 ? (
        <p className={styles['quiet']}>{t('deals.page.nobody')}</p>
      ) : (
        <p className={styles['quiet']}>{t('deals.page.known', { known, people })}</p>
      )}
      <ul className={styles['team']}>
        {members.map((member) => (
          <Member key={`${member.position.id} ${member.position.decisionRole ?? ''}`} member={member} />
        ))}
        {missing.map((role) => (
          <Missing key={role} role={role} clientId={deal.clientId} />
        ))}
      </ul>
    </Card>
  )
}

function Member({ member: { person, position, isNamed } }: { readonly member: DealMember }) {
  const t = useT()
  const name = fullName(person)
  const { decisionRole, attitude } = position
  return (
    <li className={styles['member']}>
      <Avatar name={name} photo={person.photo} size={40} ring={attitude ?? undefined} />
      <div>
        <p className={styles['name']}>
          <Link variant="plain" href={hrefOf({ screen: 'person', personId: person.id })}>
            {name}
          </Link>
        </p>
        <p>
          {decisionRole !== null && t(`vocabulary.decisionRole.${decisionRole}`)}
          <span className={styles['quiet']}>
            {' · '}
            {attitude === null ? t('deals.page.attitudeUnknown') : t(`vocabulary.attitude.${attitude}`)}
          </span>
        </p>
        {position.title !== '' && <p className={styles['quiet']}>{position.title}</p>}
        {isNamed && <Badge>{t('deals.page.named')}</Badge>}
      </div>
    </li>
  )
}

function Missing({ role, clientId }: { readonly role: DecisionRole; readonly clientId: Deal['clientId'] }) {
  const t = useT()
  return (
    <li className={styles['missing']}>
      <Avatar name="" size={40} isPlaceholder />
      <div>
        <p>{t('deals.page.missing', { role: t(`vocabulary.decisionRole.${role}`) })}</p>
        <Button
          variant="quiet"
          size="small"
          icon="userPlus"
          onPress={() => openDialog({ dialog: 'personForm', clientId })}
        >
          {t('deals.page.missingHint')}
        </Button>
      </div>
    </li>
  )
}
