import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Badge, Card, Link } from '#renderer/ui/index.ts'
import type { AccountPlan, RelationshipGoal } from '#shared/domain/portfolio/accountPlan.ts'
import { isGoalReached } from '#shared/domain/portfolio/accountPlanRules.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { PlanMember, PlanView } from './planSource.ts'
import styles from './plan.module.css'

interface GoalsCardProps {
  readonly plan: AccountPlan
  readonly view: PlanView
}

/** Where relations should get to, beside where they are. */
export function GoalsCard({ plan, view }: GoalsCardProps) {
  const t = useT()
  return (
    <Card title={t('records.accountPlan.fields.relationshipGoals')}>
      {plan.relationshipGoals.length === 0 && <p className={styles['quiet']}>{t('plan.goals.none')}</p>}
      <ul className={styles['list']}>
        {plan.relationshipGoals.map((goal) => (
          <Goal
            key={goal.id}
            goal={goal}
            member={goal.positionId === null ? undefined : view.members.get(goal.positionId)}
          />
        ))}
      </ul>
    </Card>
  )
}

interface GoalProps {
  readonly goal: RelationshipGoal
  readonly member: PlanMember | undefined
}

function Goal({ goal, member }: GoalProps) {
  const t = useT()
  const isReached = member === undefined ? null : isGoalReached(goal, member.position)
  return (
    <li className={styles['goal']}>
      <div>
        <p className={styles['name']}>{goal.text}</p>
        {member !== undefined && (
          <p className={styles['quiet']}>
            <Link href={hrefOf({ screen: 'person', personId: member.person.id })}>
              {fullName(member.person)}
            </Link>{' '}
            {member.position.title}
          </p>
        )}
        {goal.attitude !== null && (
          <p className={styles['quiet']}>
            {t('plan.goals.attitude', {
              from: member?.position.attitude
                ? t(`vocabulary.attitude.${member.position.attitude}`)
                : t('plan.goals.unknown'),
              to: t(`vocabulary.attitude.${goal.attitude}`),
            })}
          </p>
        )}
        {goal.coverage !== null && (
          <p className={styles['quiet']}>
            {t('plan.goals.coverage', {
              from: member ? t(`vocabulary.coverage.${member.position.coverage}`) : t('plan.goals.unknown'),
              to: t(`vocabulary.coverage.${goal.coverage}`),
            })}
          </p>
        )}
      </div>
      {isReached !== null && (
        <Badge tone={isReached ? 'good' : 'neutral'} icon={isReached ? 'circleCheck' : 'clock'}>
          {t(isReached ? 'plan.goals.reached' : 'plan.goals.onTheWay')}
        </Badge>
      )}
    </li>
  )
}
