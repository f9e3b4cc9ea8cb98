import { useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, EmptyState } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { specOf } from './anyRecord.ts'
import { Beginning } from './Beginning.tsx'
import { changeRecordList } from './useRecordListView.ts'
import { recordWord } from './words.ts'

interface RecordListEmptyProps {
  readonly kind: TradeKind
  readonly hasAny: boolean
  readonly search: string
  readonly onClearSearch: () => void
}

/** Why the list is empty, and what to do next. */
export function RecordListEmpty({ kind, hasAny, search, onClearSearch }: RecordListEmptyProps) {
  const t = useT()
  if (search.trim() !== '') {
    return (
      <EmptyState
        icon="search"
        title={t('recordPages.nothingFound.title')}
        action={<Button onPress={onClearSearch}>{t('recordPages.nothingFound.clear')}</Button>}
      >
        {t('recordPages.nothingFound.text', { search: search.trim() })}
      </EmptyState>
    )
  }
  if (hasAny) {
    return (
      <EmptyState
        icon="circleCheck"
        title={t('recordPages.nothingOpen.title')}
        action={
          <Button onPress={() => changeRecordList(kind, { filter: 'all' })}>
            {t('recordPages.nothingOpen.showAll')}
          </Button>
        }
      >
        {t('recordPages.nothingOpen.text')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={specOf(kind).icon ?? 'list'}
      title={recordWord(t, kind, 'emptyTitle')}
      action={
        <>
          <Beginning kind={kind} />
          <Button variant="primary" icon="plus" onPress={() => openDialog({ dialog: 'recordForm', kind })}>
            {recordWord(t, kind, 'add')}
          </Button>
        </>
      }
    >
      {recordWord(t, kind, 'emptyText')}
    </EmptyState>
  )
}
