import { type RefObject, useMemo } from 'react'
import { deleteRecords } from '#renderer/commands/records.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { useTableView } from '#renderer/lib/preferences.ts'
import { navigate } from '#renderer/navigation/location.ts'
import { Button, DataTable, NOTHING_SELECTED, type SeenTable, useSelection } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { TableView } from '#shared/ipc/preferences.ts'
import { asRecordOf, specOf } from './anyRecord.ts'
import { recordColumns } from './RecordColumns.tsx'
import { RecordListEmpty } from './RecordListEmpty.tsx'
import type { RecordFilter, RecordRow } from './RecordListView.ts'
import { changeRecordList } from './useRecordListView.ts'
import { deletedText, recordWord } from './words.ts'

interface RecordListProps {
  readonly kind: TradeKind
  /** Searched and filtered. */
  readonly rows: readonly RecordRow[]
  /** All of them, by which ranks are worked out. */
  readonly allRows: readonly RecordRow[]
  readonly isLoading: boolean
  readonly seen: RefObject<SeenTable<RecordRow> | null>
  readonly filter: RecordFilter
  readonly search: string
  /** The record that is looked at beside the table. */
  readonly peekId: string | null
  readonly onClearSearch: () => void
}

/** The table of the records of a kind: a click looks at one, Enter or a double click opens its page. */
export function RecordList(props: RecordListProps) {
  const { kind, rows, allRows, isLoading, seen, filter, search, peekId, onClearSearch } = props
  const t = useT()
  const language = useLanguage()
  const [view, changeView] = useTableView(`records.${kind}`)
  const sortedView = useMemo(() => withSorting(kind, view), [kind, view])
  const [selection, select] = useSelection(filter, rows, idOf)
  const columns = useMemo(() => recordColumns(kind, t, language), [kind, t, language])
  const remove = async (): Promise<void> => {
    const ids = rows.filter(({ id }) => selection.has(id)).map(({ record }) => asRecordOf(kind, record).id)
    const done = await deleteRecords(kind, ids)
    if (report(done, t, done.ok ? deletedText(t, language, kind, done.value) : '')) select(NOTHING_SELECTED)
  }
  return (
    <DataTable
      label={recordWord(t, kind, 'many')}
      columns={columns}
      rows={rows}
      allRows={allRows}
      listKey={`${kind} ${filter} ${search}`}
      rowId={idOf}
      rowLabel={({ title }) => (title === '' ? recordWord(t, kind, 'one') : title)}
      view={sortedView}
      onViewChange={changeView}
      onOpen={open}
      onRowClick={({ id }) => changeRecordList(kind, { peekId: id })}
      currentId={peekId}
      selection={selection}
      onSelectionChange={select}
      selectionActions={
        <Button size="small" variant="danger" icon="trash2" onPress={() => void remove()}>
          {t('recordPages.delete')}
        </Button>
      }
      isLoading={isLoading}
      seen={seen}
      emptyState={
        <RecordListEmpty
          kind={kind}
          hasAny={allRows.length > 0}
          search={search}
          onClearSearch={onClearSearch}
        />
      }
    />
  )
}

/** A table that nobody has sorted yet begins as its spec says, or by title. */
function withSorting(kind: TradeKind, view: TableView): TableView {
  if (view.sorting.length > 0) return view
  return { ...view, sorting: [specOf(kind).sorting ?? { id: 'title', desc: false }] }
}

function idOf({ id }: RecordRow): string {
  return id
}

function open({ kind, id }: RecordRow): void {
  navigate({ screen: 'record', kind, id })
}
