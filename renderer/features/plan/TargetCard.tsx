import { useLanguage, useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Badge, Button, Card } from '#renderer/ui/index.ts'
import type { AccountPlan } from '#shared/domain/portfolio/accountPlan.ts'
import { formatMoney, formatPercent } from '#shared/i18n/format.ts'
import { minorDigits } from '#shared/lib/minorUnits.ts'
import { Meter } from './Meter.tsx'
import type { PlanView } from './planSource.ts'
import styles from './plan.module.css'

interface TargetCardProps {
  readonly plan: AccountPlan
  readonly view: PlanView
}

/** Sales of the year, branches included, beside the target and the part of the year that is over. */
export function TargetCard({ plan, view: { target, soldMinor, currency } }: TargetCardProps) {
  const t = useT()
  const language = useLanguage()
  const unit = 10 ** minorDigits(currency)
  const sold = formatMoney({ minor: Math.round(soldMinor / unit) * unit, currency }, language)
  return (
    <Card
      title={t('plan.target.title')}
      action={
        target && (
          <Badge
            tone={target.isBehind ? 'warn' : 'good'}
            icon={target.isBehind ? 'triangleAlert' : 'circleCheck'}
          >
            {t(target.isBehind ? 'plan.target.behind' : 'plan.target.inTime')}
          </Badge>
        )
      }
    >
      {plan.target === null ? (
        <div className={styles['line']}>
          <p className={styles['quiet']}>{t('plan.target.none', { sold })}</p>
          <Button
            size="small"
            icon="pencil"
            onPress={() => openDialog({ dialog: 'recordForm', kind: 'accountPlan', id: plan.id })}
          >
            {t('plan.target.set')}
          </Button>
        </div>
      ) : (
        <>
          <p className={styles['figure']}>
            {sold}
            <span className={styles['quiet']}>
              {t('plan.target.of', { target: formatMoney(plan.target, language) })}
            </span>
          </p>
          {target === null ? (
            <p className={styles['quiet']}>{t('plan.target.noRate', { currency })}</p>
          ) : (
            <>
              <Meter
                percent={target.reached}
                mark={target.elapsed}
                tone={target.isBehind ? 'warn' : 'good'}
              />
              <p className={styles['quiet']}>
                {t('plan.target.text', {
                  reached: formatPercent(target.reached / 100, language),
                  elapsed: formatPercent(target.elapsed / 100, language),
                })}
              </p>
            </>
          )}
        </>
      )}
    </Card>
  )
}
