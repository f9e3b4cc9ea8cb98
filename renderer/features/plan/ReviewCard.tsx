import { useState } from 'react'
import { reviewPlan } from '#renderer/commands/portfolio.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Badge, Button, Card, TextArea } from '#renderer/ui/index.ts'
import type { AccountPlan } from '#shared/domain/portfolio/accountPlan.ts'
import { isReviewDue } from '#shared/domain/portfolio/accountPlanRules.ts'
import { formatDay, formatRelativeDay } from '#shared/i18n/format.ts'
import { TEXT_LIMIT } from '#shared/lib/fields.ts'
import styles from './plan.module.css'

/** What came of the plan: written here, which closes it. */
export function ReviewCard({ plan }: { readonly plan: AccountPlan }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const [review, setReview] = useState(plan.review)
  const keep = async (): Promise<void> => {
    report(await reviewPlan({ id: plan.id, review }), t, t('plan.review.kept'))
  }
  return (
    <Card
      title={t('records.accountPlan.groups.review')}
      action={
        isReviewDue(plan, today) && (
          <Badge tone="warn" icon="clock">
            {t('records.accountPlan.states.reviewDue')}
          </Badge>
        )
      }
    >
      <div className={styles['stack']}>
        <p className={styles['quiet']}>
          {plan.reviewedOn !== null
            ? t('plan.review.heldOn', { day: formatDay(plan.reviewedOn, language, 'long') })
            : plan.reviewOn !== null
              ? t('plan.review.planned', { day: formatRelativeDay(plan.reviewOn, today, language) })
              : t('plan.review.noDay')}
        </p>
        <TextArea
          label={t('records.accountPlan.fields.review')}
          description={t('plan.review.hint')}
          rows={3}
          maxLength={TEXT_LIMIT}
          value={review}
          onChange={setReview}
        />
        <div>
          <Button
            icon="check"
            isDisabled={plan.reviewedOn !== null && review.trimEnd() === plan.review}
            onPress={() => void keep()}
          >
            {t(plan.reviewedOn === null ? 'plan.review.close' : 'plan.review.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
