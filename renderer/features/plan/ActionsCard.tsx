import { tickPlanAction } from '#renderer/commands/portfolio.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { Badge, Card, Checkbox } from '#renderer/ui/index.ts'
import type { AccountPlan, PlanAction } from '#shared/domain/portfolio/accountPlan.ts'
import { lateActions } from '#shared/domain/portfolio/accountPlanRules.ts'
import styles from './plan.module.css'

/** Who does what until when, ticked in place; what is open comes first, by its day. */
export function ActionsCard({ plan }: { readonly plan: AccountPlan }) {
  const t = useT()
  const today = useToday()
  const late = new Set(lateActions(plan, today).map(({ id }) => id))
  const tick = async (action: PlanAction): Promise<void> => {
    const done = await tickPlanAction({ id: plan.id, actionId: action.id })
    report(done, t, t(action.doneOn === null ? 'plan.actions.ticked' : 'plan.actions.opened'))
  }
  return (
    <Card
      title={t('records.accountPlan.fields.actions')}
      action={
        late.size > 0 && (
          <Badge tone="bad" icon="circleAlert">
            {t('plan.actions.late', { count: late.size })}
          </Badge>
        )
      }
    >
      {plan.actions.length === 0 && <p className={styles['quiet']}>{t('plan.actions.none')}</p>}
      <ul className={styles['list']}>
        {plan.actions.toSorted(openFirst).map((action) => (
          <li key={action.id} className={styles['action']} data-done={action.doneOn !== null || undefined}>
            <Checkbox
              label={action.text}
              isChecked={action.doneOn !== null}
              onChange={() => void tick(action)}
            />
            <span className={styles['quiet']}>
              {action.owner === '' ? t('plan.actions.me') : action.owner}
            </span>
            <span className={styles['day']} data-late={late.has(action.id) || undefined}>
              {late.has(action.id) && t('plan.actions.lateSince')}{' '}
              {action.doneOn === null ? (
                action.dueOn && <RelativeDay day={action.dueOn} />
              ) : (
                <RelativeDay day={action.doneOn} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function openFirst(one: PlanAction, other: PlanAction): number {
  if ((one.doneOn === null) !== (other.doneOn === null)) return one.doneOn === null ? -1 : 1
  const [day, otherDay] = [one.dueOn ?? LAST, other.dueOn ?? LAST]
  return day === otherDay ? 0 : day < otherDay ? -1 : 1
}

/** What has no day comes after all that has one. */
const LAST = '9999'
