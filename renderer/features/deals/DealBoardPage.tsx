import { useMemo } from 'react'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, EmptyState, ErrorState, LoadingState, Page, Segmented } from '#renderer/ui/index.ts'
import { DealBoard } from './DealBoard.tsx'
import { DealBoardFilters } from './DealBoardFilters.tsx'
import { type BoardDeal, openSums, readBoard, shownDeals } from './dealBoardView.ts'
import { sumText } from './sumText.ts'
import { ALL_DEALS, changeDealBoard, useDealBoard } from './useDealBoard.ts'
import styles from './deals.module.css'

/** All deals at once: by stage to move them on, or by the month in which they will be decided. */
export function DealBoardPage() {
  const t = useT()
  const today = useToday()
  const answer = useQuery(() => readBoard(today), [today])
  const { order } = useDealBoard()
  return (
    <div data-screen="dealBoard" className={styles['screen']}>
      <Page
        title={t('deals.board.title')}
        count={useSummary(answer.state === 'ready' ? answer.value : null)}
        layout="fill"
        actions={
          <>
            <Segmented
              label={t('deals.board.view')}
              isLabelHidden
              choices={[
                { id: 'stages', label: t('deals.board.stages') },
                { id: 'months', label: t('deals.board.months') },
              ]}
              value={order}
              onChange={(chosen) => changeDealBoard({ order: chosen })}
            />
            <Button icon="plus" onPress={() => openDialog({ dialog: 'recordForm', kind: 'deal' })}>
              {t('deals.board.newDeal')}
            </Button>
          </>
        }
        filters={<DealBoardFilters />}
      >
        {answer.state === 'loading' && <LoadingState rows={8} />}
        {answer.state === 'failed' && (
          <ErrorState title={t('deals.failed.title')} onRetry={answer.retry}>
            {t('deals.failed.text')}
          </ErrorState>
        )}
        {answer.state === 'ready' && <Shown deals={answer.value} />}
      </Page>
    </div>
  )
}

function Shown({ deals }: { readonly deals: readonly BoardDeal[] }) {
  const t = useT()
  const { order, ...filters } = useDealBoard()
  const { clientClass, source, kind } = filters
  const shown = useMemo(
    () => shownDeals(deals, { clientClass, source, kind }),
    [deals, clientClass, source, kind],
  )
  if (deals.length === 0) {
    return (
      <EmptyState
        icon="handshake"
        title={t('records.deal.emptyTitle')}
        action={
          <Button icon="plus" onPress={() => openDialog({ dialog: 'recordForm', kind: 'deal' })}>
            {t('records.deal.add')}
          </Button>
        }
      >
        {t('records.deal.emptyText')}
      </EmptyState>
    )
  }
  if (shown.length === 0) {
    return (
      <EmptyState
        icon="search"
        title={t('deals.board.nothing')}
        action={<Button onPress={() => changeDealBoard(ALL_DEALS)}>{t('deals.board.showAll')}</Button>}
      />
    )
  }
  return <DealBoard deals={shown} order={order} />
}

/** "31 open deals · €4,100,000 · $640,000 · …": each currency on its own. */
function useSummary(deals: readonly BoardDeal[] | null): string | undefined {
  const t = useT()
  const language = useLanguage()
  const { clientClass, source, kind } = useDealBoard()
  return useMemo(() => {
    if (deals === null) return undefined
    // What may be counted on stands in the columns: here it would push the buttons out of a small window.
    const { count, sums } = openSums(shownDeals(deals, { clientClass, source, kind }))
    return [t('deals.board.summary', { count }), sumText(sums, language)]
      .filter((part) => part !== '')
      .join(' · ')
  }, [deals, clientClass, source, kind, t, language])
}
