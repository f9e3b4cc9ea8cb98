import { ListPage, useList } from '#renderer/features/listPage/index.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { specOf } from './anyRecord.ts'
import { Beginning } from './Beginning.tsx'
import { RecordList } from './RecordList.tsx'
import {
  countByFilter,
  filterRecordRows,
  readRecordRows,
  RECORD_FILTERS,
  type RecordFilter,
} from './RecordListView.ts'
import { RecordPeek } from './RecordPeek.tsx'
import { changeRecordList, useRecordListView } from './useRecordListView.ts'
import { recordWord, recordWordIfAny } from './words.ts'

/** All records of a kind: what is open, search, the table, and a look at one beside it. */
export function RecordListPage({ kind }: { readonly kind: TradeKind }) {
  return <Content key={kind} kind={kind} />
}

function Content({ kind }: { readonly kind: TradeKind }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const rows = useQuery(() => readRecordRows(kind, today, language), [kind, today, language])
  const { filter, search, peekId } = useRecordListView(kind)
  const onSearch = (text: string): void => changeRecordList(kind, { search: text })
  const list = useList({ rows, filter, search, onSearch, filterRows: filterRecordRows, countByFilter })
  const peeked = list.all.find(({ id }) => id === peekId)
  const closePeek = (): void => changeRecordList(kind, { peekId: null })
  return (
    <ListPage
      screen="records"
      kind={kind}
      list={list}
      title={recordWord(t, kind, 'many')}
      search={{
        label: recordWord(t, kind, 'search'),
        placeholder: recordWord(t, kind, 'search'),
      }}
      filters={
        specOf(kind).isOpen === undefined
          ? null
          : {
              label: t('recordPages.filters.label'),
              tabs: RECORD_FILTERS.map((id) => ({ id, label: filterWord(t, kind, id) })),
              onSelect: (chosen) => changeRecordList(kind, { filter: chosen }),
            }
      }
      beginning={<Beginning kind={kind} />}
      add={{
        label: recordWord(t, kind, 'add'),
        icon: 'plus',
        onPress: () => openDialog({ dialog: 'recordForm', kind }),
      }}
      failed={{ title: t('recordPages.failed.title'), text: t('recordPages.failed.text') }}
      peek={peeked && { content: <RecordPeek row={peeked} onClose={closePeek} />, onClose: closePeek }}
    >
      <RecordList
        kind={kind}
        rows={list.shown}
        allRows={list.all}
        isLoading={list.isLoading}
        seen={list.seen}
        filter={filter}
        search={list.searched}
        peekId={peeked?.id ?? null}
        onClearSearch={list.clearSearch}
      />
    </ListPage>
  )
}

function filterWord(t: Translate, kind: TradeKind, filter: RecordFilter): string {
  const own = filter === 'open' ? recordWordIfAny(t, kind, 'open') : undefined
  return own ?? t(`recordPages.filters.${filter}`)
}
