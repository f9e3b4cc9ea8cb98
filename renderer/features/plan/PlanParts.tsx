import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Banner, ErrorState, Link, LoadingState } from '#renderer/ui/index.ts'
import type { AccountPlan } from '#shared/domain/portfolio/accountPlan.ts'
import { ActionsCard } from './ActionsCard.tsx'
import { GoalsCard } from './GoalsCard.tsx'
import { ObjectivesCard } from './ObjectivesCard.tsx'
import { readPlan } from './planSource.ts'
import { ReviewCard } from './ReviewCard.tsx'
import { TargetCard } from './TargetCard.tsx'

/** What an account plan is for: how far it is, with whom, who does what, and what came of it. */
export function PlanParts({ plan }: { readonly plan: AccountPlan }) {
  const t = useT()
  const today = useToday()
  const { id, clientId, year, target } = plan
  // Only by what is read: ticking an action must not draw the page anew.
  const answer = useQuery(
    () => readPlan({ id, clientId, year, target }, today),
    [id, clientId, year, target?.minor, target?.currency, today],
  )
  if (answer.state === 'loading') return <LoadingState rows={6} />
  if (answer.state === 'failed')
    return (
      <ErrorState title={t('recordPages.failed.title')} onRetry={answer.retry}>
        {t('recordPages.failed.text')}
      </ErrorState>
    )
  const { other } = answer.value
  return (
    <>
      {other !== null && (
        <Banner
          tone="warn"
          action={
            <Link href={hrefOf({ screen: 'record', kind: 'accountPlan', id: other.id })}>
              {t('plan.other.open')}
            </Link>
          }
        >
          {t('plan.other.text')}
        </Banner>
      )}
      <TargetCard plan={plan} view={answer.value} />
      <ObjectivesCard plan={plan} />
      <ActionsCard plan={plan} />
      <GoalsCard plan={plan} view={answer.value} />
      <ReviewCard key={plan.review} plan={plan} />
    </>
  )
}
