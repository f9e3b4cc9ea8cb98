import { planTender, setTenderStep } from '#renderer/commands/tenders.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Badge, Button, Card, Checkbox, Icon } from '#renderer/ui/index.ts'
import { type PlannedStep, stepsToPlan } from '#shared/domain/tenders/backPlanRules.ts'
import { type Tender, TENDER_STEPS, type TenderStep } from '#shared/domain/tenders/tender.ts'
import { formatDay, formatRelativeDay } from '#shared/i18n/format.ts'
import { type Day, daysBetween } from '#shared/lib/days.ts'
import { LINE_LIMIT } from '#shared/lib/fields.ts'
import styles from './tenders.module.css'

/** Farther away than this, the date alone says more. */
const NEAR_DAYS = 30

interface BackPlanCardProps {
  readonly tender: Tender
  readonly plan: readonly PlannedStep[]
  readonly start: Day
  /** Steps that have an open follow-up. */
  readonly plannedSteps: readonly string[]
}

/** The steps from now to the deadline on a line of days; one press makes follow-ups of them. */
export function BackPlanCard({ tender, plan, start, plannedSteps }: BackPlanCardProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const toPlan = stepsToPlan(plan, plannedSteps)
  const isLate = plan.some((step) => step.isLate)
  const day = formatDay(start, language, 'short', today)

  const makeFollowUps = async (): Promise<void> => {
    const titleOf = (step: TenderStep): string =>
      t('tenders.plan.followUp', {
        step: t(`records.tender.choices.doneSteps.${step}`),
        tender: tender.title,
      }).slice(0, LINE_LIMIT)
    const titles = Object.fromEntries(TENDER_STEPS.map((step) => [step, titleOf(step)])) as Record<
      TenderStep,
      string
    > // made from all steps
    const done = await planTender({ id: tender.id, titles })
    report(done, t, t('tenders.plan.done', { count: done.ok ? done.value.followUps : 0 }))
  }
  return (
    <Card title={t('tenders.plan.title')}>
      <p className={styles['quiet']}>
        {start > today
          ? t('tenders.plan.beginsOn', { day, when: formatRelativeDay(start, today, language) })
          : isLate && tender.doneSteps.length === 0
            ? t('tenders.plan.began', { day })
            : null}{' '}
        {isLate && t('tenders.plan.squeezed')}
      </p>
      <ol className={styles['plan']}>
        {plan.map((step) => (
          <Step
            key={step.step}
            tender={tender}
            step={step}
            hasFollowUp={!step.isDone && plannedSteps.includes(step.step)}
          />
        ))}
      </ol>
      {toPlan.length > 0 ? (
        <Button icon="calendarPlus" size="small" onPress={() => void makeFollowUps()}>
          {t('tenders.plan.make', { count: toPlan.length })}
        </Button>
      ) : (
        plan.some(({ isDone }) => !isDone) && <p className={styles['quiet']}>{t('tenders.plan.allMade')}</p>
      )}
    </Card>
  )
}

interface StepProps {
  readonly tender: Tender
  readonly step: PlannedStep
  readonly hasFollowUp: boolean
}

function Step({ tender, step: { step, day, plannedDay, isDone, isLate }, hasFollowUp }: StepProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const name = t(`records.tender.choices.doneSteps.${step}`)
  const tick = async (isTicked: boolean): Promise<void> => {
    const done = await setTenderStep({ id: tender.id, step, isDone: isTicked })
    report(done, t, t(isTicked ? 'tenders.plan.ticked' : 'tenders.plan.opened', { step: name }))
  }
  return (
    <li className={styles['step']} data-look={isDone ? 'done' : isLate ? 'late' : 'open'}>
      <Checkbox
        label={t('tenders.plan.tick', { step: name })}
        isLabelHidden
        isChecked={isDone}
        onChange={(isTicked) => void tick(isTicked)}
      />
      <div>
        <p className={styles['stepName']}>{name}</p>
        <p className={styles['quiet']}>
          {!isDone && (
            <span title={formatDay(day, language, 'withWeekday')}>
              {t('tenders.plan.by', { day: formatDay(day, language, 'short', today) })}
              {daysBetween(today, day) <= NEAR_DAYS && `, ${formatRelativeDay(day, today, language)}`}
            </span>
          )}
          {isLate && (
            <Badge tone="warn" icon="circleAlert" isPlain>
              {t('tenders.plan.planned', { day: formatDay(plannedDay, language, 'short', today) })}
            </Badge>
          )}
          {hasFollowUp && (
            <span className={styles['mark']}>
              <Icon name="calendar" size={12} />
              {t('tenders.plan.hasFollowUp')}
            </span>
          )}
        </p>
      </div>
    </li>
  )
}
