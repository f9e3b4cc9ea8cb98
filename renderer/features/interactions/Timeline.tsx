import { useState } from 'react'
import { type QueryState, useQuery } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, EmptyState, ErrorState, LoadingState } from '#renderer/ui/index.ts'
import { Composer } from './Composer.tsx'
import { TimelineDayGroup } from './TimelineDayGroup.tsx'
import { PAGE_SIZE, readTimeline, type TimelineOwner, type TimelinePage } from './timelineView.ts'
import styles from './Timeline.module.css'

/** What happened with a client or a person, newest first, with a composer in place at the top. */
export function Timeline(owner: TimelineOwner) {
  const t = useT()
  const ownerId = 'clientId' in owner ? owner.clientId : owner.personId
  return (
    <section key={ownerId} className={styles['timeline']} aria-label={t('dossier.timeline.label')}>
      <Composer owner={owner} />
      <Entries owner={owner} ownerId={ownerId} />
    </section>
  )
}

function Entries({ owner, ownerId }: { readonly owner: TimelineOwner; readonly ownerId: string }) {
  const t = useT()
  const [limit, setLimit] = useState(PAGE_SIZE)
  const answer = useKept(useQuery(() => readTimeline(owner, limit), [ownerId, limit]))
  switch (answer.state) {
    case 'loading':
      return <LoadingState label={t('dossier.timeline.loading')} />
    case 'failed':
      return (
        <ErrorState title={t('dossier.timeline.failedTitle')} onRetry={answer.retry}>
          {t('dossier.page.failedText')}
        </ErrorState>
      )
    case 'ready': {
      const page = answer.value
      if (page.days.length === 0) return <Nothing owner={owner} />
      return (
        <>
          {page.days.map((group) => (
            <TimelineDayGroup key={group.day} group={group} page={page} />
          ))}
          {page.hasMore && (
            <div className={styles['more']}>
              <Button onPress={() => setLimit(limit + PAGE_SIZE)}>{t('dossier.timeline.showMore')}</Button>
            </div>
          )}
        </>
      )
    }
  }
}

function Nothing({ owner }: { readonly owner: TimelineOwner }) {
  const t = useT()
  const text = 'clientId' in owner ? 'dossier.timeline.emptyText' : 'dossier.timeline.emptyPersonText'
  return (
    <EmptyState icon="history" title={t('dossier.timeline.emptyTitle')}>
      {t(text)}
    </EmptyState>
  )
}

/** Keeps the last page on screen while a longer one is read, so that nothing jumps. */
function useKept(answer: QueryState<TimelinePage>): QueryState<TimelinePage> {
  const [kept, setKept] = useState(answer)
  if (answer.state !== 'loading' && answer !== kept) setKept(answer)
  return answer.state === 'loading' ? kept : answer
}
