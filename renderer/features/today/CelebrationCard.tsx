import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Avatar, Card, Link } from '#renderer/ui/index.ts'
import type { Celebration } from '#shared/domain/celebrations/celebration.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import { fullName, type PersonId } from '#shared/domain/people/person.ts'
import { ShortList } from './ShortList.tsx'
import styles from './TodayPage.module.css'

interface CelebrationCardProps {
  readonly celebrations: readonly Celebration[]
  readonly workplaces: ReadonlyMap<PersonId, Client>
}

/** Who celebrates from today through the seventh day, with their faces. */
export function CelebrationCard({ celebrations, workplaces }: CelebrationCardProps) {
  const t = useT()
  return (
    <Card title={t('today.celebrations.title')}>
      {celebrations.length === 0 && <p className={styles['quiet']}>{t('today.celebrations.empty')}</p>}
      <ShortList
        items={celebrations}
        draw={(celebration) => (
          <Celebrating
            key={`${celebration.person.id} ${celebration.kind} ${celebration.label}`}
            celebration={celebration}
            workplace={workplaces.get(celebration.person.id) ?? null}
          />
        )}
      />
    </Card>
  )
}

function Celebrating({
  celebration: { person, day, inDays, turns, kind, label },
  workplace,
}: {
  readonly celebration: Celebration
  readonly workplace: Client | null
}) {
  const t = useT()
  return (
    <li className={styles['person']}>
      <Avatar name={fullName(person)} photo={person.photo} size={40} />
      <div className={styles['dueText']}>
        <p>
          <Link variant="plain" href={hrefOf({ screen: 'person', personId: person.id })}>
            {fullName(person)}
          </Link>
        </p>
        <p className={styles['about']}>
          <span className={inDays === 0 ? styles['feastDay'] : undefined}>
            <RelativeDay day={day} />
          </span>
          {kind === 'birthday' && turns !== null && (
            <span>{t('today.celebrations.turns', { age: turns })}</span>
          )}
          {kind === 'nameDay' && <span>{t('today.celebrations.nameDay')}</span>}
          {kind === 'occasion' && <span>{label}</span>}
        </p>
        {workplace !== null && <p className={styles['where']}>{workplace.name}</p>}
      </div>
    </li>
  )
}
