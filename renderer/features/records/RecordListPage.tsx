import { useDeferredValue, useMemo, useRef } from 'react'
import { useQuery } from '#renderer/data/useQuery.ts'
import { ExportMenu } from '#renderer/features/tableExport/index.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, ErrorState, FilterTabs, Page, SearchField, type SeenTable } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import { specOf } from './anyRecord.ts'
import { RecordList } from './RecordList.tsx'
import {
  countByFilter,
  filterRecordRows,
  readRecordRows,
  RECORD_FILTERS,
  type RecordRow,
} from './RecordListView.ts'
import { RecordPeek } from './RecordPeek.tsx'
import styles from './records.module.css'
import { changeRecordList, useRecordListView } from './useRecordListView.ts'
import { recordWord } from './words.ts'

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
  const searched = useDeferredValue(search)
  const searchBox = useRef<HTMLInputElement>(null)
  const seen = useRef<SeenTable<RecordRow> | null>(null)

  const all = rows.state === 'ready' ? rows.value : null
  const shown = useMemo(() => filterRecordRows(all ?? [], filter, searched), [all, filter, searched])
  const counts = useMemo(() => (all === null ? null : countByFilter(all)), [all])
  const peeked = all?.find(({ id }) => id === peekId)
  const title = recordWord(t, kind, 'many')

  return (
    <div
      data-screen="records"
      data-kind={kind}
      className={styles['screen']}
      onKeyDown={(event) => {
        // What is open over the page, and a selection, take the key before.
        if (event.key === 'Escape' && peeked !== undefined) changeRecordList(kind, { peekId: null })
      }}
    >
      <div className={styles['list']}>
        <Page
          title={title}
          count={counts === null ? undefined : formatNumber(shown.length, language)}
          layout="fill"
          actions={
            <>
              <div className={styles['search']}>
                <SearchField
                  label={recordWord(t, kind, 'search')}
                  placeholder={recordWord(t, kind, 'search')}
                  value={search}
                  onChange={(text) => changeRecordList(kind, { search: text })}
                  ref={searchBox}
                />
              </div>
              <ExportMenu name={title} seen={seen} />
              <BeginningButton kind={kind} />
              <Button icon="plus" onPress={() => openDialog({ dialog: 'recordForm', kind })}>
                {recordWord(t, kind, 'add')}
              </Button>
            </>
          }
          tabs={
            specOf(kind).isOpen && (
              <FilterTabs
                label={t('recordPages.filters.label')}
                tabs={RECORD_FILTERS.map((id) => ({
                  id,
                  label: t(`recordPages.filters.${id}`),
                  count: counts?.[id],
                }))}
                selectedId={filter}
                onSelect={(chosen) => changeRecordList(kind, { filter: chosen })}
              />
            )
          }
        >
          {rows.state === 'failed' ? (
            <ErrorState title={t('recordPages.failed.title')} onRetry={rows.retry}>
              {t('recordPages.failed.text')}
            </ErrorState>
          ) : (
            <RecordList
              kind={kind}
              rows={shown}
              allRows={all ?? NONE}
              isLoading={rows.state === 'loading'}
              seen={seen}
              filter={filter}
              search={searched}
              peekId={peeked?.id ?? null}
              onClearSearch={() => {
                changeRecordList(kind, { search: '' })
                searchBox.current?.focus()
              }}
            />
          )}
        </Page>
      </div>
      {peeked && <RecordPeek row={peeked} onClose={() => changeRecordList(kind, { peekId: null })} />}
    </div>
  )
}

/** How most records of the kind begin, where that is not an empty form. */
function BeginningButton({ kind }: { readonly kind: TradeKind }) {
  const t = useT()
  const { beginning } = specOf(kind)
  if (beginning === undefined) return null
  return (
    <Button icon={beginning.icon} variant="primary" onPress={() => openDialog(beginning.dialog)}>
      {recordWord(t, kind, `acts.${beginning.id}`)}
    </Button>
  )
}

const NONE: readonly RecordRow[] = []
