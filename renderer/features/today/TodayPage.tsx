import { memo, useDeferredValue } from 'react'
import { RestoreLink } from '#renderer/features/backup/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, EmptyState, ErrorState, LoadingState, TwoColumn } from '#renderer/ui/index.ts'
import type { TodayView } from '#shared/domain/today/todayView.ts'
import { AgendaCard } from './AgendaCard.tsx'
import { AheadCard } from './AheadCard.tsx'
import { BalanceCard } from './BalanceCard.tsx'
import { CelebrationCard } from './CelebrationCard.tsx'
import { DueCard } from './DueCard.tsx'
import { ProposalCard } from './ProposalCard.tsx'
import { TodayHead } from './TodayHead.tsx'
import styles from './TodayPage.module.css'
import { type ShownToday, useTodayView } from './useTodayView.ts'

const NOBODY: TodayView['celebrations'] = []

/** The first screen: what is to be done, what ends, who celebrates, who has not heard from us. */
export function TodayPage() {
  // Drawn a little at a time: a full day is hundreds of things to press.
  const answer = useDeferredValue(useTodayView())
  const celebrations = answer.state === 'ready' ? answer.value.view.celebrations : NOBODY
  const isGathered = answer.state === 'ready' && answer.value.hasClients
  return (
    <div data-screen="today" className={styles['page']} aria-busy={answer.state === 'loading'}>
      <TodayHead celebrations={celebrations} isGathered={isGathered} />
      <Content answer={answer} />
    </div>
  )
}

const Content = memo(function Content({ answer }: { readonly answer: ReturnType<typeof useTodayView> }) {
  const t = useT()
  switch (answer.state) {
    case 'loading':
      return <LoadingState label={t('today.loading')} rows={8} />
    case 'failed':
      return (
        <ErrorState title={t('today.failedTitle')} onRetry={answer.retry}>
          {t('today.failedText')}
        </ErrorState>
      )
    case 'ready':
      return answer.value.hasClients ? <Day shown={answer.value} /> : <FirstStart />
  }
})

function Day({ shown: { view, workplaces } }: { readonly shown: ShownToday }) {
  return (
    <TwoColumn
      rail={
        <>
          <ProposalCard proposals={view.proposals} />
          <CelebrationCard celebrations={view.celebrations} workplaces={workplaces} />
          <BalanceCard silent={view.silent} pushed={view.pushed} />
        </>
      }
    >
      <DueCard view={view} />
      <AgendaCard />
      <AheadCard ahead={view.ahead} />
    </TwoColumn>
  )
}

function FirstStart() {
  const t = useT()
  return (
    <EmptyState
      icon="sun"
      title={t('today.firstStart.title')}
      action={
        <>
          <Button variant="primary" icon="plus" onPress={() => openDialog({ dialog: 'clientForm' })}>
            {t('today.firstStart.action')}
          </Button>
          <RestoreLink />
        </>
      }
    >
      {t('today.firstStart.text')}
    </EmptyState>
  )
}
