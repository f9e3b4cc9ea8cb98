import { useState } from 'react'
import { setObjectiveReached } from '#renderer/commands/portfolio.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, Card } from '#renderer/ui/index.ts'
import type { AccountPlan, Objective } from '#shared/domain/portfolio/accountPlan.ts'
import { planProgress } from '#shared/domain/portfolio/accountPlanRules.ts'
import { formatPercent } from '#shared/i18n/format.ts'
import styles from './plan.module.css'

/** What is to be reached, and how far each objective is: the slider is moved in place. */
export function ObjectivesCard({ plan }: { readonly plan: AccountPlan }) {
  const t = useT()
  const language = useLanguage()
  const progress = planProgress(plan)
  return (
    <Card
      title={t('records.accountPlan.fields.objectives')}
      action={
        progress !== null && (
          <span className={styles['quiet']}>
            {t('plan.objectives.average', { percent: formatPercent(progress / 100, language) })}
          </span>
        )
      }
    >
      {plan.objectives.length === 0 ? (
        <div className={styles['line']}>
          <p className={styles['quiet']}>{t('plan.objectives.none')}</p>
          <Button
            size="small"
            icon="pencil"
            onPress={() => openDialog({ dialog: 'recordForm', kind: 'accountPlan', id: plan.id })}
          >
            {t('plan.objectives.write')}
          </Button>
        </div>
      ) : (
        <ul className={styles['list']}>
          {plan.objectives.map((objective) => (
            <ObjectiveLine key={`${objective.id} ${objective.reached}`} plan={plan} objective={objective} />
          ))}
        </ul>
      )}
    </Card>
  )
}

interface ObjectiveLineProps {
  readonly plan: AccountPlan
  readonly objective: Objective
}

/** Steps of the slider, in percent. */
const STEP = 5

function ObjectiveLine({ plan, objective }: ObjectiveLineProps) {
  const t = useT()
  const language = useLanguage()
  const [reached, setReached] = useState(objective.reached)
  // Only where the slider comes to rest is it a change: each step would be a line of the history.
  const keep = async (): Promise<void> => {
    if (reached === objective.reached) return
    const done = await setObjectiveReached({ id: plan.id, objectiveId: objective.id, reached })
    report(done, t, t('plan.objectives.kept'))
  }
  return (
    <li className={styles['objective']}>
      <div>
        <p className={styles['name']}>{objective.text}</p>
        {objective.measure !== '' && <p className={styles['quiet']}>{objective.measure}</p>}
      </div>
      <span className={styles['slider']}>
        <input
          type="range"
          min={0}
          max={100}
          step={STEP}
          value={reached}
          aria-label={t('plan.objectives.reached', { objective: objective.text })}
          aria-valuetext={formatPercent(reached / 100, language)}
          onChange={(event) => setReached(Number(event.target.value))}
          onPointerUp={() => void keep()}
          onKeyUp={() => void keep()}
          onBlur={() => void keep()}
        />
        <span className={styles['percent']}>{formatPercent(reached / 100, language)}</span>
      </span>
    </li>
  )
}
